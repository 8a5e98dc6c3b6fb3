import type { Attempt, QuestionAttempt } from '../../vocabulary/attempt.ts'
import type { QuizId } from '../../vocabulary/identifiers.ts'
import type { Grade } from '../../vocabulary/score.ts'
import type { Connection } from '../connection.ts'
import { readAnswer, readAttempt } from './attempt-rows.ts'

/** Is an attempt with its latest responses and, once submitted, its grade; `number` orders attempts by their beginning. */
export interface ListedAttempt {
  readonly number: number
  readonly attempt: Attempt
  readonly answers: readonly QuestionAttempt[]
  readonly grade?: Grade
}

/** Lists the attempts at a quiz, at most `most` of them behind the one of number `after`, in the order of their numbers. */
export async function listAttempts(
  { database }: Pick<Connection, 'database'>,
  { quiz, after, most }: { readonly quiz: QuizId; readonly after: number; readonly most: number },
): Promise<ListedAttempt[]> {
  const query = database.selectFrom('attempts').selectAll().where('quiz', '=', quiz).where('number', '>', after)
  const rows = await query.orderBy('number').limit(most).execute()
  if (rows.length === 0) return []
  const responses = await database
    .selectFrom('responses')
    .selectAll()
    .where(
      'attempt',
      'in',
      rows.map(({ number }) => number),
    )
    .orderBy('attempt')
    .orderBy('slot')
    .orderBy('sequence')
    .execute()
  // The last of each slot replaces those before it.
  const latest = new Map<number, Map<number, QuestionAttempt>>()
  for (const { attempt, answered_at: answeredAt, ...row } of responses) {
    const slots = latest.get(attempt) ?? new Map<number, QuestionAttempt>()
    latest.set(attempt, slots.set(row.slot, readAnswer({ ...row, answeredAt })))
  }
  return rows.map(({ id, number, quiz_version, token_hash, started_at, submitted_at, ...row }) => {
    const times = { quizVersion: quiz_version, tokenHash: token_hash, startedAt: started_at, submittedAt: submitted_at }
    const answers = [...(latest.get(number)?.values() ?? [])]
    const { attempt, grade } = readAttempt(id, { ...row, ...times, number }, answers)
    return { number, attempt, answers, ...(grade !== undefined && { grade }) }
  })
}
