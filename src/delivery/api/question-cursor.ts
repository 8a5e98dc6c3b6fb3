import { QuestionId } from '../../vocabulary/identifiers.ts'
import type { QuestionVersion } from '../../vocabulary/question.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { QuestionPage } from './bank-bodies.ts'

/**
 * Cuts one page out of a bank's questions. The cursor is opaque to clients: it names the last question of the page
 * before, so that a page neither repeats nor skips when questions are added elsewhere. Throws `invalid-request` for a
 * cursor that was not given here or whose question is gone.
 */
export function cutQuestionPage(
  questions: readonly QuestionVersion[],
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): QuestionPage {
  const from = cursor === undefined ? 0 : indexAfter(questions, cursor)
  const page = questions.slice(from, from + limit)
  const last = page.at(-1)
  const isLastPage = from + limit >= questions.length || last === undefined
  return { questions: page, ...(!isLastPage && { next: Buffer.from(last.question.id).toString('base64url') }) }
}

function indexAfter(questions: readonly QuestionVersion[], cursor: string): number {
  const id = QuestionId.safeParse(Buffer.from(cursor, 'base64url').toString())
  const index = questions.findIndex(({ question }) => question.id === id.data)
  if (id.success && index >= 0) return index + 1
  const detail = 'This cursor was not given here, or its question is gone; begin again without one.'
  throw new QuizwrightError('invalid-request', detail, [{ pointer: '/query/cursor', detail }])
}
