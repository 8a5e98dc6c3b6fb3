import type { Kysely } from 'kysely'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { Class, ClassSummary, JoinCode } from '../../vocabulary/class.ts'
import type { ClassId, OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Connection } from '../connection.ts'
import { recordAudit } from '../people/record-audit.ts'
import type { Tables } from '../tables.ts'
import { readClass } from './class-rows.ts'
import { lockOrganisation } from './lock-organisation.ts'

/** Is what may change of a class. */
export type ClassChanges = Partial<Pick<Class, 'name' | 'signIn' | 'joinCode'>>

/**
 * Keeps the classes of organisations. What does not exist, or belongs to another organisation, is `undefined`. The `event`
 * of a change is added to the record of changes with it.
 */
export interface StoredClasses {
  /** Stores a class; `false` where another one has its join code. */
  addClass(added: Class, event: AuditEvent): Promise<boolean>
  /** Lists the classes of an organisation by name. */
  listClasses(organisation: OrganisationId): Promise<ClassSummary[]>
  findClass(organisation: OrganisationId, id: ClassId): Promise<ClassSummary | undefined>
  findClassByCode(code: JoinCode): Promise<Class | undefined>
  /** Changes a class; `taken` where another one has its new join code. What is the same already is no change. */
  changeClass(
    organisation: OrganisationId,
    id: ClassId,
    changes: ClassChanges,
    describe: (changed: string[]) => AuditEvent,
  ): Promise<'changed' | 'same' | 'taken' | undefined>
  /** Removes a class that has no students, with its sessions; `full` where it has some. */
  removeClass(organisation: OrganisationId, id: ClassId, event: AuditEvent): Promise<'removed' | 'full' | undefined>
}

/** Keeps classes in a database of either kind. */
export function storedClasses({ database }: Connection): StoredClasses {
  return {
    addClass: (added, event) => database.transaction().execute(trx => addClass(trx, added, event)),
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
    changeClass: (organisation, id, changes, describe) =>
      database.transaction().execute(async trx => {
        const outcome = await changeClass(trx, organisation, id, changes)
        if (!Array.isArray(outcome)) return outcome
        if (outcome.length === 0) return 'same'
        await recordAudit(trx, describe(outcome))
        return 'changed'
      }),
    removeClass: (organisation, id, event) =>
      database.transaction().execute(async trx => {
        const outcome = await removeClass(trx, organisation, id)
        if (outcome === 'removed') await recordAudit(trx, event)
        return outcome
      }),
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

async function addClass(database: Kysely<Tables>, added: Class, event: AuditEvent): Promise<boolean> {
  const { id, organisation, name, joinCode, signIn, madeAt } = added
  const { numInsertedOrUpdatedRows = 0n } = await database
    .insertInto('classes')
    .values({ id, organisation, name, join_code: joinCode, sign_in: signIn, made_at: madeAt })
    .onConflict(conflict => conflict.column('join_code').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  await recordAudit(database, event)
  return true
}

async function changeClass(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  id: ClassId,
  { name, signIn, joinCode }: ClassChanges,
): Promise<string[] | 'taken' | undefined> {
  await lockOrganisation(database, organisation)
  const own = database.selectFrom('classes').selectAll().where('id', '=', id).where('organisation', '=', organisation)
  const before = await own.executeTakeFirst()
  if (before === undefined) return undefined
  if (joinCode !== undefined) {
    const other = database.selectFrom('classes').select('id').where('join_code', '=', joinCode).where('id', '!=', id)
    if ((await other.executeTakeFirst()) !== undefined) return 'taken'
  }
  const set = {
    ...(name !== undefined && name !== before.name && { name }),
    ...(signIn !== undefined && signIn !== before.sign_in && { sign_in: signIn }),
    ...(joinCode !== undefined && joinCode !== before.join_code && { join_code: joinCode }),
  }
  const changed = Object.keys(set)
  if (changed.length > 0) await database.updateTable('classes').set(set).where('id', '=', id).execute()
  return changed.map(sayColumn)
}

const sayColumn = (column: string): string => column.replaceAll('_', ' ')

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
