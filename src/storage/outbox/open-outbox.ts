import { type Kysely, type Selectable, sql } from 'kysely'
import type { MessageId } from '../../vocabulary/identifiers.ts'
import type { WebhookDelivery } from '../../vocabulary/webhook.ts'
import type { Connection } from '../connection.ts'
import type { Tables } from '../tables.ts'
import { claimMessages } from './claim-messages.ts'
import type { ClaimedMessage, OutboxMessage, TryOutcome } from './outbox-message.ts'
import { writeMessages } from './write-messages.ts'

/**
 * Is the store of messages to the world. Of two messages to one destination the later is given to a worker only once the
 * earlier was sent or given up, and a message is given to one worker at a time, until its lease ends.
 */
export interface Outbox {
  readonly write: (messages: readonly OutboxMessage[]) => Promise<void>
  /** Takes up to `most` messages that are due, each for `lease` milliseconds. */
  readonly claim: (claim: {
    readonly now: number
    readonly lease: number
    readonly most: number
  }) => Promise<ClaimedMessage[]>
  /** Notes what became of a try, unless another worker has taken the message meanwhile; tells whether it was noted. */
  readonly settle: (message: ClaimedMessage, outcome: TryOutcome) => Promise<boolean>
  /** Has a message that failed or was given up sent at once; tells whether there is one. */
  readonly retry: (message: { readonly destination: string; readonly id: MessageId }, now: number) => Promise<boolean>
  /** Gives up all messages of a destination that are still to be sent. */
  readonly giveUp: (destination: string, error: string) => Promise<void>
  /** Lists the messages of a destination, the latest first; `before` is the id of the last that was seen. */
  readonly list: (
    destination: string,
    page: { readonly before?: MessageId | undefined; readonly limit: number },
  ) => Promise<WebhookDelivery[]>
  /** Takes away what was sent or given up and made before a moment. */
  readonly clean: (madeBefore: number) => Promise<void>
}

/** Opens the outbox of a server over its connection. */
export function openOutbox(connection: Connection): Outbox {
  const { database } = connection
  return {
    write: messages => database.transaction().execute(trx => writeMessages(trx, messages)),
    claim: claim => claimMessages(connection, claim),
    settle: (message, outcome) => settle(database, message, outcome),
    retry: async ({ destination, id }, now) => {
      const update = database.updateTable('outbox').set({ state: 'pending', open: 1, due_at: now })
      const { numUpdatedRows } = await update
        .where('id', '=', id)
        .where('destination', '=', destination)
        .where('state', 'in', ['failed', 'given-up'])
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    giveUp: async (destination, error) => {
      const update = database.updateTable('outbox').set({ state: 'given-up', open: 0, last_error: error })
      await update.where('open', '=', 1).where('destination', '=', destination).execute()
    },
    list: (destination, page) => list(database, destination, page),
    clean: async madeBefore => {
      await database.deleteFrom('outbox').where('open', '=', 0).where('made_at', '<', madeBefore).execute()
    },
  }
}

async function settle(database: Kysely<Tables>, message: ClaimedMessage, outcome: TryOutcome): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('outbox')
    .set({
      state: outcome.state,
      open: outcome.state === 'failed' ? 1 : 0,
      lease_until: null,
      ...(outcome.state === 'sent' ? { sent_at: outcome.sentAt, last_error: null } : { last_error: outcome.error }),
      ...(outcome.state === 'failed' && { due_at: outcome.dueAt }),
    })
    .where('number', '=', message.number)
    .where('state', '=', 'sending')
    // Each claim counts a try, so this number names the claim.
    .where('tries', '=', message.tries)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function list(
  database: Kysely<Tables>,
  destination: string,
  { before, limit }: { readonly before?: MessageId | undefined; readonly limit: number },
): Promise<WebhookDelivery[]> {
  const query = database.selectFrom('outbox').selectAll().where('destination', '=', destination)
  const from =
    before === undefined
      ? query
      : query.where('number', '<', sql<number>`(select number from outbox where id = ${before})`)
  return (await from.orderBy('number', 'desc').limit(limit).execute()).map(readDelivery)
}

function readDelivery(row: Selectable<Tables['outbox']>): WebhookDelivery {
  const { type } = JSON.parse(row.body) as { readonly type?: unknown }
  const waits = row.state === 'pending' || row.state === 'failed'
  return {
    id: row.id,
    type: String(type ?? row.kind),
    state: row.state,
    tries: row.tries,
    madeAt: row.made_at,
    ...(waits && { nextTryAt: row.due_at }),
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.last_error !== null && { lastError: row.last_error }),
  }
}
