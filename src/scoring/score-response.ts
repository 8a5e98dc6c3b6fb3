import type { BlankQuestion, ChoiceQuestion, Question } from '../vocabulary/question.ts'
import type { QuizPolicy } from '../vocabulary/quiz.ts'
import type { Response } from '../vocabulary/response.ts'
import type { Score } from '../vocabulary/score.ts'
import { matchAnswer } from './match-answer.ts'

/**
 * Judges one response. No response, an empty selection and blank text are `unanswered`; a response of another kind, an
 * option that the question doesn't offer and more options than it has keys are `invalid`, with a sentence that says
 * why. Else `fraction` (0..1) is: for a choice the right picks less the wrong ones over the number of keys, never below
 * 0; for a gap 1, 0 or, where the wording is near, the policy's `nearFraction`. A choice that is partly right is `near`.
 */
export function scoreResponse(question: Question, response: Response | undefined, policy: QuizPolicy): Score {
  if (response === undefined) return { state: 'unanswered' }
  if (question.kind === 'choice') {
    return response.kind === 'choice'
      ? scoreSelection(question, new Set(response.selected))
      : invalid('This question takes a choice among its options, not typed words.')
  }
  return response.kind === 'blank'
    ? scoreText(question, response.text, policy)
    : invalid('This question takes words typed into its gap, not a choice of options.')
}

function scoreSelection({ options, keys }: ChoiceQuestion, selected: ReadonlySet<string>): Score {
  if (selected.size === 0) return { state: 'unanswered' }
  if ([...selected].some(id => !options.some(option => option.id === id))) {
    return invalid('This question does not offer the chosen option.')
  }
  if (selected.size > keys.length) {
    return invalid(`This question takes ${keys.length === 1 ? 'one option' : `at most ${keys.length} options`}.`)
  }
  const right = keys.filter(key => selected.has(key)).length
  const fraction = Math.max(0, (2 * right - selected.size) / keys.length)
  return { state: 'scored', verdict: fraction === 1 ? 'right' : fraction > 0 ? 'near' : 'wrong', fraction }
}

function scoreText(question: BlankQuestion, text: string, { nearFraction }: QuizPolicy): Score {
  if (!/[^\p{Z}\p{C}]/u.test(text)) return { state: 'unanswered' }
  const verdict = matchAnswer(text, question)
  return { state: 'scored', verdict, fraction: { right: 1, near: nearFraction, wrong: 0 }[verdict] }
}

const invalid = (reason: string): Score => ({ state: 'invalid', reason })
