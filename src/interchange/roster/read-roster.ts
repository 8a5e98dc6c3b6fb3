import { CsvError, parse } from 'csv-parse/sync'
import type { RosterFault, RosterRow } from '../../vocabulary/roster.ts'
import { rearm } from '../csv/disarm.ts'
import { findRosterColumns, type RosterColumns } from './roster-columns.ts'
import { tidyCell } from './tidy-cell.ts'

/** Is the most students that one file may name. */
export const mostRosterRows = 5_000

/** Is what a roster file names, and what is wrong with each row that can't be taken. */
export interface RosterReading {
  readonly rows: readonly RosterRow[]
  readonly faults: readonly RosterFault[]
}

/**
 * Reads the students of a class from CSV text. The columns are found by their headings, below a title if there is one;
 * commas, semicolons and tabs separate, and a plain list of names needs no heading. Names are trimmed and composed.
 * Rows are counted as a spreadsheet counts them. A name or id that comes twice is a fault of the later row; empty rows
 * are passed over.
 *
 * @example readRoster('Name;ID\nAda Byron;7') // { rows: [{ row: 2, name: 'Ada Byron', externalId: '7' }], faults: [] }
 */
export function readRoster(text: string): RosterReading {
  const table = readTable(text)
  if ('fault' in table) return { rows: [], faults: [table.fault] }
  const { cells, columns, headingRow } = table
  const described = cells.map((row, index) => ({ row: index + 1, cells: row })).slice(headingRow)
  const filled = described.filter(({ cells: row }) => row.some(cell => cell.trim() !== ''))
  if (filled.length === 0) return refuse(0, 'The file names no student.')
  if (filled.length > mostRosterRows)
    return refuse(
      0,
      `The file has ${filled.length} rows; ${mostRosterRows.toLocaleString('en')} is the most. Split it.`,
    )
  return tellTwins(filled.map(({ row, cells: given }) => readRow(row, given, columns)))
}

const refuse = (row: number, detail: string): RosterReading => ({ rows: [], faults: [{ row, detail }] })

interface Table {
  readonly cells: readonly (readonly string[])[]
  readonly columns: RosterColumns
  readonly headingRow: number
}

const mostTitleRows = 10

function readTable(text: string): Table | { readonly fault: RosterFault } {
  const { body, separators, skipped } = openingOf(text)
  const parsings = separators.map(separator => parseCells(body, separator, skipped))
  const tables = parsings.flatMap(parsing => ('cells' in parsing ? findTable(parsing.cells) : []))
  const best = tables.toSorted((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length)[0]
  if (best !== undefined) return best
  const broken = parsings.find(parsing => 'fault' in parsing)
  if (broken !== undefined && 'fault' in broken) return broken
  const cells = parsings.map(parsing => ('cells' in parsing ? parsing.cells : []))
  return listOfNames(cells) ?? { fault: noColumn }
}

function findTable(cells: readonly (readonly string[])[]): Table[] {
  const found = cells.slice(0, mostTitleRows).map(findRosterColumns)
  const heading = found.findIndex(columns => columns !== undefined)
  const columns = found[heading]
  return columns === undefined ? [] : [{ cells, columns, headingRow: heading + 1 }]
}

// A list of names needs no heading. A name may hold the comma of "Byron, Ada", but neither a digit nor an address.
function listOfNames(parsings: readonly Table['cells'][]): Table | undefined {
  const [byComma = [], ...others] = parsings
  const most = (cells: Table['cells']) => Math.max(...cells.map(row => row.filter(cell => cell.trim() !== '').length))
  const names = others[0] ?? byComma
  const isPlain = most(byComma) <= 2 && others.every(cells => most(cells) <= 1)
  const isOfNames = names.every(row => !/[\d@]/.test(row.join('')))
  return isPlain && isOfNames ? { cells: names, columns: { name: 0 }, headingRow: 0 } : undefined
}

const noColumn: RosterFault = {
  row: 0,
  detail:
    'No column with names was found. Give the first row headings: "Name", or "Given name" and "Family name", and "ID" if there is one.',
}

// Spreadsheets may say in the first line what separates.
function openingOf(text: string) {
  const plain = text.replace(/^\ufeff/, '')
  const said = /^"?sep=(.)"?\r?\n/i.exec(plain)
  if (said === null) return { body: plain, separators: [',', ';', '\t'], skipped: 0 }
  return { body: plain.slice(said[0].length), separators: [said[1] ?? ','], skipped: 1 }
}

function parseCells(
  text: string,
  delimiter: string,
  skipped: number,
): Pick<Table, 'cells'> | { readonly fault: RosterFault } {
  try {
    const cells: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: false,
    })
    return { cells: [...Array.from({ length: skipped }, () => []), ...cells] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { records } = error
    const row = Number(records ?? 0) + skipped + 1
    return { fault: { row, detail: `The quotation mark that opens in row ${row} is never closed.` } }
  }
}

type Read = RosterRow | RosterFault

function readRow(row: number, cells: readonly string[], { name, given, family, externalId }: RosterColumns): Read {
  const tidy = [name, given, family, externalId].map(column => {
    return column === undefined ? '' : tidyCell(rearm(cells[column] ?? ''))
  })
  if (tidy.includes(undefined))
    return { row, detail: `Row ${row} has signs that were lost when the file was saved. Save it as UTF-8.` }
  const id = tidy.pop() ?? ''
  const whole = tidy.filter(part => part !== '').join(' ')
  if (whole === '') return { row, detail: `Row ${row} has no name.` }
  if (whole.length > longest) return { row, detail: `Row ${row} has a name of more than ${longest} characters.` }
  if (id.length > longest) return { row, detail: `Row ${row} has an id of more than ${longest} characters.` }
  return { row, name: whole, ...(id !== '' && { externalId: id }) }
}

const longest = 200

const isFault = (read: Read): read is RosterFault => 'detail' in read

function tellTwins(read: readonly Read[]): RosterReading {
  const rows: RosterRow[] = []
  const faults: RosterFault[] = []
  const [ids, names] = [new Map<string, number>(), new Map<string, RosterRow>()]
  for (const one of read) {
    const twin = isFault(one) ? undefined : twinOf(one, ids, names)
    if (isFault(one)) faults.push(one)
    else if (twin !== undefined) faults.push({ row: one.row, detail: twin })
    else rows.push(one)
  }
  return { rows, faults }
}

function twinOf(one: RosterRow, ids: Map<string, number>, names: Map<string, RosterRow>): string | undefined {
  const { row, name, externalId } = one
  const sameId = externalId === undefined ? undefined : ids.get(externalId)
  if (sameId !== undefined) return `Row ${row} has the id of row ${sameId}.`
  const sameName = names.get(name)
  if (sameName !== undefined && (externalId === undefined || sameName.externalId === undefined))
    return `Row ${row} has the name of row ${sameName.row}. Take it out, or give each of the two an id.`
  if (externalId !== undefined) ids.set(externalId, row)
  if (sameName === undefined) names.set(name, one)
  return undefined
}
