import type { Asker } from '../../vocabulary/asker.ts'
import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Invitation } from '../../vocabulary/member.ts'
import type { Organisation } from '../../vocabulary/organisation.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { describeChange } from '../describe-change.ts'
import { inviteMember } from './invite-member.ts'
import type { PeopleServices } from './people-services.ts'

/** Is an organisation with the invitation of its owner, whose `token` is told this once. */
export interface MadeOrganisation {
  readonly organisation: Organisation
  readonly invitation: Invitation
  readonly token: string
}

/** Makes an organisation and the invitation by which its first owner gets in. */
export async function makeOrganisation(
  services: PeopleServices,
  asker: Asker,
  name: string,
): Promise<MadeOrganisation> {
  const organisation = { id: services.newId('og'), name, madeAt: services.clock() }
  const change = { action: 'organisation-made' as const, resource: organisation.id, details: { name } }
  await services.store.organisations.add(organisation, describeChange(services, asker, change))
  return { organisation, ...(await inviteOwner(services, asker, organisation.id)) }
}

/**
 * Invites an owner to an organisation, for those who run the server: the first one's link was lost, say. Throws
 * `not-found` where there is no such organisation.
 */
export async function inviteOwner(
  services: PeopleServices,
  asker: Asker,
  organisation: OrganisationId,
): Promise<{ invitation: Invitation; token: string }> {
  if ((await services.store.organisations.find(organisation)) === undefined) throw new QuizwrightError('not-found')
  return inviteMember(services, { ...asker, organisation }, { role: 'owner', note: '' })
}

/** Lists the organisations of this server by name. */
export async function listOrganisations({ store }: PeopleServices): Promise<Organisation[]> {
  return store.organisations.list()
}
