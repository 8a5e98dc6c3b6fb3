import type { Kysely } from 'kysely'
import { nameKey } from '../../text/name-key.ts'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { ClassId, OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import type { Student } from '../../vocabulary/student.ts'
import type { Connection } from '../connection.ts'
import { recordAudit } from '../people/record-audit.ts'
import type { Tables } from '../tables.ts'
import { readStudent, studentColumns } from './class-rows.ts'
import { lockOrganisation } from './lock-organisation.ts'

/** Is who there is when a roster changes: the students of the class, and others of the organisation with a given id. */
export interface RosterState {
  readonly members: readonly Student[]
  readonly elsewhere: readonly Student[]
}

/** Is a student to be made, with the hash of the PIN where one was made. */
export interface NewStudent {
  readonly id: StudentId
  readonly name: string
  readonly externalId?: string | undefined
  readonly pinHash?: string | undefined
}

/**
 * Says what is to be written of a roster. `pinned` are students who are there already and get their first PIN;
 * `event` goes to the record of changes.
 */
export interface RosterWrites {
  readonly added: readonly NewStudent[]
  readonly joined: readonly StudentId[]
  readonly changed: readonly Pick<NewStudent, 'id' | 'name' | 'externalId'>[]
  readonly pinned: readonly { readonly id: StudentId; readonly pinHash: string }[]
  readonly event: AuditEvent
}

/** Keeps who is in which class. */
export interface StoredRoster {
  /** Reads who there is; `externalIds` are those to look for beyond the class. */
  readRoster(organisation: OrganisationId, of: ClassId, externalIds: readonly string[]): Promise<RosterState>
  /**
   * Changes a roster as one step: what `decide` is told still holds when what it gives is written. Where it throws or
   * gives nothing, nothing is written.
   */
  changeRoster(
    place: { readonly organisation: OrganisationId; readonly of: ClassId; readonly at: number },
    externalIds: readonly string[],
    decide: (state: RosterState) => RosterWrites | undefined,
  ): Promise<void>
}

/** Keeps rosters in a database of either kind. */
export function storedRoster({ database }: Connection): StoredRoster {
  return {
    readRoster: (organisation, of, externalIds) => readRoster(database, organisation, of, externalIds),
    changeRoster: ({ organisation, of, at }, externalIds, decide) =>
      database.transaction().execute(async trx => {
        await lockOrganisation(trx, organisation)
        const writes = decide(await readRoster(trx, organisation, of, externalIds))
        if (writes === undefined) return
        await addStudents(trx, organisation, writes.added, at)
        for (const { id, name, externalId = null } of writes.changed)
          await trx
            .updateTable('students')
            .set({ name, name_key: nameKey(name), external_id: externalId })
            .where('id', '=', id)
            .execute()
        for (const { id, pinHash } of writes.pinned)
          await trx.updateTable('students').set({ pin_hash: pinHash, pin_made_at: at }).where('id', '=', id).execute()
        await addMembers(trx, of, [...writes.added.map(({ id }) => id), ...writes.joined], at)
        await recordAudit(trx, writes.event)
      }),
  }
}

async function readRoster(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  of: ClassId,
  externalIds: readonly string[],
): Promise<RosterState> {
  const ownStudents = database.selectFrom('students').select(studentColumns).where('organisation', '=', organisation)
  const memberships = database.selectFrom('class_students').select('student').where('class', '=', of)
  const members = await ownStudents.where('students.id', 'in', memberships).orderBy('students.id').execute()
  const elsewhere: Student[] = []
  for (const ids of inParts(externalIds)) {
    const found = await ownStudents
      .where('external_id', 'in', ids)
      .where('students.id', 'not in', memberships)
      .execute()
    elsewhere.push(...found.map(readStudent))
  }
  return { members: members.map(readStudent), elsewhere }
}

async function addStudents(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  added: readonly NewStudent[],
  at: number,
): Promise<void> {
  for (const part of inParts(added)) {
    const rows = part.map(({ id, name, externalId = null, pinHash = null }) => ({
      ...{ id, organisation, name, name_key: nameKey(name), external_id: externalId, accommodation: null },
      ...{ pin_hash: pinHash, pin_made_at: pinHash === null ? null : at, made_at: at },
    }))
    await database.insertInto('students').values(rows).execute()
  }
}

async function addMembers(
  database: Kysely<Tables>,
  of: ClassId,
  students: readonly StudentId[],
  at: number,
): Promise<void> {
  for (const part of inParts(students))
    await database
      .insertInto('class_students')
      .values(part.map(student => ({ class: of, student, since: at })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
}

// A statement takes so many values at most.
function inParts<Item>(items: readonly Item[], size = 500): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
