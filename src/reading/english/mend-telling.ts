import type { Token } from '../../vocabulary/parsed-text.ts'

const tellers = new Set(
  (
    'say add warn urge stress underscore underline emphasise emphasize note tell vow pledge announce declare insist argue ' +
    'claim explain promise state reiterate welcome praise condemn criticise criticize deny confirm acknowledge'
  ).split(' '),
)

/**
 * Hangs a second verb of telling on the first where a parser hangs it on what was told: in "She said that the pool was
 * full and urged them to wait", "urged" goes on from "said". Both have the same form, which the predicate of what
 * is told has not.
 */
export function mendTelling(tokens: readonly Token[]): readonly Token[] {
  const heads = tokens.map((_, at) => tellerOf(tokens, at))
  if (heads.every(head => head === undefined)) return tokens
  return tokens.map((token, at) => ({ ...token, head: heads[at] ?? token.head }))
}

function tellerOf(tokens: readonly Token[], at: number): number | undefined {
  const verb = tokens[at]
  if (verb?.relation !== 'conj' || !/^VB[DZP]$/.test(verb.xpos) || !tellers.has(verb.lemma)) return undefined
  if (tokens.some(({ head, relation }) => head === at && relation.startsWith('nsubj'))) return undefined
  const told = tokens[verb.head]
  const teller = tokens[told?.head ?? -1]
  const isTold = told?.relation === 'ccomp' && told.xpos !== verb.xpos && verb.head < at && told.head < verb.head
  return isTold && teller?.xpos === verb.xpos && tellers.has(teller.lemma) ? told.head : undefined
}
