import type { DateRange } from '../../item-checks/date-range.ts'
import { rememberedWith } from '../../item-checks/remembered.ts'
import { monthNames } from '../../text/calendar-names.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { FactId } from '../../vocabulary/identifiers.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Time } from '../../vocabulary/time.ts'
import { isLasting } from '../realise/ask-time.ts'
import { namedAgain } from '../realise/named-again.ts'
import { realiseClause } from '../realise/realise-statement.ts'
import { sentence } from '../realise/sentence.ts'
import { countWords } from '../realise/shorten-clause.ts'
import { timeRange } from './time-range.ts'

/** Is a happening of the article worded without its date; `date` is there where the article gives one. */
export interface ToldEvent {
  readonly fact: Fact
  readonly text: string
  readonly date?: { readonly time: Time; readonly annotation: Annotation; readonly range: DateRange }
}

const longest = 14
const pointed = ['on', 'in', 'at', 'over', 'during']
// What goes on for a while has no place in an order of happenings; "the fair was held" happened all the same.
const enduring: ReadonlySet<string> = new Set(
  `carry control cover exist expect face flow hope hold include keep lead lie like live love manage measure need number
  operate own rank rely remain serve sit stand stay support use wait want work`.split(/\s+/),
)
const telling = new RegExp(
  `\\b(?:1\\d|20)\\d\\d\\b|\\b(?:${monthNames.filter(name => name !== 'May').join('|')})\\b|\\b(?:after|before|again|later|earlier|meanwhile|next|since|until|by then|ago)\\b`,
)

/**
 * Lists the happenings of the confirmed facts that can be told without saying when, in the order of the text: said to
 * have happened by the article itself; not denied, no state, and told in one way only.
 */
export const tellEvents: (reader: BankReader) => readonly ToldEvent[] = rememberedWith((reader: BankReader) => {
  const told = reader.facts.filter(isHappening).flatMap(fact => tellEvent(reader, fact) ?? [])
  const byText = indexBy(told, ({ text }) => [text])
  return told.filter(({ text }) => byText.get(text)?.length === 1)
})

function isHappening({ clause, attribution }: Fact): boolean {
  const { verb, truthAsOf } = clause
  const isSaid = verb.tense === 'past' && verb.modal === undefined && !verb.negated && !verb.progressive
  return (
    isSaid &&
    attribution.length === 0 &&
    truthAsOf === undefined &&
    (verb.passive || verb.particle !== undefined || !enduring.has(verb.lemma))
  )
}

function tellEvent(reader: BankReader, fact: Fact): ToldEvent | undefined {
  const { clause } = fact
  const dates = clause.arguments
    .flatMap(({ phrase }) => slotsOf(phrase))
    .filter(slot => reader.annotationOf(slot).kind === 'date')
  const times = clause.arguments.filter(({ role }) => role === 'time')
  const [time] = times
  if (time === undefined) return isLasting(clause, {}) ? undefined : undated(reader, fact)
  if (dates.length !== 1 || times.length !== 1) return undefined
  const date = dateOf(reader, clause, time)
  const text = wordEvent(reader, fact, time)
  return date === undefined || text === undefined ? undefined : { fact, text, date }
}

// Only another fact that says which came first places a happening without a date.
function undated(reader: BankReader, fact: Fact): ToldEvent | undefined {
  const text = placedByFacts(reader).has(fact.id) ? wordEvent(reader, fact) : undefined
  return text === undefined ? undefined : { fact, text }
}

const placedByFacts = rememberedWith(
  ({ facts }: BankReader): ReadonlySet<FactId> =>
    new Set(
      facts.flatMap(({ id, relations }) =>
        relations.flatMap(({ type, fact: later }) => (type === 'before' ? [id, later] : [])),
      ),
    ),
)

function dateOf(reader: BankReader, clause: Clause, time: Argument): ToldEvent['date'] {
  const [slot, ...more] = time.phrase
  const isPoint = time.preposition === undefined || pointed.includes(time.preposition)
  if (slot === undefined || typeof slot === 'string' || more.length > 0 || !isPoint) return undefined
  const annotation = reader.annotationOf(slot)
  if (annotation.kind !== 'date' || isLasting(clause, time)) return undefined
  const range = timeRange(annotation.time.edtf)
  return range && { time: annotation.time, annotation, range }
}

/** Words a happening as a short sentence without its date; `undefined` where other words of it tell the time. */
function wordEvent(reader: BankReader, fact: Fact, time?: Argument): string | undefined {
  const { clause } = fact
  const bare = {
    ...clause,
    verb: { ...clause.verb, perfect: false },
    arguments: clause.arguments.filter(argument => argument !== time),
  }
  const text = sentence(namedAgain(reader, fact, realiseClause(reader, bare)), '.')
  return countWords(text) > longest || telling.test(text) ? undefined : text
}
