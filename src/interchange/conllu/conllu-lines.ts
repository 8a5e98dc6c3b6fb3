import { isBrokenText } from '../broken-text-faults.ts'
import { quoteBriefly } from '../quote-briefly.ts'
import type { LineFault } from './line-fault.ts'

/** Is one line of a sentence with its ten columns; `miscellany` holds the last one by its names, in lower case. */
export interface ConlluRow {
  readonly line: number
  readonly id: string
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly features: string
  readonly head: string
  readonly relation: string
  readonly miscellany: ReadonlyMap<string, string>
}

/** Is a comment line: `# key = value`, or a key alone. */
export interface ConlluComment {
  readonly line: number
  readonly key: string
  readonly value: string
}

/** Is what stands between two empty lines: comments and the rows of one sentence, which may be missing. */
export interface ConlluBlock {
  readonly line: number
  readonly comments: readonly ConlluComment[]
  readonly rows: readonly ConlluRow[]
}

/**
 * Splits a CoNLL-U text into its sentences. Takes any line ends, a byte order mark, text that is not in form NFC, a
 * missing last line end, columns after the tenth, rows of 8 or 9 columns, and rows whose tabs became spaces; a row with
 * fewer columns is a fault. Source: https://universaldependencies.org/format.html
 */
export function splitConllu(source: string): { blocks: ConlluBlock[]; faults: LineFault[] } {
  const blocks: ConlluBlock[] = []
  const faults: LineFault[] = []
  let open: { line: number; comments: ConlluComment[]; rows: ConlluRow[] } | undefined
  const lines = source
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n?|\n/)
  for (const [index, text] of [...lines, ''].entries()) {
    const line = index + 1
    if (text.trim() === '') {
      if (open !== undefined) blocks.push(open)
      open = undefined
      continue
    }
    if (isBrokenText(text)) faults.push({ line, detail: broken })
    open ??= { line, comments: [], rows: [] }
    const row = text.startsWith('#') && !/^#\t/.test(text) ? undefined : readRow(text, line)
    if (text.startsWith('#') && row === undefined) open.comments.push(readComment(text, line))
    else if (row !== undefined) open.rows.push(row)
    else faults.push({ line, detail: `This line has not the ten columns of CoNLL-U: ${quoteBriefly(text)}.` })
  }
  return { blocks, faults }
}

const broken = 'This line holds a broken character (NUL, or half of a surrogate pair).'

function readComment(text: string, line: number): ConlluComment {
  const words = text.slice(1).trim()
  const at = words.indexOf('=')
  if (at < 0) return { line, key: words, value: '' }
  return { line, key: words.slice(0, at).trim(), value: words.slice(at + 1).trim() }
}

function readRow(text: string, line: number): ConlluRow | undefined {
  const columns = columnsOf(text)
  if (columns === undefined) return undefined
  const [id = '', form = '', lemma = '', upos = '', xpos = '', features = '', head = '', relation = ''] = columns
  if (!/^\d+(?:[-.]\d+)?$/.test(id) || form === '') return undefined
  return {
    line,
    id,
    form,
    // The sign "_" stands for nothing, unless the word is an underscore itself.
    lemma: given(lemma) ?? (form === '_' ? '_' : ''),
    upos: given(upos) ?? 'X',
    xpos: given(xpos) ?? '',
    features: given(features) ?? '',
    head,
    relation: given(relation) ?? 'dep',
    miscellany: readMiscellany(columns[9] ?? ''),
  }
}

function columnsOf(text: string): string[] | undefined {
  const columns = text.split('\t').map(column => column.trim())
  if (columns.length >= 8) return columns
  const spaced = text.trim().split(/\t| {2,}/)
  if (spaced.length >= 8) return spaced
  const words = text.trim().split(/\s+/)
  return words.length === 10 ? words : undefined
}

const given = (column: string): string | undefined => (column === '_' || column === '' ? undefined : column)

function readMiscellany(column: string): ReadonlyMap<string, string> {
  if (column === '_') return new Map()
  return new Map(
    column.split('|').map(pair => {
      const at = pair.indexOf('=')
      return at < 0 ? [pair.trim().toLowerCase(), ''] : [pair.slice(0, at).trim().toLowerCase(), pair.slice(at + 1)]
    }),
  )
}
