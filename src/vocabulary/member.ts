import { z } from 'zod'
import { InvitationId, PersonId } from './identifiers.ts'
import { MemberRole } from './principal.ts'

/** Is a person in an organisation. `since` is milliseconds UTC; `address` names the person at sign-in. */
export const Member = z.strictObject({
  person: PersonId,
  name: z.string(),
  address: z.string(),
  role: MemberRole,
  since: z.int(),
})
export type Member = z.infer<typeof Member>

/** Is an open invitation to an organisation. `note` says whom it is for; times are milliseconds UTC. */
export const Invitation = z.strictObject({
  id: InvitationId,
  role: MemberRole,
  note: z.string(),
  madeAt: z.int(),
  expiresAt: z.int(),
})
export type Invitation = z.infer<typeof Invitation>
