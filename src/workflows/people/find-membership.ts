import type { OrganisationId, PersonId } from '../../vocabulary/identifiers.ts'
import type { Principal } from '../../vocabulary/principal.ts'
import type { PeopleServices } from './people-services.ts'

/**
 * Finds for which organisation a person acts: the one that was chosen, if they belong there, else the one to which they
 * have belonged longest. Gives `undefined` for a person who belongs nowhere.
 */
export async function findMembership(
  { store }: Pick<PeopleServices, 'store'>,
  person: PersonId,
  chosen?: OrganisationId,
): Promise<Extract<Principal, { kind: 'member' }> | undefined> {
  const memberships = await store.organisations.listOf(person)
  const membership = memberships.find(({ organisation }) => organisation.id === chosen) ?? memberships[0]
  if (membership === undefined) return undefined
  return { kind: 'member', person, organisation: membership.organisation.id, role: membership.role }
}
