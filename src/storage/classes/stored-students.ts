import type { Kysely } from 'kysely'
import { nameKey } from '../../text/name-key.ts'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { Class } from '../../vocabulary/class.ts'
import type { ClassId, OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import type { Accommodation, Student } from '../../vocabulary/student.ts'
import type { Connection } from '../connection.ts'
import { recordAudit } from '../people/record-audit.ts'
import type { Tables } from '../tables.ts'
import { readStudent, studentColumns } from './class-rows.ts'
import { lockOrganisation } from './lock-organisation.ts'

/** Is what may change of a student; what is `null` is taken away. */
export interface StudentChanges {
  readonly name?: string | undefined
  readonly externalId?: string | null | undefined
  readonly accommodation?: Accommodation | null | undefined
}

/** Names what may change of a student. */
export type StudentField = keyof StudentChanges

/** Is the hash of a new PIN. */
export interface NewPin {
  readonly student: StudentId
  readonly pinHash: string
}

/** Is a student whom a typed name may mean, with what is kept of the PIN. */
export interface NamedStudent {
  readonly student: StudentId
  readonly pinHash: string | null
}

/**
 * Keeps the students of organisations. What does not exist, or belongs to another organisation, is `undefined`. The
 * `event` of a change is added to the record of changes with it.
 */
export interface StoredStudents {
  /** Lists the students of a class, or those who are in none, by name. */
  listStudents(organisation: OrganisationId, of: ClassId | 'no class'): Promise<Student[]>
  findStudent(organisation: OrganisationId, id: StudentId): Promise<Student | undefined>
  /** Finds the names of students, of those who are there. */
  listNames(organisation: OrganisationId, ids: readonly StudentId[]): Promise<Pick<Student, 'id' | 'name'>[]>
  findOrganisationOf(id: StudentId): Promise<OrganisationId | undefined>
  /** Lists the classes that a student is in, the oldest membership first. */
  listClassesOf(student: StudentId): Promise<Pick<Class, 'id' | 'name'>[]>
  /** Finds the students of a class whom a typed name may mean. */
  findNamed(of: ClassId, name: string): Promise<NamedStudent[]>
  /**
   * Changes a student; `taken` where another one of the organisation has the new id. What is the same already is no
   * change.
   */
  changeStudent(
    organisation: OrganisationId,
    id: StudentId,
    changes: StudentChanges,
    describe: (changed: StudentField[]) => AuditEvent,
  ): Promise<'changed' | 'same' | 'taken' | undefined>
  /** Takes a student out of a class and ends the sessions there. The student stays one of the organisation. */
  removeFromClass(organisation: OrganisationId, of: ClassId, id: StudentId, event: AuditEvent): Promise<boolean>
  /** Stores the hashes of new PINs and ends every session of those students. */
  setPins(pins: readonly NewPin[], madeAt: number, event: AuditEvent): Promise<void>
}

/** Keeps students in a database of either kind. */
export function storedStudents({ database }: Connection): StoredStudents {
  return {
    listStudents: async (organisation, of) => {
      const all = database.selectFrom('students').select(studentColumns).where('organisation', '=', organisation)
      const memberships = database.selectFrom('class_students').select('student')
      const rows = await (of === 'no class'
        ? all.where('students.id', 'not in', memberships)
        : all.where('students.id', 'in', memberships.where('class', '=', of))
      ).execute()
      return rows.map(readStudent).toSorted((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    },
    findStudent: async (organisation, id) => {
      const row = await ownStudent(database, organisation, id).select(studentColumns).executeTakeFirst()
      return row && readStudent(row)
    },
    listNames: async (organisation, ids) =>
      ids.length === 0
        ? []
        : database
            .selectFrom('students')
            .select(['id', 'name'])
            .where('organisation', '=', organisation)
            .where('id', 'in', ids)
            .execute(),
    findOrganisationOf: async id => {
      const row = database.selectFrom('students').select('organisation').where('id', '=', id)
      return (await row.executeTakeFirst())?.organisation
    },
    listClassesOf: student =>
      database
        .selectFrom('class_students')
        .innerJoin('classes', 'classes.id', 'class_students.class')
        .where('class_students.student', '=', student)
        .select(['classes.id', 'classes.name'])
        .orderBy('class_students.since')
        .orderBy('classes.id')
        .execute(),
    findNamed: (of, name) =>
      database
        .selectFrom('students')
        .innerJoin('class_students', 'class_students.student', 'students.id')
        .where('class_students.class', '=', of)
        .where('students.name_key', '=', nameKey(name))
        .select(['students.id as student', 'students.pin_hash as pinHash'])
        .orderBy('students.id')
        .limit(mostOfOneName)
        .execute(),
    changeStudent: (organisation, id, changes, describe) =>
      database.transaction().execute(async trx => {
        const outcome = await changeStudent(trx, organisation, id, changes)
        if (!Array.isArray(outcome)) return outcome
        if (outcome.length === 0) return 'same'
        await recordAudit(trx, describe(outcome))
        return 'changed'
      }),
    removeFromClass: (organisation, of, id, event) =>
      database.transaction().execute(async trx => {
        const isRemoved = await removeFromClass(trx, organisation, of, id)
        if (isRemoved) await recordAudit(trx, event)
        return isRemoved
      }),
    setPins: async (pins, madeAt, event) => {
      if (pins.length === 0) return
      await database.transaction().execute(async trx => {
        await setPins(trx, pins, madeAt)
        await recordAudit(trx, event)
      })
    },
  }
}

const collator = new Intl.Collator('en', { numeric: true })
const mostOfOneName = 20
const fields: readonly StudentField[] = ['name', 'externalId', 'accommodation']

const ownStudent = (database: Kysely<Tables>, organisation: OrganisationId, id: StudentId) =>
  database.selectFrom('students').where('students.id', '=', id).where('students.organisation', '=', organisation)

async function changeStudent(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  id: StudentId,
  { name, externalId, accommodation }: StudentChanges,
): Promise<StudentField[] | 'taken' | undefined> {
  await lockOrganisation(database, organisation)
  const before = await ownStudent(database, organisation, id).selectAll().executeTakeFirst()
  if (before === undefined) return undefined
  if (typeof externalId === 'string') {
    const holder = await database
      .selectFrom('students')
      .select('id')
      .where('organisation', '=', organisation)
      .where('external_id', '=', externalId)
      .executeTakeFirst()
    if (holder !== undefined && holder.id !== id) return 'taken'
  }
  const granted = accommodation && JSON.stringify(accommodation)
  const isNew = {
    name: name !== undefined && name !== before.name,
    externalId: externalId !== undefined && externalId !== before.external_id,
    accommodation: granted !== undefined && granted !== before.accommodation,
  }
  const set = {
    ...(name !== undefined && isNew.name && { name, name_key: nameKey(name) }),
    ...(externalId !== undefined && isNew.externalId && { external_id: externalId }),
    ...(granted !== undefined && isNew.accommodation && { accommodation: granted }),
  }
  if (Object.keys(set).length > 0) await database.updateTable('students').set(set).where('id', '=', id).execute()
  return fields.filter(field => isNew[field])
}

async function removeFromClass(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  of: ClassId,
  id: StudentId,
): Promise<boolean> {
  if ((await ownStudent(database, organisation, id).select('id').executeTakeFirst()) === undefined) return false
  await database.deleteFrom('student_sessions').where('class', '=', of).where('student', '=', id).execute()
  const removed = await database
    .deleteFrom('class_students')
    .where('class', '=', of)
    .where('student', '=', id)
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

async function setPins(database: Kysely<Tables>, pins: readonly NewPin[], madeAt: number): Promise<void> {
  // In one order, so that two who make PINs of the same students don't wait for each other.
  for (const { student, pinHash } of pins.toSorted((one, other) => (one.student < other.student ? -1 : 1))) {
    await database
      .updateTable('students')
      .set({ pin_hash: pinHash, pin_made_at: madeAt })
      .where('id', '=', student)
      .execute()
    await database.deleteFrom('student_sessions').where('student', '=', student).execute()
  }
}
