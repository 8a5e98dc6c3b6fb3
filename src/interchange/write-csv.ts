import { type CsvCell, writeCsvRow } from './csv/write-csv-row.ts'

/**
 * Writes rows as CSV that spreadsheets open as it is: `writeCsvRow` of each, in UTF-8 with a byte order mark. The
 * apostrophe before a text that a spreadsheet would run as a formula is what `readRoster` takes away again.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map(writeCsvRow).join('')}`
}
