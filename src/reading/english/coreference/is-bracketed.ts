import type { KnownMention } from './known-mention.ts'

/** Tells whether a name stands alone at the head of a bracket, as an actor behind a part: "Mira (Ada Lund)". */
export const isBracketed = ({ tree, found, name }: KnownMention): boolean =>
  name !== undefined && tree.tokens[Math.min(found.first, name.run.first) - 1]?.text === '('
