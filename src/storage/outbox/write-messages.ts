import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import type { OutboxMessage } from './outbox-message.ts'

/**
 * Writes messages within the transaction of what caused them, in their order: they are sent if it holds and not if it
 * doesn't.
 */
export async function writeMessages(trx: Kysely<Tables>, messages: readonly OutboxMessage[]): Promise<void> {
  for (const message of messages) await trx.insertInto('outbox').values(rowOf(message)).execute()
}

function rowOf({ id, organisation, destination, kind, body, madeAt, attempt }: OutboxMessage) {
  const times = { made_at: madeAt, due_at: madeAt }
  return { id, organisation, destination, kind, body: JSON.stringify(body), ...times, attempt: attempt ?? null }
}
