import type { Token } from '../../vocabulary/parsed-text.ts'

/** Finds the first word that hangs on a word by a relation, of those that are `such`; `undefined` where there is none. */
export function childIn(
  tokens: readonly Token[],
  head: number,
  relation: string,
  such: (at: number) => boolean = () => true,
): number | undefined {
  const found = tokens.findIndex((token, at) => token.head === head && token.relation === relation && such(at))
  return found < 0 ? undefined : found
}
