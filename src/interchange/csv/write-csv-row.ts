import { disarm } from './disarm.ts'

/** Is what a cell holds; a cell of `undefined` is empty. */
export type CsvCell = string | number | boolean | undefined

/**
 * Writes one row of a CSV file, line end included. A text that a spreadsheet would take as a formula gets an apostrophe
 * before it; NUL and half characters, which no file of text can hold, become U+FFFD.
 * Source: RFC 4180; OWASP, "CSV Injection".
 *
 * @example writeCsvRow(['a "b"', 2, undefined]) // '"a ""b""",2,\r\n'
 */
export function writeCsvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`
}

function writeCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  const text = disarm(cell.replaceAll(/[\0\p{Surrogate}]/gu, '\ufffd'))
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
