import type { AuditAction, AuditEvent } from '../../src/vocabulary/audit-event.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'

/** Is the secret of the server of these tests. */
export const serverSecret = 'secret-of-the-tests-0123456789-0123456789'

let made = 0

/** Makes an entry of the record of changes, older than all others, for tests that are about something else. */
export function sampleEvent(action: AuditAction): AuditEvent {
  made += 1
  return {
    id: `ae_before-${made}`,
    at: 0,
    organisation: houseOrganisation,
    actor: { kind: 'server' },
    action,
    details: {},
  }
}
