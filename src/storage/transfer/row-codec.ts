import type { ColumnKind, ColumnShape, TableShape } from './table-shape.ts'
import { TransferFault } from './transfer-fault.ts'

/** Is a value that both databases can hold. Whole numbers that a number of JavaScript can't hold exactly are bigint. */
export type Cell = string | number | bigint | null

/** Is a row as its cells in the order of the columns of its table. */
export type Row = readonly Cell[]

/**
 * Reads a row as a database gave it. SQLite gives whole numbers as bigint, PostgreSQL as number or text; here they are
 * numbers wherever they can be, and -0 is 0. Throws a `TransferFault` for a value that isn't of the kind of its column,
 * which SQLite would let in.
 */
export function readRow(table: TableShape, given: Readonly<Record<string, unknown>>): Row {
  return table.columns.map(column => readCell(table, column, given[column.name]))
}

/**
 * Writes a row as one line of JSON, always the same for the same row: this is what is hashed, and what a backup holds.
 * Whole numbers beyond 2^53 are texts of digits; infinity and NaN are texts too.
 *
 * @example writeRow(['at_1', 7, null]) // '["at_1",7,null]'
 */
export function writeRow(row: Row): string {
  return JSON.stringify(row, (_, cell) => (isPlain(cell) ? cell : String(cell)))
}

/**
 * Reads a row from the line that `writeRow` wrote of it. Guarantee: gives the same row again. Gives `undefined` for a
 * line that is not of this table.
 */
export function parseRow({ columns }: TableShape, line: string): Row | undefined {
  const cells = parseJson(line)
  if (!Array.isArray(cells) || cells.length !== columns.length) return undefined
  const row = columns.map(({ kind, isNullable }, index) => {
    const cell: unknown = cells[index]
    return cell === null && isNullable ? null : cellReaders[kind](cell)
  })
  return row.every(cell => cell !== undefined) ? row : undefined
}

/** Gives the cells of a row that are its primary key. */
export function keyOf({ columns, key }: TableShape, row: Row): Row {
  return key.map(name => row[columns.findIndex(column => column.name === name)] ?? null)
}

function readCell(table: TableShape, { name, kind }: ColumnShape, value: unknown): Cell {
  const cell = value === null ? null : cellReaders[kind](value)
  if (cell !== undefined) return cell
  throw new TransferFault(`The column "${name}" of table "${table.name}" holds a value that is no ${kindNames[kind]}.`)
}

const kindNames: Readonly<Record<ColumnKind, string>> = { text: 'text', whole: 'whole number', real: 'number' }

const cellReaders: Readonly<Record<ColumnKind, (value: unknown) => Cell | undefined>> = {
  text: value => (typeof value === 'string' ? value : undefined),
  whole: readWhole,
  real: readReal,
}

function readWhole(value: unknown): Cell | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value + 0 : undefined
  const isDigits = typeof value === 'string' && /^-?\d{1,19}$/.test(value)
  if (typeof value !== 'bigint' && !isDigits) return undefined
  const number = Number(value)
  return Number.isSafeInteger(number) ? number + 0 : BigInt(value)
}

function readReal(value: unknown): Cell | undefined {
  const isNumber = typeof value === 'number' || typeof value === 'bigint' || names.includes(String(value))
  return isNumber ? Number(value) + 0 : undefined
}

const names: readonly string[] = ['Infinity', '-Infinity', 'NaN']

const isPlain = (cell: unknown): boolean =>
  typeof cell !== 'bigint' && (typeof cell !== 'number' || Number.isFinite(cell))

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
