import type { Span } from '../../vocabulary/span.ts'
import type { ConlluBlock, ConlluRow } from './conllu-lines.ts'

/** Is a sentence's text and where each of its words stands in it, in UTF-16 code units from the sentence's start. */
export interface PlacedWords {
  readonly text: string
  readonly spans: readonly Span[]
  /** Tells whether the `# text` comment and the words say the same, or there is no comment. */
  readonly agrees: boolean
}

interface Unit {
  readonly form: string
  readonly parts: readonly ConlluRow[]
  readonly spaceAfter: boolean
}

/** Lists the words of a sentence: neither multiword tokens nor empty nodes. */
export function wordsOf({ rows }: ConlluBlock): ConlluRow[] {
  return rows.filter(({ id }) => /^\d+$/.test(id))
}

/**
 * Lays the words of a sentence out as text. `# text` says where the spaces are as long as it spells the words, else
 * `SpaceAfter=No` does. Words of one multiword token ("can't") each have their own letters where their forms spell it,
 * else each has the whole. Guarantee: the text is in form NFC and slices back to each form.
 */
export function placeWords(block: ConlluBlock): PlacedWords {
  const units = unitsOf(block)
  const comment = block.comments.find(({ key }) => key === 'text')?.value.replace(/\s+/g, ' ')
  const told = comment === undefined || comment === '' ? undefined : spacesIn(comment, units)
  const spaces = told ?? units.map(({ spaceAfter }) => spaceAfter)
  let text = ''
  const spans = units.flatMap(({ form, parts }, index) => {
    const isApart = index > 0 && (spaces[index - 1] === true || !isComposed(text.slice(-2), form))
    const start = text.length + (isApart ? 1 : 0)
    text += isApart ? ` ${form}` : form
    return splitForm(form, parts, start)
  })
  return { text, spans, agrees: comment === undefined || told !== undefined }
}

function unitsOf({ rows }: ConlluBlock): Unit[] {
  const words = new Map(rows.flatMap(row => (/^\d+$/.test(row.id) ? [[Number(row.id), row] as const] : [])))
  const ranges = new Map(
    rows.flatMap(row => (/^\d+-/.test(row.id) ? [[Number.parseInt(row.id, 10), row] as const] : [])),
  )
  const units: Unit[] = []
  let covered = 0
  for (const row of rows) {
    const [, first = '', last = first] = /^(\d+)(?:-(\d+))?$/.exec(row.id) ?? []
    if (first === '' || Number(first) <= covered) continue
    const ids = Array.from(
      { length: Math.min(Number(last), rows.length) - Number(first) + 1 },
      (_, at) => Number(first) + at,
    )
    const parts = ids.flatMap(id => words.get(id) ?? [])
    if (parts.length === 0) continue
    covered = Number(last)
    units.push({ form: row.form, parts, spaceAfter: isSpaced(row, ranges.get(covered + 1) ?? words.get(covered + 1)) })
  }
  return units
}

// Some parsers count characters ("start_char=0|end_char=5") and leave `SpaceAfter` out.
function isSpaced({ miscellany }: ConlluRow, next: ConlluRow | undefined): boolean {
  const space = miscellany.get('spaceafter')?.toLowerCase()
  const end = miscellany.get('end_char')
  return space === undefined && end !== undefined ? next?.miscellany.get('start_char') !== end : space !== 'no'
}

function spacesIn(text: string, units: readonly Unit[]): boolean[] | undefined {
  let at = 0
  const spaces: boolean[] = []
  for (const { form } of units) {
    const isApart = text[at] === ' ' && !text.startsWith(form, at)
    if (isApart) at += 1
    if (!text.startsWith(form, at)) return undefined
    spaces.push(isApart)
    at += form.length
  }
  return text.slice(at).trim() === '' ? [...spaces.slice(1), false] : undefined
}

// A combining mark that begins a word would melt into the letter before it and move all that follows.
function isComposed(before: string, form: string): boolean {
  const joined = before + form
  return joined.normalize('NFC') === joined
}

function splitForm(form: string, parts: readonly ConlluRow[], start: number): Span[] {
  const whole = { start, end: start + form.length }
  const spelt = parts.map(part => part.form).join('')
  if (parts.length === 1 || folded(spelt) !== folded(form) || spelt.length !== form.length)
    return parts.map(() => whole)
  let at = start
  return parts.map(part => {
    const span = { start: at, end: at + part.form.length }
    at = span.end
    return span
  })
}

const folded = (form: string): string => form.toLowerCase().replace(/[\u2018\u2019\u02BC`]/g, "'")
