import type { MatchQuestion } from '../vocabulary/question.ts'
import type { Pair } from '../vocabulary/response.ts'
import type { Score } from '../vocabulary/score.ts'
import { partlyRight } from './partly-right.ts'
import { invalid, type SetAside } from './set-aside.ts'

/** Sets aside pairs that can't be judged: none at all, of something that isn't there, two with one prompt or option. */
export function screenPairs({ prompts, options }: MatchQuestion, pairs: readonly Pair[]): SetAside | undefined {
  if (pairs.length === 0) return { state: 'unanswered' }
  if (pairs.some(pair => !prompts.some(({ id }) => id === pair.prompt)))
    return invalid('This question has no such prompt to match.')
  if (pairs.some(pair => !options.some(({ id }) => id === pair.option)))
    return invalid('This question does not offer the matched option.')
  if (new Set(pairs.map(({ prompt }) => prompt)).size < pairs.length)
    return invalid('A prompt is matched twice; match it with one option.')
  if (new Set(pairs.map(({ option }) => option)).size < pairs.length)
    return invalid('An option is matched twice; it goes with one prompt at most.')
  return undefined
}

/**
 * Judges pairs: the fraction is the share of all prompts that are matched rightly; a prompt that is left out counts as
 * one that isn't.
 */
export function scorePairs({ prompts, pairs: right }: MatchQuestion, pairs: readonly Pair[]): Score {
  const found = right.filter(({ prompt, option }) =>
    pairs.some(pair => pair.prompt === prompt && pair.option === option),
  )
  return partlyRight(found.length / prompts.length)
}
