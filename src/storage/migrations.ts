import type { Migration } from 'kysely'
import { createFirstTables } from './migrations/create-first-tables.ts'

/**
 * Lists every change of the tables, oldest first by name. A released migration never changes: a new one follows it.
 * Column types are portable: text, integer, double precision, and bigint for milliseconds.
 */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': createFirstTables,
}
