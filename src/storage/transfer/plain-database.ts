import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'

/** Types a database whose tables are known only by their shapes. */
export type AnyTables = Record<string, Record<string, unknown>>

/** Is a database as it was found, its tables neither made nor changed. Whole numbers may come as bigint or as text. */
export interface PlainDatabase {
  readonly dialect: Dialect
  readonly database: Kysely<AnyTables>
  readonly close: () => Promise<void>
}
