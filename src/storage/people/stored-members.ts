import { type Kysely, sql } from 'kysely'
import type { AuditAction, AuditEvent } from '../../vocabulary/audit-event.ts'
import type { InvitationId, OrganisationId, PersonId } from '../../vocabulary/identifiers.ts'
import type { Member } from '../../vocabulary/member.ts'
import { houseOrganisation } from '../../vocabulary/organisation.ts'
import type { MemberRole } from '../../vocabulary/principal.ts'
import type { Connection } from '../connection.ts'
import { dialectOf } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { recordAudit } from './record-audit.ts'

/** Names a member by organisation and person. */
export interface MemberKey {
  readonly organisation: OrganisationId
  readonly person: PersonId
}

/** Tells what became of a change: `missing` where there is no such member, `last-owner` where none would be left. */
export type MemberOutcome = 'changed' | 'missing' | 'last-owner'

/**
 * Keeps who belongs to an organisation. Of several changes at once each sees what the one before it left. With an owner
 * who is none any more end the invitations that they made and nobody has taken, or they could let themselves in again.
 */
export interface StoredMembers {
  readonly find: (key: MemberKey) => Promise<Member | undefined>
  /** Lists the members, the oldest first. */
  readonly list: (organisation: OrganisationId) => Promise<Member[]>
  readonly changeRole: (key: MemberKey, role: MemberRole, event: AuditEvent) => Promise<MemberOutcome>
  readonly remove: (key: MemberKey, event: AuditEvent) => Promise<MemberOutcome>
}

/** Opens the members of a database. */
export function storedMembers({ database }: Connection): StoredMembers {
  const change = (key: MemberKey, becomes: MemberRole | undefined, event: AuditEvent): Promise<MemberOutcome> =>
    database.transaction().execute(async trx => {
      await lockOrganisation(trx, key.organisation)
      const members = await listMembers(trx, key.organisation)
      const member = members.find(({ person }) => person === key.person)
      if (member === undefined) return 'missing'
      const owners = members.filter(({ role }) => role === 'owner')
      if (member.role === 'owner' && becomes !== 'owner' && owners.length === 1) return 'last-owner'
      if (becomes === member.role) return 'changed'
      await writeChange(trx, key, becomes)
      if (member.role === 'owner') await endInvitations(trx, key, event.at)
      await recordAudit(trx, event)
      return 'changed'
    })
  return {
    find: ({ organisation, person }) => named(database, organisation).where('person', '=', person).executeTakeFirst(),
    list: organisation => listMembers(database, organisation),
    changeRole: change,
    remove: (key, event) => change(key, undefined, event),
  }
}

// A transaction of SQLite has the one lock for writing from its beginning.
async function lockOrganisation(trx: Kysely<Tables>, id: OrganisationId): Promise<void> {
  if (dialectOf(trx) === 'postgres') await sql`select id from organisations where id = ${id} for update`.execute(trx)
}

function listMembers(database: Kysely<Tables>, organisation: OrganisationId): Promise<Member[]> {
  return named(database, organisation).orderBy('since').orderBy('person').execute()
}

function named(database: Kysely<Tables>, organisation: OrganisationId) {
  return database
    .selectFrom('members')
    .innerJoin('people', 'people.id', 'members.person')
    .where('organisation', '=', organisation)
    .select(['person', 'people.name', 'people.address', 'role', 'since'])
}

async function writeChange(trx: Kysely<Tables>, key: MemberKey, role: MemberRole | undefined): Promise<void> {
  const { organisation, person } = key
  if (role === undefined) {
    await trx.deleteFrom('members').where('organisation', '=', organisation).where('person', '=', person).execute()
    return
  }
  const member = trx.updateTable('members').set({ role })
  await member.where('organisation', '=', organisation).where('person', '=', person).execute()
}

// Who made an invitation stands in the record of changes. An owner of the server's organisation invites to others too.
async function endInvitations(trx: Kysely<Tables>, { organisation, person }: MemberKey, now: number): Promise<void> {
  const made = trx
    .selectFrom('audit_events')
    .select(sql<InvitationId>`resource`.as('id'))
    .where('action', '=', 'member-invited' satisfies AuditAction)
    .where('actor_kind', '=', 'member')
    .where('actor', '=', person)
  const own = organisation === houseOrganisation ? made : made.where('organisation', '=', organisation)
  const open = trx.updateTable('invitations').set({ ended_at: now }).where('ended_at', 'is', null)
  await open.where('id', 'in', own).execute()
}
