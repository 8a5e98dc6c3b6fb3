import type { Kysely, Selectable } from 'kysely'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { OrganisationId, WebhookId } from '../../vocabulary/identifiers.ts'
import type { Webhook, WebhookEvent } from '../../vocabulary/webhook.ts'
import type { Connection } from '../connection.ts'
import { recordAudit } from '../people/record-audit.ts'
import type { Tables } from '../tables.ts'
import { makeSecretSeal } from './seal-secret.ts'

/** Is a webhook with the secret by which its messages are signed: never for an answer but the one that makes it. */
export interface SecretWebhook {
  readonly webhook: Webhook
  readonly secret: string
}

/** Is a webhook as it is found; without its secret where that was kept with another secret of the server. */
export type FoundWebhook = Omit<SecretWebhook, 'secret'> & { readonly secret: string | undefined }

/** Is what may be changed of a webhook. */
export type WebhookChange = Partial<Pick<Webhook, 'url' | 'events' | 'active'>>

/** Is the store of webhooks. The `event` of a change is added to the record of changes with it. */
export interface Webhooks {
  readonly add: (webhook: SecretWebhook, event: AuditEvent) => Promise<void>
  /** Lists those of an organisation, the oldest first. */
  readonly list: (organisation: OrganisationId) => Promise<Webhook[]>
  readonly find: (id: WebhookId) => Promise<FoundWebhook | undefined>
  /** Changes a webhook; one that is switched on anew counts as sound again. */
  readonly change: (id: WebhookId, change: WebhookChange, event: AuditEvent) => Promise<void>
  readonly remove: (id: WebhookId, event: AuditEvent) => Promise<void>
  /** Notes that a webhook takes its messages, or since when it does not. */
  readonly noteFailing: (id: WebhookId, since: number | undefined) => Promise<void>
  readonly disable: (id: WebhookId, because: string) => Promise<void>
}

/** Opens the store of webhooks over a connection; `serverSecret` seals what is kept of theirs. */
export function openWebhooks({ database }: Connection, serverSecret: string): Webhooks {
  const { seal, open } = makeSecretSeal(serverSecret)
  const update = (id: WebhookId, within: Kysely<Tables> = database) =>
    within.updateTable('webhooks').where('id', '=', id)
  const recorded = (event: AuditEvent, write: (trx: Kysely<Tables>) => Promise<unknown>) =>
    database.transaction().execute(async trx => {
      await write(trx)
      await recordAudit(trx, event)
    })
  return {
    add: ({ webhook: { id, organisation, url, events, madeAt }, secret }, event) => {
      const kept = { secret: seal(id, secret), events: JSON.stringify(events), active: 1, made_at: madeAt }
      const row = { id, organisation, url, ...kept }
      return recorded(event, trx => trx.insertInto('webhooks').values(row).execute())
    },
    list: async organisation => {
      const query = database.selectFrom('webhooks').selectAll().where('organisation', '=', organisation)
      return (await query.orderBy('made_at').orderBy('id').execute()).map(readWebhook)
    },
    find: async id => {
      const row = await database.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst()
      return row && { webhook: readWebhook(row), secret: open(id, row.secret) }
    },
    change: async (id, { url, events, active }, event) => {
      const changes = {
        ...(url !== undefined && { url }),
        ...(events !== undefined && { events: JSON.stringify(events) }),
        ...(active !== undefined && { active: active ? 1 : 0, failing_since: null, disabled_because: null }),
      }
      if (Object.keys(changes).length > 0) await recorded(event, trx => update(id, trx).set(changes).execute())
    },
    remove: (id, event) => recorded(event, trx => trx.deleteFrom('webhooks').where('id', '=', id).execute()),
    noteFailing: async (id, since) => {
      const note = update(id).set({ failing_since: since ?? null })
      await note.where('failing_since', since === undefined ? 'is not' : 'is', null).execute()
    },
    disable: async (id, because) => {
      await update(id).set({ active: 0, disabled_because: because }).execute()
    },
  }
}

/** Is a webhook to which an event is told. */
export interface Subscriber {
  readonly webhook: WebhookId
  readonly organisation: OrganisationId
}

/** Lists the webhooks to which an event of an organisation is told. */
export async function listSubscribers(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  event: WebhookEvent,
): Promise<Subscriber[]> {
  const rows = await database
    .selectFrom('webhooks')
    .select(['id as webhook', 'organisation', 'events'])
    .where('active', '=', 1)
    .where('organisation', '=', organisation)
    .orderBy('id')
    .execute()
  return rows.filter(({ events }) => JSON.parse(events).includes(event)).map(({ events, ...row }) => row)
}

/**
 * Takes back, within the transaction that has taken messages away, since when a webhook fails where nothing waits for it
 * any more: its next message may fail for the first time, and must not switch it off at once.
 */
export async function forgetFailing(trx: Kysely<Tables>): Promise<void> {
  await trx
    .updateTable('webhooks')
    .set({ failing_since: null })
    .where('failing_since', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('outbox').select('number').where('open', '=', 1).whereRef('destination', '=', 'webhooks.id')),
      ),
    )
    .execute()
}

function readWebhook(row: Selectable<Tables['webhooks']>): Webhook {
  const { id, organisation, url, failing_since: since, disabled_because: because } = row
  return {
    ...{ id, organisation, url, events: JSON.parse(row.events), active: row.active === 1, madeAt: row.made_at },
    ...(since !== null && { failingSince: since }),
    ...(because !== null && { disabledBecause: because }),
  }
}
