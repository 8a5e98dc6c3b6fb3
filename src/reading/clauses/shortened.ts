import type { Phrase } from '../../vocabulary/phrase.ts'
import { childrenBy, hasRelation, lemmaOf, type Tree } from '../trees/tree.ts'
import type { ReadArgument } from './argument-from.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import { isGoalOfGift } from './goal-of-gift.ts'
import { isAnchored } from './is-anchored.ts'
import { isSetApart } from './is-set-apart.ts'
import type { WordedPhrase } from './noun-phrase.ts'
import { isCircumstance } from './read-oblique.ts'

const mostWords = 22
const mostPhrases = 2

/**
 * Shortens a statement of more than 22 words after its subject at its free adjuncts, from the end. Gives `undefined`
 * where it stays longer, where three phrases hang on one noun, or where an infinitive stands after another adjunct and
 * so seems to belong to that.
 */
export function shortened(
  tree: Tree,
  predicate: SubjectPredicate,
  parts: readonly ReadArgument[],
): ReadArgument[] | undefined {
  const kept = parts.filter(
    part =>
      !isManner(tree, part, parts) &&
      !isLeaningGoal(tree, predicate, part) &&
      !isOfLower(tree, predicate, { part, parts }) &&
      !isAfterthought(tree, part, parts),
  )
  while (lengthOf(kept) > mostWords) {
    const at = kept.findLastIndex(isFree)
    if (at < 0 || kept.length === 1) return undefined
    kept.splice(at, 1)
  }
  return kept.some(({ worded }) => isPiledUp(tree, worded)) || isCrossed(tree, kept) ? undefined : kept
}

// What was pledged "to the effort", of which the article told before, is said without it.
const isLeaningGoal = (tree: Tree, { token }: SubjectPredicate, { worded }: ReadArgument): boolean =>
  isGoalOfGift(tree, token, worded.top) && !isAnchored(tree, worded)

const isFree = ({ argument }: ReadArgument): boolean =>
  argument.function === 'adjunct' && /^(?:time|place)$/.test(argument.role) && isCircumstance(argument.preposition)

function lengthOf(parts: readonly ReadArgument[]): number {
  return parts.reduce((sum, { argument: { phrase, preposition }, worded }) => {
    return sum + wordsOf(phrase, worded) + (preposition === undefined ? 0 : 1)
  }, 0)
}

function wordsOf(phrase: Phrase, { marks }: WordedPhrase): number {
  return phrase.reduce((sum, segment) => {
    const mark = typeof segment === 'string' ? undefined : marks.find(({ annotation }) => annotation.id === segment.of)
    const words =
      typeof segment === 'string' ? segment : (mark?.entity?.names[0]?.text ?? mark?.annotation.anchor.exact ?? '')
    return sum + words.split(/[\s]+/).filter(word => /[\p{L}\d]/u.test(word)).length
  }, 0)
}

// "The end of the street in the town at the river": each phrase hangs on the one before, or all on one noun.
function isPiledUp(tree: Tree, { tokens, marks }: WordedPhrase): boolean {
  const isInName = (at: number) => marks.some(({ first, last }) => first <= at && at <= last)
  const phrasesOf = (at: number) =>
    childrenBy(tree, at, 'nmod').filter(
      child => child > at && tokens.includes(child) && !(isInName(at) && isInName(child)),
    )
  const depth = (at: number): number => Math.max(0, ...phrasesOf(at).map(child => 1 + depth(child)))
  return tokens.some(at => phrasesOf(at).length > mostPhrases || depth(at) > mostPhrases)
}

// "Was encouraged in an attempt to win to exercise": only when and where go with an infinitive.
function isCrossed(tree: Tree, parts: readonly ReadArgument[]): boolean {
  const infinitive = infinitiveOf(tree, parts)
  return (
    infinitive !== undefined &&
    parts.some(
      ({ argument, worded }) =>
        argument.function === 'adjunct' &&
        argument.role !== 'agent' &&
        (worded.last < infinitive.worded.first || !isWhenOrWhere(argument.role, worded)),
    )
  )
}

const isWhenOrWhere = (role: string, { top, marks }: WordedPhrase): boolean =>
  role === 'time' || (role === 'place' && marks.some(({ head }) => head === top))

// "Tried to win by selling ships": how is no part of what was tried once it can't stand at its end.
function isManner(tree: Tree, { argument, worded }: ReadArgument, parts: readonly ReadArgument[]): boolean {
  const infinitive = infinitiveOf(tree, parts)
  return (
    argument.role === 'manner' &&
    hasRelation(tree, worded.top, 'advcl') &&
    infinitive !== undefined &&
    infinitive.worded.last < worded.first
  )
}

// "Tomorrow he plans to meet them": the day is that of the meeting.
function isOfLower(
  tree: Tree,
  { token }: SubjectPredicate,
  { part, parts }: { readonly part: ReadArgument; readonly parts: readonly ReadArgument[] },
): boolean {
  return (
    part.argument.role === 'time' &&
    part.argument.function === 'adjunct' &&
    /^(?:plan|intend|hope|want|wish|expect|aim|promise|prepare)$/.test(lemmaOf(tree, token)) &&
    infinitiveOf(tree, parts) !== undefined
  )
}

// "Asked for gifts via a note on his page, in order to help Raj": what a comma sets apart after another adjunct.
function isAfterthought(tree: Tree, { argument, worded }: ReadArgument, parts: readonly ReadArgument[]): boolean {
  return (
    argument.role === 'purpose' &&
    isSetApart(tree, worded.top) &&
    parts.some(({ argument: other, worded: { last } }) => other.function === 'adjunct' && last < worded.first)
  )
}

function infinitiveOf(tree: Tree, parts: readonly ReadArgument[]): ReadArgument | undefined {
  return parts.find(
    ({ argument, worded }) =>
      argument.function === 'complement' && childrenBy(tree, worded.top, 'mark').some(at => lemmaOf(tree, at) === 'to'),
  )
}
