import type { Kysely } from 'kysely'
import type { AttemptId } from '../../vocabulary/identifiers.ts'
import type { Tables } from '../tables.ts'

/**
 * Takes the student and the accommodation out of every message that tells of an attempt, sent or not, so that it tells of
 * nobody's attempt. Gives how many there are.
 */
export async function stripMessages(transaction: Kysely<Tables>, attempts: readonly AttemptId[]): Promise<number> {
  let stripped = 0
  for (const attempt of attempts) {
    const rows = transaction.selectFrom('outbox').select(['number', 'body']).where('attempt', '=', attempt)
    for (const { number, body } of await rows.execute()) {
      await transaction
        .updateTable('outbox')
        .set({ body: strip(body) })
        .where('number', '=', number)
        .execute()
      stripped += 1
    }
  }
  return stripped
}

function strip(body: string): string {
  const { data, ...rest } = JSON.parse(body)
  const { student: _, accommodation: __, ...attempt } = data.attempt
  return JSON.stringify({ ...rest, data: { ...data, attempt } })
}
