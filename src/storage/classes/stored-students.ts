import type { Kysely } from 'kysely'
import { nameKey } from '../../text/name-key.ts'
import type { Class } from '../../vocabulary/class.ts'
import type { ClassId, OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import type { Accommodation, Student } from '../../vocabulary/student.ts'
import type { Connection } from '../connection.ts'
import type { Tables } from '../tables.ts'
import { readStudent, studentColumns } from './class-rows.ts'
import { lockOrganisation } from './lock-organisation.ts'

/** Is what may change of a student; what is `null` is taken away. */
export interface StudentChanges {
  readonly name?: string | undefined
  readonly externalId?: string | null | undefined
  readonly accommodation?: Accommodation | null | undefined
}

/** Is a student whom a typed name may mean, with what is kept of the PIN. */
export interface NamedStudent {
  readonly student: StudentId
  readonly pinHash: string | null
}

/** Keeps the students of organisations. What does not exist, or belongs to another organisation, is `undefined`. */
export interface StoredStudents {
  /** Lists the students of a class, or those who are in none, by name. */
  listStudents(organisation: OrganisationId, of: ClassId | 'no class'): Promise<Student[]>
  findStudent(organisation: OrganisationId, id: StudentId): Promise<Student | undefined>
  findOrganisationOf(id: StudentId): Promise<OrganisationId | undefined>
  /** Lists the classes that a student is in, the oldest membership first. */
  listClassesOf(student: StudentId): Promise<Pick<Class, 'id' | 'name'>[]>
  /** Finds the students of a class whom a typed name may mean. */
  findNamed(of: ClassId, name: string): Promise<NamedStudent[]>
  /** Changes a student; `taken` where another one of the organisation has the new id. */
  changeStudent(
    organisation: OrganisationId,
    id: StudentId,
    changes: StudentChanges,
  ): Promise<'changed' | 'taken' | undefined>
  /** Takes a student out of a class and ends the sessions there. The student stays one of the organisation. */
  removeFromClass(organisation: OrganisationId, of: ClassId, id: StudentId): Promise<boolean>
  /** Stores the hashes of new PINs and ends every session of those students. */
  setPins(pins: readonly { readonly student: StudentId; readonly pinHash: string }[], madeAt: number): Promise<void>
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
    changeStudent: (organisation, id, changes) =>
      database.transaction().execute(trx => changeStudent(trx, organisation, id, changes)),
    removeFromClass: (organisation, of, id) =>
      database.transaction().execute(trx => removeFromClass(trx, organisation, of, id)),
    setPins: (pins, madeAt) => database.transaction().execute(trx => setPins(trx, pins, madeAt)),
  }
}

const collator = new Intl.Collator('en', { numeric: true })
const mostOfOneName = 20

const ownStudent = (database: Kysely<Tables>, organisation: OrganisationId, id: StudentId) =>
  database.selectFrom('students').where('students.id', '=', id).where('students.organisation', '=', organisation)

async function changeStudent(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  id: StudentId,
  { name, externalId, accommodation }: StudentChanges,
): Promise<'changed' | 'taken' | undefined> {
  await lockOrganisation(database, organisation)
  if ((await ownStudent(database, organisation, id).select('id').executeTakeFirst()) === undefined) return undefined
  if (typeof externalId === 'string') {
    const holder = await database
      .selectFrom('students')
      .select('id')
      .where('organisation', '=', organisation)
      .where('external_id', '=', externalId)
      .executeTakeFirst()
    if (holder !== undefined && holder.id !== id) return 'taken'
  }
  const set = {
    ...(name !== undefined && { name, name_key: nameKey(name) }),
    ...(externalId !== undefined && { external_id: externalId }),
    ...(accommodation !== undefined && {
      accommodation: accommodation === null ? null : JSON.stringify(accommodation),
    }),
  }
  if (Object.keys(set).length > 0) await database.updateTable('students').set(set).where('id', '=', id).execute()
  return 'changed'
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

async function setPins(
  database: Kysely<Tables>,
  pins: readonly { readonly student: StudentId; readonly pinHash: string }[],
  madeAt: number,
): Promise<void> {
  for (const { student, pinHash } of pins) {
    await database
      .updateTable('students')
      .set({ pin_hash: pinHash, pin_made_at: madeAt })
      .where('id', '=', student)
      .execute()
    await database.deleteFrom('student_sessions').where('student', '=', student).execute()
  }
}
