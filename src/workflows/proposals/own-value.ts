import { readFigures } from '../../item-checks/figures.ts'
import { describeAnchor } from '../../text/anchors.ts'
import { pluralOf } from '../../text/noun-forms.ts'
import { readDate } from '../../text/read-date.ts'
import { sayDate } from '../../text/say-date.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Span } from '../../vocabulary/span.ts'

/**
 * Reads what a quote says as a value that no annotation marks yet: a whole or partial date with its year, or a bare count
 * of things ("12 bridges"). The value comes from the words alone. Gives `undefined` for all that is less plain: hedges,
 * shares, money.
 */
export function readOwnValue(text: string, span: Span, id: AnnotationId): Annotation | undefined {
  const words = text.slice(span.start, span.end)
  const anchor = describeAnchor(text, span)
  const edtf = edtfOf(words)
  const say = edtf === undefined ? undefined : sayDate(edtf)
  if (edtf !== undefined && say !== undefined) return { id, anchor, kind: 'date', time: { edtf, say } }
  const count = countIn(words)
  if (count === undefined) return undefined
  return { id, anchor, kind: 'quantity', quantity: { ...count, type: 'count', rounding: 1, writtenAs: 'number' } }
}

function edtfOf(words: string): string | undefined {
  const { year, month, day } = readDate(words) ?? {}
  if (year === undefined || year < 1_000) return undefined
  const parts = [month, day].flatMap(part => (part === undefined ? [] : [String(part).padStart(2, '0')]))
  return month === undefined && day !== undefined ? undefined : [year, ...parts].join('-')
}

const lengths =
  /^(?:seconds|minutes|hours|days|nights|weeks|months|seasons|years|decades|centuries|(?:kilo|centi|milli)?met(?:re|er)s|miles|feet|inches|yards|acres|hectares|(?:kilo)?grams|tons|tonnes|pounds|lit(?:re|er)s|gallons|degrees|dollars|euros|cents|times|percent)$/

/** Tells whether a noun counts no things but measures: an amount of it isn't read as a count. */
export function isLength(noun: string): boolean {
  return lengths.test(noun)
}

const countOfThings = /^([\d,.]+|[a-z]+(?:-[a-z]+)?) ([a-z]{3,30})$/

function countIn(words: string) {
  const [, number = '', plural = ''] = countOfThings.exec(words) ?? []
  const { figures, rest } = readFigures(number)
  const [figure] = figures
  if (isLength(plural)) return undefined
  if (figure?.form !== 'number' || figures.length > 1 || rest !== '' || !Number.isInteger(figure.value))
    return undefined
  const singular = [plural.replace(/ies$/, 'y'), plural.replace(/es$/, ''), plural.replace(/s$/, '')].find(
    one => one !== plural && pluralOf(one) === plural,
  )
  return singular === undefined ? undefined : { value: figure.value, unit: { singular, plural } }
}
