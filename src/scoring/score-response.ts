import type { BlankQuestion, ChoiceQuestion, Question } from '../vocabulary/question.ts'
import type { QuizPolicy } from '../vocabulary/quiz.ts'
import type { Response } from '../vocabulary/response.ts'
import type { Score } from '../vocabulary/score.ts'
import { matchAnswer } from './match-answer.ts'

/**
 * Sets aside what can't be judged, without a look at which answer is right: no response, an empty selection and blank
 * text are `unanswered`; a response of another kind, an option that the question doesn't offer and more options than it
 * has keys are `invalid`, with a sentence that says why. Gives `undefined` for a response that can be judged.
 */
export function screenResponse(
  question: Question,
  response: Response | undefined,
): Exclude<Score, { state: 'scored' }> | undefined {
  if (response === undefined) return { state: 'unanswered' }
  if (question.kind === 'choice') {
    return response.kind === 'choice'
      ? screenSelection(question, new Set(response.selected))
      : invalid('This question takes a choice among its options, not typed words.')
  }
  if (response.kind !== 'blank')
    return invalid('This question takes words typed into its gap, not a choice of options.')
  return /[^\p{Z}\p{C}]/u.test(response.text) ? undefined : { state: 'unanswered' }
}

/**
 * Judges one response. What `screenResponse` sets aside stays so. Else `fraction` (0..1) is: for a choice the right picks
 * less the wrong ones over the number of keys, never below 0; for a gap 1, 0 or, where the wording is near, the policy's
 * `nearFraction`. A choice that is partly right is `near`.
 */
export function scoreResponse(question: Question, response: Response | undefined, policy: QuizPolicy): Score {
  const screened = screenResponse(question, response)
  if (screened !== undefined) return screened
  if (question.kind === 'choice' && response?.kind === 'choice') return scoreSelection(question, response.selected)
  if (question.kind === 'blank' && response?.kind === 'blank') return scoreText(question, response.text, policy)
  return { state: 'unanswered' }
}

function screenSelection({ options, keys }: ChoiceQuestion, selected: ReadonlySet<string>) {
  if (selected.size === 0) return { state: 'unanswered' } as const
  if ([...selected].some(id => !options.some(option => option.id === id))) {
    return invalid('This question does not offer the chosen option.')
  }
  if (selected.size <= keys.length) return undefined
  return invalid(`This question takes ${keys.length === 1 ? 'one option' : `at most ${keys.length} options`}.`)
}

function scoreSelection({ keys }: ChoiceQuestion, chosen: readonly string[]): Score {
  const selected = new Set(chosen)
  const right = keys.filter(key => selected.has(key)).length
  const fraction = Math.max(0, (2 * right - selected.size) / keys.length)
  return { state: 'scored', verdict: fraction === 1 ? 'right' : fraction > 0 ? 'near' : 'wrong', fraction }
}

function scoreText(question: BlankQuestion, text: string, { nearFraction }: QuizPolicy): Score {
  const verdict = matchAnswer(text, question)
  return { state: 'scored', verdict, fraction: { right: 1, near: nearFraction, wrong: 0 }[verdict] }
}

const invalid = (reason: string) => ({ state: 'invalid', reason }) as const
