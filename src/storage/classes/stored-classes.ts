import type { Kysely } from 'kysely'
import type { Class, ClassSummary, JoinCode } from '../../vocabulary/class.ts'
import type { ClassId, OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Connection } from '../connection.ts'
import type { Tables } from '../tables.ts'
import { readClass } from './class-rows.ts'
import { lockOrganisation } from './lock-organisation.ts'

/** Is what may change of a class. */
export type ClassChanges = Partial<Pick<Class, 'name' | 'signIn' | 'joinCode'>>

/** Keeps the classes of organisations. What does not exist, or belongs to another organisation, is `undefined`. */
export interface StoredClasses {
  /** Stores a class; `false` where another one has its join code. */
  addClass(added: Class): Promise<boolean>
  /** Lists the classes of an organisation by name. */
  listClasses(organisation: OrganisationId): Promise<ClassSummary[]>
  findClass(organisation: OrganisationId, id: ClassId): Promise<ClassSummary | undefined>
  findClassByCode(code: JoinCode): Promise<Class | undefined>
  /** Changes a class; `taken` where another one has its new join code. */
  changeClass(
    organisation: OrganisationId,
    id: ClassId,
    changes: ClassChanges,
  ): Promise<'changed' | 'taken' | undefined>
  /** Removes a class that has no students, with its sessions; `full` where it has some. */
  removeClass(organisation: OrganisationId, id: ClassId): Promise<'removed' | 'full' | undefined>
}

/** Keeps classes in a database of either kind. */
export function storedClasses({ database }: Connection): StoredClasses {
  return {
    addClass: async added => {
      const { id, organisation, name, joinCode, signIn, madeAt } = added
      const { numInsertedOrUpdatedRows = 0n } = await database
        .insertInto('classes')
        .values({ id, organisation, name, join_code: joinCode, sign_in: signIn, made_at: madeAt })
        .onConflict(conflict => conflict.column('join_code').doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows > 0n
    },
    listClasses: async organisation => {
      const rows = await summaries(database, organisation).execute()
      return rows.map(readSummary).toSorted((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    },
    findClass: async (organisation, id) => {
      const row = await summaries(database, organisation).where('classes.id', '=', id).executeTakeFirst()
      return row && readSummary(row)
    },
    findClassByCode: async code => {
      const row = await database.selectFrom('classes').selectAll().where('join_code', '=', code).executeTakeFirst()
      return row && readClass(row)
    },
    changeClass: (organisation, id, changes) =>
      database.transaction().execute(trx => changeClass(trx, organisation, id, changes)),
    removeClass: (organisation, id) => database.transaction().execute(trx => removeClass(trx, organisation, id)),
  }
}

const collator = new Intl.Collator('en', { numeric: true })

function summaries(database: Kysely<Tables>, organisation: OrganisationId) {
  return database
    .selectFrom('classes')
    .leftJoin('class_students', 'class_students.class', 'classes.id')
    .leftJoin('students', 'students.id', 'class_students.student')
    .where('classes.organisation', '=', organisation)
    .groupBy('classes.id')
    .selectAll('classes')
    .select(({ fn }) => [
      fn.count<number>('class_students.student').as('students'),
      fn.count<number>('students.pin_hash').as('withPin'),
    ])
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['executeTakeFirstOrThrow']>>

function readSummary(row: SummaryRow): ClassSummary {
  return { ...readClass(row), students: row.students, withoutPin: row.students - row.withPin }
}

async function changeClass(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  id: ClassId,
  { name, signIn, joinCode }: ClassChanges,
): Promise<'changed' | 'taken' | undefined> {
  await lockOrganisation(database, organisation)
  const own = database.selectFrom('classes').select('id').where('id', '=', id).where('organisation', '=', organisation)
  if ((await own.executeTakeFirst()) === undefined) return undefined
  if (joinCode !== undefined) {
    const other = database.selectFrom('classes').select('id').where('join_code', '=', joinCode).where('id', '!=', id)
    if ((await other.executeTakeFirst()) !== undefined) return 'taken'
  }
  const set = {
    ...(name !== undefined && { name }),
    ...(signIn !== undefined && { sign_in: signIn }),
    ...(joinCode !== undefined && { join_code: joinCode }),
  }
  if (Object.keys(set).length > 0) await database.updateTable('classes').set(set).where('id', '=', id).execute()
  return 'changed'
}

async function removeClass(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  id: ClassId,
): Promise<'removed' | 'full' | undefined> {
  await lockOrganisation(database, organisation)
  const found = await summaries(database, organisation).where('classes.id', '=', id).executeTakeFirst()
  if (found === undefined) return undefined
  if (found.students > 0) return 'full'
  await database.deleteFrom('student_sessions').where('class', '=', id).execute()
  await database.deleteFrom('classes').where('id', '=', id).execute()
  return 'removed'
}
