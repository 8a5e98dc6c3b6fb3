import type { Token } from '../../vocabulary/parsed-text.ts'

type Tokens = readonly Token[]

/** Lists the words that hang on a word, in their order. */
export const childrenIn = (tokens: Tokens, head: number): number[] =>
  tokens.flatMap((token, at) => (token.head === head ? [at] : []))

/** Finds the first word that hangs on a word by a relation, of those that are `such`; `undefined` where there is none. */
export function childIn(
  tokens: Tokens,
  head: number,
  relation: string,
  such: (at: number) => boolean = () => true,
): number | undefined {
  const found = tokens.findIndex((token, at) => token.head === head && token.relation === relation && such(at))
  return found < 0 ? undefined : found
}

/** Tells whether a word hangs on a word by a relation. */
export const hasChild = (tokens: Tokens, head: number, relation: string): boolean =>
  childIn(tokens, head, relation) !== undefined
