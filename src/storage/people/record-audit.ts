import type { Kysely } from 'kysely'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { Tables } from '../tables.ts'

/**
 * Adds an entry to the record of changes. Called within the transaction of the change itself, so that neither is there
 * without the other.
 */
export async function recordAudit(database: Kysely<Tables>, event: AuditEvent): Promise<void> {
  const { id, at, organisation, actor, action, resource, details, requestId } = event
  await database
    .insertInto('audit_events')
    .values({
      ...{ id, at, organisation, actor_kind: actor.kind, actor: actor.id ?? null, action },
      ...{ resource: resource ?? null, details: JSON.stringify(details), request_id: requestId ?? null },
    })
    .execute()
}
