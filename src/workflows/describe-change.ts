import type { Asker } from '../vocabulary/asker.ts'
import { type AuditEvent, actorOf } from '../vocabulary/audit-event.ts'
import type { Services } from './services.ts'

/** Describes a change for the record of changes, to be added where the change is written. */
export function describeChange(
  { clock, newId }: Pick<Services, 'clock' | 'newId'>,
  asker: Asker,
  change: Pick<AuditEvent, 'action' | 'resource'> & Partial<Pick<AuditEvent, 'details' | 'at'>>,
): AuditEvent {
  const { organisation, requestId } = asker
  const { action, resource, details = {}, at = clock() } = change
  return {
    ...{ id: newId('ae'), at, organisation, actor: actorOf(asker), action, details },
    ...(resource !== undefined && { resource }),
    ...(requestId !== undefined && { requestId }),
  }
}
