import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { listTables } from '../list-tables.ts'
import { migrate } from '../migrate.ts'
import { sqliteDialect } from '../sqlite/sqlite-driver.ts'
import type { Tables } from '../tables.ts'
import { takeTurns } from '../take-turns.ts'
import { digestTables } from './digest-tables.ts'
import type { AnyTables } from './plain-database.ts'
import type { Digests } from './table-digest.ts'
import { kindOf, orderByReferences, type TableShape } from './table-shape.ts'

/**
 * Is what every database of one version of the tables has: which migrations made it, its tables, each after those that
 * it refers to, and the rows that the migrations themselves put in.
 */
export interface Blueprint {
  readonly migrations: readonly string[]
  readonly tables: readonly TableShape[]
  readonly firstRows: Digests
}

/** Names the tables that tell of the database itself and are made anew in each. */
const ownRecords: readonly string[] = ['kysely_migration', 'kysely_migration_lock']

/**
 * Finds the blueprint by making a database in memory, so that a table is known as soon as a migration makes it.
 * `version` names the migration to end with; without it all are made. Throws for a table without a primary key or with a
 * column of a type that isn't portable.
 */
export async function drawBlueprint(version?: string): Promise<Blueprint> {
  const raw = new Database(':memory:')
  try {
    const database = new Kysely<Tables>({ dialect: sqliteDialect({ raw, turns: takeTurns(), patience: 0 }) })
    await migrate(database, version)
    const plain = database as unknown as Kysely<AnyTables>
    const names = (await listTables(database)).filter(name => !ownRecords.includes(name))
    const tables = orderByReferences(names.map(name => shapeOf(raw, name)))
    return { migrations: await listMigrations(plain), tables, firstRows: await digestTables(plain, tables) }
  } finally {
    raw.close()
  }
}

/** Lists the migrations that have made a database, in order of their names; none where it has no record of them. */
export async function listMigrations(database: Kysely<AnyTables>): Promise<string[]> {
  if (!(await listTables(database)).includes('kysely_migration')) return []
  const rows = await database.selectFrom('kysely_migration').select('name').execute()
  return rows.map(({ name }) => String(name)).sort()
}

function shapeOf(raw: Database.Database, name: string): TableShape {
  const columns = raw.pragma(`table_info("${name}")`) as { name: string; type: string; notnull: number; pk: number }[]
  const keys = raw.pragma(`foreign_key_list("${name}")`) as { table: string; from: string; to: string }[]
  const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
  if (key.length === 0) throw new Error(`The table "${name}" has no primary key.`)
  return {
    name,
    columns: columns.map(column => ({
      name: column.name,
      kind: kindOf(column.type),
      isNullable: column.notnull === 0 && column.pk === 0,
    })),
    key: key.map(column => column.name),
    references: keys.map(({ table, from, to }) => ({ column: from, table, refersTo: to })),
  }
}
