import type { Digests } from '../storage/transfer/table-digest.ts'

/** Prints what each table holds on standard output: as JSON together with `told`, else a line for each. */
export function printDigests(digests: Digests, told?: object): void {
  const tables = Object.entries(digests).map(([name, digest]) => ({ name, ...digest }))
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  if (told !== undefined) {
    process.stdout.write(`${JSON.stringify({ ...told, rows, tables })}\n`)
    return
  }
  const width = Math.max(...tables.map(({ name }) => name.length))
  for (const { name, rows, hash } of tables)
    process.stdout.write(`${name.padEnd(width)} ${String(rows).padStart(9)}  ${hash.slice(0, 16)}\n`)
  process.stdout.write(`${'in all'.padEnd(width)} ${String(rows).padStart(9)}\n`)
}
