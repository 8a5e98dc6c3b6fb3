import type { Token } from '../../vocabulary/parsed-text.ts'
import { withToken } from '../trees/settle-titles.ts'
import { childIn, hasChild } from './children-in.ts'

type Tokens = readonly Token[]

/**
 * Leaves a verb one subject where a parser gives it two, which no clause has: "teams from Varn and Olm both had", "Team
 * Olm had" (one name), "the help for Olm had" (what a preposition stands before is nobody who acts), "an old hand, Ada Olm
 * won" (what a comma sets before the subject).
 */
export function mendSubjects(tokens: Tokens): Tokens {
  const subjects = new Map<number, number[]>()
  tokens.forEach(({ relation, head }, at) => {
    if (/^nsubj(?::pass)?$/.test(relation) && at < head) subjects.set(head, (subjects.get(head) ?? []).concat(at))
  })
  return [...subjects.values()].reduce<Tokens>(
    (mended, [first, second, ...others]) =>
      first === undefined || second === undefined || others.length > 0 ? mended : withOne(mended, first, second),
    tokens,
  )
}

function withOne(tokens: Tokens, first: number, second: number): Tokens {
  const [one, other] = [tokens[first], tokens[second]]
  if (one === undefined || other === undefined) return tokens
  if (/^(?:both|all|each)$/i.test(other.text)) return withToken(tokens, second, { head: first, relation: 'det' })
  if (one.xpos === 'NNP' && other.xpos === 'NNP' && second === first + 1)
    return withToken(tokens, first, { head: second, relation: 'compound' })
  const preposition = childIn(tokens, second, 'case')
  if (preposition !== undefined && preposition > first && preposition < second)
    return withOwner(tokens, first, { second, preposition })
  return isSetBefore(tokens, first, second) ? withToken(tokens, first, { relation: 'dislocated' }) : tokens
}

// What the preposition follows owns it, be it the subject or a noun within its phrase.
function withOwner(
  tokens: Tokens,
  first: number,
  { second, preposition }: { readonly second: number; readonly preposition: number },
): Tokens {
  const before = preposition - 1
  const owner = /^(?:NOUN|PROPN)$/.test(tokens[before]?.upos ?? '') && before > first ? before : first
  return withToken(tokens, second, { head: owner, relation: 'nmod' })
}

// A comma stands right before the phrase of the subject.
function isSetBefore(tokens: Tokens, first: number, second: number): boolean {
  let start = second
  while (start - 1 > first && isBefore(tokens, start - 1, second)) start -= 1
  const isNoun = (at: number) => /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')
  // "An independent, Ada Olm won".
  const hasArticle = hasChild(tokens, first, 'det')
  return tokens[start - 1]?.text === ',' && (isNoun(first) || hasArticle) && isNoun(second)
}

function isBefore(tokens: Tokens, at: number, top: number): boolean {
  const { head = -1, upos = 'PUNCT' } = tokens[at] ?? {}
  return upos !== 'PUNCT' && (head === top || (head > at && head < top))
}
