import type { Kysely } from 'kysely'
import { dialectOf } from '../dialect.ts'
import type { Tables } from '../tables.ts'

/** Counts attempts and their responses. */
export interface DeletedAttempts {
  readonly attempts: number
  readonly responses: number
}

/**
 * Deletes attempts by their numbers, with every response to them, within a transaction that holds them: who is about to
 * answer one then finds it gone.
 */
export async function deleteAttempts(
  transaction: Kysely<Tables>,
  numbers: readonly number[],
): Promise<DeletedAttempts> {
  if (numbers.length === 0) return { attempts: 0, responses: 0 }
  const responses = await transaction.deleteFrom('responses').where('attempt', 'in', numbers).executeTakeFirst()
  const attempts = await transaction.deleteFrom('attempts').where('number', 'in', numbers).executeTakeFirst()
  return { attempts: Number(attempts.numDeletedRows), responses: Number(responses.numDeletedRows) }
}

/** Selects attempts for deletion: they are held until the end of the transaction, those that others hold waited for. */
export function heldAttempts(transaction: Kysely<Tables>) {
  const attempts = transaction.selectFrom('attempts').select('attempts.number')
  // Over SQLite the transaction has the write lock already.
  return dialectOf(transaction) === 'sqlite' ? attempts : attempts.forUpdate()
}
