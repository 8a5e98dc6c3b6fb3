import type { OptionId } from '../vocabulary/identifiers.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'
import type { Score } from '../vocabulary/score.ts'
import { partlyRight } from './partly-right.ts'
import { invalid, type SetAside } from './set-aside.ts'

/** Sets aside a selection that can't be judged: an empty one, an option that isn't offered, more options than keys. */
export function screenSelection({ options, keys }: ChoiceQuestion, chosen: readonly OptionId[]): SetAside | undefined {
  const selected = new Set(chosen)
  if (selected.size === 0) return { state: 'unanswered' }
  if ([...selected].some(id => !options.some(option => option.id === id))) {
    return invalid('This question does not offer the chosen option.')
  }
  if (selected.size <= keys.length) return undefined
  return invalid(`This question takes ${keys.length === 1 ? 'one option' : `at most ${keys.length} options`}.`)
}

/** Judges a selection: the right picks less the wrong ones over the number of keys, never below 0. */
export function scoreSelection({ keys }: ChoiceQuestion, chosen: readonly OptionId[]): Score {
  const selected = new Set(chosen)
  const right = keys.filter(key => selected.has(key)).length
  return partlyRight((2 * right - selected.size) / keys.length)
}
