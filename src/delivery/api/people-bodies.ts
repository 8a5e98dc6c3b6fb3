import { z } from 'zod'
import { ApiKey, KeyName } from '../../vocabulary/api-key.ts'
import { AuditEvent } from '../../vocabulary/audit-event.ts'
import { Invitation, Member } from '../../vocabulary/member.ts'
import { Organisation } from '../../vocabulary/organisation.ts'
import { MemberRole, Scope } from '../../vocabulary/principal.ts'

/** Is the answer to a request for all keys. */
export const KeyList = z.strictObject({ keys: z.array(ApiKey) })
export type KeyList = z.infer<typeof KeyList>

/** Asks for an API key; `expiresAt` is milliseconds UTC, and without it the key holds until it is revoked. */
export const MakeKey = z.strictObject({
  name: KeyName,
  scopes: z.array(Scope).min(1),
  expiresAt: z.int().optional(),
})
export type MakeKey = z.infer<typeof MakeKey>

/** Is a key that was just made; `secret` is told this once. */
export const MadeKey = z.strictObject({ ...ApiKey.shape, secret: z.string() })
export type MadeKey = z.infer<typeof MadeKey>

/** Is the answer to a request for all members. */
export const MemberList = z.strictObject({ members: z.array(Member) })
export type MemberList = z.infer<typeof MemberList>

/** Gives a member another role. */
export const ChangeMember = z.strictObject({ role: MemberRole })
export type ChangeMember = z.infer<typeof ChangeMember>

/** Is the answer to a request for the open invitations. */
export const InvitationList = z.strictObject({ invitations: z.array(Invitation) })
export type InvitationList = z.infer<typeof InvitationList>

/** Invites somebody for a role; `note` says whom, for the list of invitations. */
export const InviteMember = z.strictObject({ role: MemberRole, note: z.string().max(200).default('') })
export type InviteMember = z.infer<typeof InviteMember>

/** Is an invitation that was just made; `link` is told this once, opens once, and is to be handed to the person. */
export const MadeInvitation = z.strictObject({ ...Invitation.shape, link: z.url() })
export type MadeInvitation = z.infer<typeof MadeInvitation>

/** Is the answer to a request for all organisations. */
export const OrganisationList = z.strictObject({ organisations: z.array(Organisation) })
export type OrganisationList = z.infer<typeof OrganisationList>

/** Asks for an organisation. */
export const MakeOrganisation = Organisation.pick({ name: true })
export type MakeOrganisation = z.infer<typeof MakeOrganisation>

/** Is an organisation that was just made, with the invitation of its first owner. */
export const MadeOrganisation = z.strictObject({ organisation: Organisation, invitation: MadeInvitation })
export type MadeOrganisation = z.infer<typeof MadeOrganisation>

/** Is one page of the record of changes, the latest first; `next` is the cursor of the page after it. */
export const AuditPage = z.strictObject({ events: z.array(AuditEvent), next: z.string().optional() })
export type AuditPage = z.infer<typeof AuditPage>
