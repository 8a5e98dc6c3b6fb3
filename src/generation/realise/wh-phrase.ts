import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import type { Time } from '../../vocabulary/time.ts'

const hedgeWords: Readonly<Record<string, string>> = {
  some: 'about',
  'an estimated': 'about',
  'or so': 'about',
  'or more': 'at least',
  probably: 'about',
  perhaps: 'about',
  maybe: 'about',
}
const askable = /^(?:about|around|roughly|approximately)$/

/**
 * Words what is asked for as a wh-phrase: "who", "which country", "about how many strikes", "what percentage". Only a
 * hedge such as "about" stands in a question; any other stands with the figure that answers it.
 */
export function whPhrase(reader: BankReader, annotation: Annotation): string | undefined {
  switch (annotation.kind) {
    case 'person':
      return 'who'
    case 'quantity':
      return whQuantity(annotation.quantity)
    case 'date':
    case 'role':
    case 'happening':
    case 'nationality':
      return undefined
    default:
      return whSort(reader.entity(annotation.entity))
  }
}

// "Which parliament" is Congress to nobody, and a team or a newspaper is no "organisation".
const unaskedSort = /^(?:parliament|series|work|event|attention)$/
const ownKind =
  /\b(?:Team|News|Post|Times|Herald|Church|University|College|School|Party|Court|Police|Army|Navy|Reich|Senate|Congress)\b/

function whSort(entity: Entity): string | undefined {
  const { sort, names } = entity
  if (unaskedSort.test(sort.singular)) return undefined
  if (/^organi[sz]ation$/.test(sort.singular) && names.some(({ text }) => ownKind.test(text))) return undefined
  if (/^(?:thing|object|item|entity)$/.test(sort.singular)) return 'what'
  return `which ${isAskedInPlural(entity) ? (sort.plural ?? sort.singular) : sort.singular}`
}

const countedApart =
  /(?:^| )(?:mountain|hill|peak|island|isle|rock|cliff|cave|spring|fall|waterfall|lake|pond|tower|building|bridge|ship|boat|aircraft|statue|stone|star|animal|bird|plant)$/

/** Tells whether one name means several things of its sort, as "the Twin Peaks" does; a band or a country is one. */
export function isAskedInPlural({ agreement, sort }: Entity): boolean {
  return agreement === 'plural' && sort.plural !== undefined && countedApart.test(sort.singular)
}

/** Words the hedge that a question can take up, with its space: "some" becomes "about"; empty for "more than" and its like. */
export function whHedge({ hedge }: Quantity): string {
  const words = hedge === undefined ? '' : (hedgeWords[hedge.words] ?? hedge.words)
  return askable.test(words) ? `${words} ` : ''
}

/** Words the hedge that each option gives with its figure, as nobody asks "more than how many": "over 4 million". */
export function optionHedge(quantity: Quantity): string {
  return whHedge(quantity) === '' ? leadingHedge(quantity) : ''
}

/** Words a hedge as it stands before its figure, with its space: "160 or more" becomes "at least 160". */
export function leadingHedge({ hedge }: Quantity): string {
  if (hedge === undefined) return ''
  return `${hedge.words.startsWith('or ') ? (hedgeWords[hedge.words] ?? hedge.words) : hedge.words} `
}

function whQuantity(quantity: Quantity): string | undefined {
  const { type, unit, writtenAs } = quantity
  const hedge = whHedge(quantity)
  if (type === 'ordinal') return undefined
  if (type === 'share') return `${hedge}${writtenAs === 'fraction' ? 'what share' : 'what percentage'}`
  return `${hedge}${unit.plural === undefined ? `how much ${unit.singular}` : `how many ${unit.plural}`}`
}

// "Before when" and "by when" are grammatical and read by nobody with pleasure; "around 1950" has no one answer.
const unaskable = ['before', 'after', 'within', 'for', 'by', 'during', 'around', 'about', 'towards', 'throughout']
const bounds: Readonly<Record<string, string>> = {
  since: 'since',
  from: 'from',
  until: 'until',
  till: 'until',
  to: 'until',
  through: 'until',
}

/**
 * Words the question for a time: "when", "since when", "in which year". `fine` asks for the grain of the answer
 * ("on what date"), as a gap needs it; where options show the grain, "when" reads better.
 */
export function whTime(preposition: string | undefined, { edtf, say }: Time, fine: boolean): string | undefined {
  if (unaskable.includes(preposition ?? '')) return undefined
  const bound = boundOf(preposition)
  // "In which decade?" is not answered by "the late 1950s".
  const grain = /\b(?:early|mid-|late)/.test(say) ? undefined : grains.find(({ form }) => form.test(edtf))
  if (bound !== undefined) {
    const isLong = grain !== undefined && /(?:decade|century)$/.test(grain.asked)
    return `${bound} ${(fine || isLong) && grain !== undefined ? grain.asked : 'when'}`
  }
  if (grain === undefined) return 'when'
  if (grain.asked === 'what date') return fine ? 'on what date' : 'when'
  return `in ${grain.asked}`
}

/** Finds which end of a span of time a preposition marks: "from", "since" or "until"; `undefined` for any other. */
export function boundOf(preposition: string | undefined): string | undefined {
  return bounds[preposition ?? '']
}

const grains = [
  { form: /^\d{4}$/, asked: 'which year' },
  { form: /^\d{4}-(?:0\d|1[0-2])$/, asked: 'which month' },
  { form: /^\d{4}-\d{2}-\d{2}$/, asked: 'what date' },
  { form: /^\d{3}X$/, asked: 'which decade' },
  { form: /^\d{2}XX$/, asked: 'which century' },
]
