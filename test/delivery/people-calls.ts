import { theServer } from '../../src/vocabulary/asker.ts'
import { inviteMember } from '../../src/workflows/people/invite-member.ts'
import { addKey, addMember, addPeople } from '../samples/sample-people.ts'
import { type OpenApp, ownerKey, type Sent } from './open-app.ts'

/** Is a call of one operation of the API, and the status that it is to answer with. */
export interface Call {
  readonly operation: string
  readonly status: number
  readonly path: () => string
  readonly sent?: () => Sent
}

/** Adds to an app what the calls of `peopleCalls` ask for. */
export async function preparePeople({ made, people }: OpenApp): Promise<Prepared> {
  await addPeople(made.connection)
  await addMember(made.connection, { person: 'pe_leaving', organisation: 'og_house', role: 'assistant' })
  const { invitation } = await inviteMember(people, theServer, { role: 'teacher', note: 'for a colleague' })
  const [key, weak] = [await addKey(people, ['banks:read']), await addKey(people, ['results:read'])]
  return { key: key.id, invitation: invitation.id, weak: weak.secret }
}

/** Names what was prepared: a key, an invitation, and the secret of a key that may read results alone. */
export interface Prepared {
  readonly key: string
  readonly invitation: string
  readonly weak: string
}

/** Lists a call of each operation on organisations, members, keys and the record of changes. */
export function peopleCalls(prepared: () => Prepared): readonly Call[] {
  const at = (path: string, method = 'GET', json?: unknown) => ({
    path: () => `/api/v1${path}`,
    sent: () => ({ method, token: ownerKey, ...(json !== undefined && { json }) }),
  })
  const of = (operation: string, status: number) => ({ operation, status })
  return [
    { ...of('listKeys', 200), ...at('/keys') },
    { ...of('listKeys', 403), path: () => '/api/v1/keys', sent: () => ({ token: prepared().weak }) },
    { ...of('listKeys', 401), path: () => '/api/v1/keys' },
    { ...of('makeKey', 201), ...at('/keys', 'POST', { name: 'LMS', scopes: ['banks:read'] }) },
    { ...of('makeKey', 400), ...at('/keys', 'POST', { name: 'LMS', scopes: ['everything'] }) },
    { ...of('makeKey', 400), ...at('/keys', 'POST', { name: 'LMS', scopes: ['banks:read'], expiresAt: 1 }) },
    { ...of('revokeKey', 204), ...at('', 'DELETE'), path: () => `/api/v1/keys/${prepared().key}` },
    { ...of('revokeKey', 404), ...at('', 'DELETE'), path: () => `/api/v1/keys/${prepared().key}` },
    { ...of('listMembers', 200), ...at('/members') },
    { ...of('changeMember', 204), ...at('/members/pe_teacher', 'PATCH', { role: 'assistant' }) },
    { ...of('changeMember', 409), ...at('/members/pe_owner', 'PATCH', { role: 'teacher' }) },
    { ...of('changeMember', 400), ...at('/members/pe_owner', 'PATCH', { role: 'king' }) },
    { ...of('changeMember', 404), ...at('/members/pe_stranger', 'PATCH', { role: 'teacher' }) },
    { ...of('removeMember', 204), ...at('/members/pe_leaving', 'DELETE') },
    { ...of('removeMember', 404), ...at('/members/pe_leaving', 'DELETE') },
    { ...of('listInvitations', 200), ...at('/invitations') },
    { ...of('inviteMember', 201), ...at('/invitations', 'POST', { role: 'teacher' }) },
    { ...of('revokeInvitation', 204), ...at('', 'DELETE'), path: () => `/api/v1/invitations/${prepared().invitation}` },
    { ...of('revokeInvitation', 404), ...at('/invitations/in_none', 'DELETE') },
    { ...of('listOrganisations', 200), ...at('/organisations') },
    { ...of('makeOrganisation', 201), ...at('/organisations', 'POST', { name: 'A school' }) },
    { ...of('makeOrganisation', 400), ...at('/organisations', 'POST', { name: '' }) },
    { ...of('inviteOwner', 201), ...at('/organisations/og_other/invitations', 'POST') },
    { ...of('inviteOwner', 404), ...at('/organisations/og_none/invitations', 'POST') },
    { ...of('listAudit', 200), ...at('/audit?limit=2') },
    { ...of('listAudit', 400), ...at('/audit?cursor=nonsense') },
  ]
}
