import { hashToken } from '../../text/token-hash.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { InvitationId } from '../../vocabulary/identifiers.ts'
import type { Invitation } from '../../vocabulary/member.ts'
import type { MemberRole } from '../../vocabulary/principal.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { describeChange } from '../describe-change.ts'
import type { PeopleServices } from './people-services.ts'

const day = 24 * 60 * 60 * 1_000
const openFor = 7 * day

/**
 * Invites somebody to the asker's organisation, for a role there. `token` opens the invitation, once and for seven days;
 * it is told now and never again.
 */
export async function inviteMember(
  services: PeopleServices,
  asker: Asker,
  { role, note }: { role: MemberRole; note: string },
): Promise<{ invitation: Invitation; token: string }> {
  const token = services.newToken()
  const madeAt = services.clock()
  const invitation = { id: services.newId('in'), role, note, madeAt, expiresAt: madeAt + openFor }
  const change = { action: 'member-invited' as const, resource: invitation.id, at: madeAt, details: { role } }
  await services.store.invitations.add(
    { invitation, organisation: asker.organisation, tokenHash: hashToken(token) },
    describeChange(services, asker, change),
  )
  return { invitation, token }
}

/** Lists the open invitations to the asker's organisation, the latest first. */
export async function listInvitations(
  { store, clock }: PeopleServices,
  { organisation }: Asker,
): Promise<Invitation[]> {
  return store.invitations.list(organisation, clock())
}

/** Takes an invitation back, whose link then opens nothing. Throws `invitation-not-found`. */
export async function revokeInvitation(services: PeopleServices, asker: Asker, id: InvitationId): Promise<void> {
  const now = services.clock()
  const event = describeChange(services, asker, { action: 'invitation-revoked', resource: id, at: now })
  if (!(await services.store.invitations.revoke(asker.organisation, id, now, event)))
    throw new QuizwrightError('invitation-not-found')
}
