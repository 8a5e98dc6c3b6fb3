import type { Kysely } from 'kysely'
import type { AnyTables } from './plain-database.ts'
import { readBatches } from './read-batches.ts'
import { writeRow } from './row-codec.ts'
import { type Digests, digestTable, type TableDigest } from './table-digest.ts'
import type { TableShape } from './table-shape.ts'

/** Tells how far work has come, in a few words. */
export type Telling = (words: string) => void

/** Reads whole tables and gives the digest of each. */
export async function digestTables(
  database: Kysely<AnyTables>,
  tables: readonly TableShape[],
  tell: Telling = () => {},
): Promise<Digests> {
  const digests: Record<string, TableDigest> = {}
  for (const table of tables) {
    const digest = digestTable()
    for await (const rows of readBatches(database, table)) {
      for (const row of rows) digest.add(writeRow(row))
      tell(`${table.name}: ${digest.tell().rows} rows read`)
    }
    digests[table.name] = digest.tell()
  }
  return digests
}
