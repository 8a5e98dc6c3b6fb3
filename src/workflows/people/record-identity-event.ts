import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { IdentityEvent } from '../../vocabulary/identity-event.ts'
import type { PeopleServices } from './people-services.ts'

/**
 * Adds what happened to how a person signs in to the record of each organisation to which they belong. What can't be laid
 * to anybody is in no record. A link for a new password that an owner made is there already, with who made it.
 */
export async function recordIdentityEvent(
  { store, clock, newId }: PeopleServices,
  { kind, person, client, subject }: IdentityEvent,
): Promise<void> {
  if (person === undefined || kind === 'reset-link-made') return
  const hasProved = kind !== 'sign-in-failed' && kind !== 'reset-asked'
  const details = { ...(client !== undefined && { client }), ...(subject !== undefined && { subject }) }
  for (const { organisation } of await store.organisations.listOf(person)) {
    const event: AuditEvent = {
      ...{ id: newId('ae'), at: clock(), organisation: organisation.id, action: kind, resource: person, details },
      actor: hasProved ? { kind: 'member', id: person } : { kind: 'nobody' },
    }
    await store.audit.add(event)
  }
}
