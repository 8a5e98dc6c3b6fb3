import type { Connection } from '../../src/storage/connection.ts'
import type { ApiKeyId, OrganisationId, PersonId } from '../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import type { MemberRole, Principal, Scope } from '../../src/vocabulary/principal.ts'
import { makeKey } from '../../src/workflows/people/make-key.ts'
import type { PeopleServices } from '../../src/workflows/people/people-services.ts'

/** Is another organisation than the one of the server, with a teacher and an owner of its own. */
export const otherOrganisation: OrganisationId = 'og_other'

/** Lists the people that `addPeople` adds: where each belongs, and as what. */
export const samplePeople = {
  owner: { person: 'pe_owner', organisation: houseOrganisation, role: 'owner' },
  teacher: { person: 'pe_teacher', organisation: houseOrganisation, role: 'teacher' },
  assistant: { person: 'pe_assistant', organisation: houseOrganisation, role: 'assistant' },
  'teacher of another organisation': { person: 'pe_stranger', organisation: otherOrganisation, role: 'teacher' },
  'owner of another organisation': { person: 'pe_other-owner', organisation: otherOrganisation, role: 'owner' },
} as const satisfies Record<string, { person: PersonId; organisation: OrganisationId; role: MemberRole }>

/** Adds another organisation, and the people of both. */
export async function addPeople({ database }: Connection): Promise<void> {
  await database.insertInto('organisations').values({ id: otherOrganisation, name: 'Other', made_at: 1 }).execute()
  for (const member of Object.values(samplePeople)) await addMember({ database }, member)
}

/** Adds one member to an organisation, with an account under the id without its `pe_`. */
export async function addMember(
  { database }: Pick<Connection, 'database'>,
  member: { person: PersonId; organisation: OrganisationId; role: MemberRole },
): Promise<void> {
  const name = member.person.slice(3)
  const times = { made_at: '2026-01-01T00:00:00.000Z', changed_at: '2026-01-01T00:00:00.000Z' }
  await database
    .insertInto('people')
    .values({ id: member.person, name, address: `${name}@school.example`, address_verified: 0, image: null, ...times })
    .onConflict(known => known.column('id').doNothing())
    .execute()
  await database
    .insertInto('members')
    .values({ ...member, since: 1 })
    .execute()
}

/** Makes a key of the server's own organisation, or of another, and gives its secret. */
export async function addKey(
  people: PeopleServices,
  scopes: readonly Scope[],
  organisation: OrganisationId = houseOrganisation,
): Promise<{ id: ApiKeyId; secret: string; principal: Principal }> {
  const asker = { principal: { kind: 'server' }, organisation } as const
  const { key, secret } = await makeKey(people, asker, { name: 'A key of the tests', scopes })
  return { id: key.id, secret, principal: { kind: 'key', key: key.id, organisation, scopes: [...scopes] } }
}
