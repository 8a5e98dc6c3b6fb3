import { z } from 'zod'
import type { Asker } from './asker.ts'
import { AuditEventId, OrganisationId } from './identifiers.ts'

/** Lists what the record of changes tells of. */
export const AuditAction = z.enum([
  ...(['bank-saved', 'quiz-made', 'key-made', 'key-revoked', 'owner-key-made'] as const),
  ...(['organisation-made', 'member-invited', 'invitation-revoked', 'member-joined'] as const),
  ...(['role-changed', 'member-removed', 'reset-link-made'] as const),
  ...(['owner-made', 'signed-in', 'sign-in-failed', 'signed-out', 'sessions-ended', 'password-changed'] as const),
  ...(['reset-asked', 'password-reset', 'passkey-added', 'passkey-removed', 'provider-linked'] as const),
  ...(['class-made', 'class-changed', 'class-removed', 'roster-imported', 'pins-made'] as const),
  ...(['student-added', 'student-changed', 'accommodation-changed', 'student-removed'] as const),
  ...(['webhook-added', 'webhook-changed', 'webhook-removed', 'attempts-exported'] as const),
  ...(['student-exported', 'student-erased', 'retention-set', 'old-attempts-dropped'] as const),
])
export type AuditAction = z.infer<typeof AuditAction>

/** Is who did something: `id` names the person, the key, the student or the attempt. */
export const AuditActor = z.strictObject({
  kind: z.enum(['server', 'nobody', 'student', 'member', 'key']),
  id: z.string().optional(),
})
export type AuditActor = z.infer<typeof AuditActor>

/**
 * Is one entry of the record of who changed what. `at` is milliseconds UTC; `resource` is the id of what was changed;
 * `details` never hold a secret or an answer of a student.
 */
export const AuditEvent = z.strictObject({
  id: AuditEventId,
  at: z.int(),
  organisation: OrganisationId,
  actor: AuditActor,
  action: AuditAction,
  resource: z.string().optional(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  requestId: z.string().optional(),
})
export type AuditEvent = z.infer<typeof AuditEvent>

/** Names who asks as the record of changes keeps it. */
export function actorOf({ principal }: Asker): AuditActor {
  switch (principal.kind) {
    case 'member':
      return { kind: 'member', id: principal.person }
    case 'key':
      return { kind: 'key', id: principal.key }
    case 'student': {
      const id = principal.student ?? principal.attempt
      return { kind: 'student', ...(id !== undefined && { id }) }
    }
    default:
      return { kind: principal.kind }
  }
}
