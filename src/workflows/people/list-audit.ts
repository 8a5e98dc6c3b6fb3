import type { Asker } from '../../vocabulary/asker.ts'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { AuditEventId } from '../../vocabulary/identifiers.ts'
import type { PeopleServices } from './people-services.ts'

/**
 * Lists the record of changes of the asker's organisation, the latest first: `limit` entries before the one named, and
 * whether there are more.
 */
export async function listAudit(
  { store }: PeopleServices,
  { organisation }: Asker,
  { before, limit }: { before?: { at: number; id: AuditEventId } | undefined; limit: number },
): Promise<{ events: AuditEvent[]; hasMore: boolean }> {
  const events = await store.audit.list({ organisation, before, limit: limit + 1 })
  return { events: events.slice(0, limit), hasMore: events.length > limit }
}
