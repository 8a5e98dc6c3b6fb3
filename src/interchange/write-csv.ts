/** Is what one cell holds: text, a number, or nothing. */
export type CsvCell = string | number | undefined

/**
 * Writes rows as CSV that spreadsheets open as it is: UTF-8 with a byte order mark, commas, CRLF. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it, which `readRoster` takes away again; numbers stay.
 * Source: RFC 4180; OWASP, "CSV Injection".
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map(row => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}

function writeCell(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = disarm(cell)
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const formula = /^[\s']*[=+\-@＝＋－＠\t\r]/u

/** Puts an apostrophe before a text that a spreadsheet would run as a formula, and before one that has one already. */
export function disarm(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** Takes away the apostrophe that `disarm` put before a text. Guarantee: `rearm(disarm(text)) === text`. */
export function rearm(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}
