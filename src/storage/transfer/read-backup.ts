import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { BackupEnd, BackupHeader, BackupTable, describeTable } from './backup-format.ts'
import type { Blueprint } from './blueprint.ts'
import { cutShort, damaged, readLines } from './read-lines.ts'
import { parseRow, type Row, writeRow } from './row-codec.ts'
import { type Digesting, type Digests, digestTable, findDifference, type TableDigest } from './table-digest.ts'
import type { TableShape } from './table-shape.ts'
import { TransferFault } from './transfer-fault.ts'

/** Is a batch of rows of one table. */
export interface TableRows {
  readonly table: TableShape
  readonly rows: readonly Row[]
}

/**
 * Reads the header of a backup. Throws a `TransferFault` for a file that is no backup, or one of a later version of the
 * format.
 */
export async function readHeader(file: string): Promise<BackupHeader> {
  for await (const [first = ''] of readLines(file)) {
    const header = parse(BackupHeader, first)
    if (header !== undefined) return header
    const isLater = /^\{"format":"quizwright-backup","version":\d/.test(first)
    throw isLater
      ? new TransferFault(`${file} was made by a later version of Quizwright: use that version to restore it.`)
      : new TransferFault(`${file} is no backup of Quizwright.`)
  }
  throw cutShort(file)
}

/**
 * Reads the rows of a backup of the version of a blueprint, table after table, and gives the digests once all of them
 * are there. Throws a `TransferFault` for the first line that doesn't belong there, and at the end where anything is
 * missing or isn't as it was written.
 */
export async function* readContent(file: string, { tables }: Blueprint): AsyncGenerator<TableRows, Digests> {
  const content = followLines(tables)
  let isFirst = true
  for await (const lines of readLines(file)) {
    const batches = content.take(isFirst ? lines.slice(1) : lines)
    if (batches === undefined) throw damaged(file)
    yield* batches
    isFirst = false
  }
  const { expected, found } = content.tell()
  if (expected === undefined) throw cutShort(file)
  if (Object.keys(found).length !== tables.length || findDifference(expected, found) !== undefined) throw damaged(file)
  return found
}

function followLines(tables: readonly TableShape[]) {
  const found: Record<string, TableDigest> = {}
  let current: { readonly table: TableShape; readonly digest: Digesting } | undefined
  let expected: Digests | undefined

  const readRow = (line: string): Row | undefined => {
    const row = current && parseRow(current.table, line)
    if (row !== undefined) current?.digest.add(writeRow(row))
    return row
  }
  const readMark = (line: string): boolean => {
    if (current !== undefined) found[current.table.name] = current.digest.tell()
    current = undefined
    expected = parse(BackupEnd, line)?.tables
    if (expected !== undefined) return true
    const next = tables[Object.keys(found).length]
    if (next === undefined || !isDeepStrictEqual(parse(BackupTable, line), describeTable(next))) return false
    current = { table: next, digest: digestTable() }
    return true
  }
  return {
    tell: () => ({ found, expected }),
    /** Gives the rows of some lines by their tables; `undefined` where a line doesn't belong there. */
    take: (lines: readonly string[]): TableRows[] | undefined => {
      const batches: { table: TableShape; rows: Row[] }[] = []
      for (const line of lines) {
        if (expected !== undefined) return undefined
        if (!line.startsWith('[')) {
          if (!readMark(line)) return undefined
          continue
        }
        const row = readRow(line)
        if (row === undefined || current === undefined) return undefined
        const batch = batches.at(-1)
        if (batch?.table === current.table) batch.rows.push(row)
        else batches.push({ table: current.table, rows: [row] })
      }
      return batches
    },
  }
}

function parse<Line>(schema: z.ZodType<Line>, line: string): Line | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
