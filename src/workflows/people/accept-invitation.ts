import { acceptInvitation } from '../../storage/people/stored-invitations.ts'
import { hashToken } from '../../text/token-hash.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { OrganisationId, PersonId } from '../../vocabulary/identifiers.ts'
import type { MemberRole } from '../../vocabulary/principal.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { describeChange } from '../describe-change.ts'
import type { IdentityServices, Visitor } from '../identity/identity-services.ts'
import { type Details, readDetails } from '../identity/read-details.ts'
import type { PeopleServices } from './people-services.ts'

/** Is an open invitation as its page shows it: to what, and as what. */
export interface OpenInvitation {
  readonly organisation: { readonly id: OrganisationId; readonly name: string }
  readonly role: MemberRole
}

/** Is what the workflows of an invitation's link need. */
export interface JoiningServices {
  readonly people: PeopleServices
  readonly identity: IdentityServices
}

/** Opens the invitation of a link. Throws `invitation-not-found` or `too-many-requests`. */
export async function openInvitation(
  { people, identity }: JoiningServices,
  token: string,
  { client }: Pick<Visitor, 'client'>,
): Promise<OpenInvitation> {
  await identity.accounts.limits.count('invitation', { client })
  const { store, clock } = people
  const found = await store.invitations.findOpen(hashToken(token), clock())
  const organisation = found && (await store.organisations.find(found.organisation))
  if (found === undefined || organisation === undefined) throw new QuizwrightError('invitation-not-found')
  return { organisation, role: found.invitation.role }
}

/** Lets a person who has an account join by a link. Throws as `openInvitation` does. */
export async function joinByLink(
  services: JoiningServices,
  { token, person, visitor }: { token: string; person: PersonId; visitor: Visitor },
): Promise<OpenInvitation> {
  const invitation = await openInvitation(services, token, visitor)
  const { people, identity } = services
  const event = joinedEvent(people, invitation, person)
  const acceptance = { tokenHash: hashToken(token), person, now: people.clock(), event }
  await identity.accounts.together(async ({ database }) => {
    if (!(await acceptInvitation(database, acceptance))) throw new QuizwrightError('invitation-not-found')
  })
  return invitation
}

/**
 * Makes an account by a link, lets its person join, and signs them in; gives the token of the session. All of it happens
 * or nothing. Throws as `openInvitation` does, `too-busy`, and `invalid-request` with a sentence for each detail that
 * can't be taken, an address that has an account already included; the link stays good then.
 */
export async function joinAsNewcomer(
  services: JoiningServices,
  { token, password, visitor, ...given }: Details & { token: string; password: string; visitor: Visitor },
): Promise<string> {
  const invitation = await openInvitation(services, token, visitor)
  const { people, identity } = services
  const details = readDetails({ ...given, password })
  const hash = await identity.passwords.hash(password)
  const session = identity.newToken()
  await identity.accounts.together(async within => {
    if ((await within.people.findByAddress(details.address)) !== undefined) throw addressTaken()
    const person = await within.people.add(details)
    await within.people.setPassword(person.id, hash)
    const event = joinedEvent(people, invitation, person.id)
    const acceptance = { tokenHash: hashToken(token), person: person.id, now: people.clock(), event }
    if (!(await acceptInvitation(within.database, acceptance))) throw new QuizwrightError('invitation-not-found')
    await within.sessions.begin({ token: session, person: person.id, method: 'password', device: visitor.device })
  })
  return session
}

function joinedEvent(people: PeopleServices, { organisation, role }: OpenInvitation, person: PersonId): AuditEvent {
  const asker: Asker = {
    principal: { kind: 'member', person, organisation: organisation.id, role },
    organisation: organisation.id,
  }
  return describeChange(people, asker, { action: 'member-joined', resource: person, details: { role } })
}

function addressTaken(): QuizwrightError {
  const detail = 'This address has an account already. Sign in first, then open the link again.'
  return new QuizwrightError('invalid-request', 'Something here cannot be taken yet.', [
    { pointer: '/address', detail },
  ])
}
