import type { BlankQuestion, Question, QuestionKind } from '../vocabulary/question.ts'
import type { QuizPolicy } from '../vocabulary/quiz.ts'
import type { Response } from '../vocabulary/response.ts'
import type { Score } from '../vocabulary/score.ts'
import { matchAnswer } from './match-answer.ts'
import { scoreSelection, screenSelection } from './score-choice.ts'
import { type ReadArticle, scoreSpans, screenSpans } from './score-evidence.ts'
import { scorePairs, screenPairs } from './score-match.ts'
import { scoreOrder, screenOrder } from './score-order.ts'
import { invalid, type SetAside } from './set-aside.ts'

/**
 * Sets aside what can't be judged, without a look at which answer is right: no response, an empty one and blank text
 * are `unanswered`; a response of another kind and one that names what the question or the article doesn't have are
 * `invalid`, with a sentence that says why. Gives `undefined` for a response that can be judged.
 */
export function screenResponse(
  question: Question,
  response: Response | undefined,
  article: ReadArticle,
): SetAside | undefined {
  if (response === undefined) return { state: 'unanswered' }
  if (question.kind === 'choice' && response.kind === 'choice') return screenSelection(question, response.selected)
  if (question.kind === 'blank' && response.kind === 'blank') return screenText(response.text)
  if (question.kind === 'order' && response.kind === 'order') return screenOrder(question, response.sequence)
  if (question.kind === 'match' && response.kind === 'match') return screenPairs(question, response.pairs)
  if (question.kind === 'evidence' && response.kind === 'evidence') return screenSpans(response.spans, article)
  return invalid(`This question takes ${taken[question.kind]}, not ${given[response.kind]}.`)
}

/**
 * Judges one response. What `screenResponse` sets aside stays so. Else `fraction` (0..1) is as the judge of the
 * question's kind says; a gap earns 1, 0 or, where the wording is near, the policy's `nearFraction`. A response that is
 * right in part is `near`.
 */
export function scoreResponse(
  question: Question,
  response: Response | undefined,
  { policy, article }: { readonly policy: QuizPolicy; readonly article: ReadArticle },
): Score {
  const screened = screenResponse(question, response, article)
  if (screened !== undefined) return screened
  if (question.kind === 'choice' && response?.kind === 'choice') return scoreSelection(question, response.selected)
  if (question.kind === 'blank' && response?.kind === 'blank') return scoreText(question, response.text, policy)
  if (question.kind === 'order' && response?.kind === 'order') return scoreOrder(question, response.sequence)
  if (question.kind === 'match' && response?.kind === 'match') return scorePairs(question, response.pairs)
  if (question.kind === 'evidence' && response?.kind === 'evidence')
    return scoreSpans(question, response.spans, article)
  return { state: 'unanswered' }
}

const taken: Record<QuestionKind, string> = {
  choice: 'a choice among its options',
  blank: 'words typed into its gap',
  order: 'its items in order',
  match: 'pairs of its prompts and options',
  evidence: 'a place in the article',
}

const given: Record<Response['kind'], string> = {
  choice: 'a choice of options',
  blank: 'typed words',
  order: 'an order of items',
  match: 'pairs',
  evidence: 'a place in the article',
}

function screenText(text: string): SetAside | undefined {
  return /[^\p{Z}\p{C}]/u.test(text) ? undefined : { state: 'unanswered' }
}

function scoreText(question: BlankQuestion, text: string, { nearFraction }: QuizPolicy): Score {
  const verdict = matchAnswer(text, question)
  return { state: 'scored', verdict, fraction: { right: 1, near: nearFraction, wrong: 0 }[verdict] }
}
