import type { Kysely } from 'kysely'
import type { QuizId } from '../../vocabulary/identifiers.ts'
import { dialectOf } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { forgetFailing } from '../webhooks/open-webhooks.ts'

/** Counts attempts, their responses, and the messages that told of them; `quizzes` are those that were attempted. */
export interface DeletedAttempts {
  readonly attempts: number
  readonly responses: number
  readonly messages: number
  readonly quizzes: readonly QuizId[]
}

/** Is the deletion of nothing. */
export const noAttempts: DeletedAttempts = { attempts: 0, responses: 0, messages: 0, quizzes: [] }

/**
 * Deletes attempts by their numbers, with every response to them and every message that tells of them, sent or not,
 * within a transaction that holds them: who is about to answer one then finds it gone. What jobs wrote of them is left to
 * `forgetExports`, at the end of the transaction.
 */
export async function deleteAttempts(
  transaction: Kysely<Tables>,
  numbers: readonly number[],
): Promise<DeletedAttempts> {
  if (numbers.length === 0) return noAttempts
  const told = transaction.selectFrom('attempts').select('id').where('number', 'in', numbers)
  const messages = await transaction.deleteFrom('outbox').where('attempt', 'in', told).executeTakeFirst()
  if (messages.numDeletedRows > 0n) await forgetFailing(transaction)
  const responses = await transaction.deleteFrom('responses').where('attempt', 'in', numbers).executeTakeFirst()
  const attempts = await transaction.deleteFrom('attempts').where('number', 'in', numbers).returning('quiz').execute()
  return {
    attempts: attempts.length,
    responses: Number(responses.numDeletedRows),
    messages: Number(messages.numDeletedRows),
    quizzes: [...new Set(attempts.map(({ quiz }) => quiz))],
  }
}

/** Adds two deletions up. */
export function addDeleted(one: DeletedAttempts, other: DeletedAttempts): DeletedAttempts {
  return {
    attempts: one.attempts + other.attempts,
    responses: one.responses + other.responses,
    messages: one.messages + other.messages,
    quizzes: [...new Set([...one.quizzes, ...other.quizzes])],
  }
}

/** Selects attempts for deletion: they are held until the end of the transaction, those that others hold waited for. */
export function heldAttempts(transaction: Kysely<Tables>) {
  const attempts = transaction.selectFrom('attempts').select('attempts.number')
  // Over SQLite the transaction has the write lock already.
  return dialectOf(transaction) === 'sqlite' ? attempts : attempts.forUpdate()
}
