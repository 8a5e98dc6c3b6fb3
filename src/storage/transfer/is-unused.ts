import type { Kysely } from 'kysely'
import { listTables } from '../list-tables.ts'
import type { Blueprint } from './blueprint.ts'
import { digestTables } from './digest-tables.ts'
import type { AnyTables } from './plain-database.ts'
import { progressTable } from './unfinished-move.ts'

/**
 * Tells whether a database of the version of a blueprint holds nothing but the rows that the migrations put in.
 */
export async function isUnused(database: Kysely<AnyTables>, { tables, firstRows }: Blueprint): Promise<boolean> {
  if ((await listTables(database)).includes(progressTable)) return false
  for (const table of tables) {
    const expected = firstRows[table.name]
    const { length } = await database
      .selectFrom(table.name)
      .select(table.key)
      .limit((expected?.rows ?? 0) + 1)
      .execute()
    if (length !== expected?.rows) return false
    if (length === 0) continue
    const found = await digestTables(database, [table])
    if (found[table.name]?.hash !== expected.hash) return false
  }
  return true
}
