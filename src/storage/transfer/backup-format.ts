import { z } from 'zod'
import type { TableShape } from './table-shape.ts'

/**
 * Is the first line of a backup: what it is, when it was made (milliseconds UTC), from which kind of database, by which
 * migrations its tables were made, and how far their rows have been numbered.
 */
export const BackupHeader = z.object({
  format: z.literal('quizwright-backup'),
  version: z.literal(1),
  madeAt: z.int(),
  from: z.enum(['sqlite', 'postgres']),
  migrations: z.array(z.string()).min(1),
  counters: z.record(z.string(), z.int().nonnegative()),
})
export type BackupHeader = z.infer<typeof BackupHeader>

/** Is the line that begins a table: its name, its columns by their kinds, and its primary key. Its rows follow. */
export const BackupTable = z.object({
  table: z.string(),
  columns: z.record(z.string(), z.enum(['text', 'whole', 'real'])),
  key: z.array(z.string()),
})
export type BackupTable = z.infer<typeof BackupTable>

/** Is the last line of a backup: what each table holds. A file without it has been cut short. */
export const BackupEnd = z.object({
  tables: z.record(z.string(), z.object({ rows: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) })),
})
export type BackupEnd = z.infer<typeof BackupEnd>

/** Describes a table as a backup does. */
export function describeTable({ name, columns, key }: TableShape): BackupTable {
  const kinds = Object.fromEntries(columns.map(column => [column.name, column.kind]))
  return { table: name, columns: kinds, key: [...key] }
}
