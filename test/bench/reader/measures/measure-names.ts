import type { Span } from '../../../../src/vocabulary/span.ts'
import type { GoldDocument, GoldName } from '../gold/gold-document.ts'
import { trimName, trimTime } from '../gold/trim-name.ts'
import type { MeasuredMention } from '../measured-reader.ts'
import { type Match, type Matches, matchOf } from './match.ts'

/** Is a measure of names: which marked kinds it asks for and which read kinds answer. */
interface NameMeasure {
  readonly name: string
  readonly kinds: readonly string[]
  /** Is what a corpus marks for it to be asked, where that isn't its kinds. */
  readonly asked?: string
  /** Tells that descriptions count as names do: "the mill". */
  readonly isAnyForm?: boolean
}

const folded: readonly NameMeasure[] = [
  { name: 'person', kinds: ['person'] },
  { name: 'place', kinds: ['place', 'facility'] },
  { name: 'placeApart', kinds: ['place'] },
  { name: 'facilityApart', kinds: ['facility'] },
  { name: 'organisation', kinds: ['organisation'] },
]
const plainKinds: readonly NameMeasure[] = [
  ...['nationality', 'role', 'event', 'equipment'].map(kind => ({ name: kind, kinds: [kind] })),
  // Built places, the described ones too, where a corpus marks those.
  { name: 'facility', kinds: ['facility'], asked: 'built', isAnyForm: true },
  { name: 'quantity', kinds: ['quantity', 'money', 'percent'] },
]
const times: readonly NameMeasure[] = [
  { name: 'date', kinds: ['date'] },
  { name: 'time', kinds: ['date', 'time'] },
]
const measures: readonly NameMeasure[] = [...folded, ...times, ...plainKinds]

/** Lists the names of the measures that `measureNames` takes. */
export const nameMeasures: readonly string[] = measures.map(({ name }) => name)

/**
 * Measures names by their exact spans and kinds, after `trimName` on both sides. Persons, places, organisations and dates
 * are asked of mentions in the form of a name ("the moment" is none), all else in any form. "place" takes facilities too, on both sides; "date" what
 * a calendar can place, while other times may be found or not; "time" all of them. `asked` names the kinds that the corpus
 * marks. A read name within another counts only where it is right, for most corpora mark no names in names.
 */
export function measureNames(
  { text, names = [] }: Pick<GoldDocument, 'text' | 'names'>,
  mentions: readonly MeasuredMention[],
  asked: readonly string[],
): Matches {
  const isNamed = ({ kind, form }: MeasuredMention) => form === 'name' || !byName.has(kind)
  const all = mentions.filter(({ form }) => form !== 'pronoun').map(mention => trimOne(text, mention))
  const found = all.filter(isNamed)
  const marked = names.map(name => trimOne(text, name))
  const known = new Set(asked)
  return new Map(
    measures.flatMap(measure => {
      if (!(measure.asked === undefined ? measure.kinds : [measure.asked]).some(kind => known.has(kind))) return []
      if (measure.name.endsWith('Apart') && !(known.has('place') && known.has('facility'))) return []
      if (measure.name === 'time' && !known.has('time')) return []
      return [[measure.name, matchNames(measure, marked, measure.isAnyForm === true ? all : found)] as const]
    }),
  )
}

function matchNames(
  { name, kinds }: NameMeasure,
  names: readonly GoldName[],
  found: readonly MeasuredMention[],
): Match {
  const keyOf = ({ start, end }: Span) => `${start} ${end}`
  const gold = new Map(names.filter(({ kind }) => kinds.includes(kind)).map(one => [keyOf(one), one] as const))
  const spare = new Set(name === 'date' ? names.filter(({ kind }) => kind === 'time').map(keyOf) : [])
  const read = new Map(found.filter(({ kind }) => kinds.includes(kind)).map(one => [keyOf(one), one] as const))
  let [right, wrong] = [0, 0]
  for (const [key, one] of read) {
    const own = gold.get(key)
    if (own === undefined) wrong += spare.has(key) || found.some(other => isWithin(one, other)) ? 0 : 1
    else if (own.optional !== true) right += 1
  }
  const asked = [...gold.values()].filter(one => one.optional !== true).length
  return matchOf(right, asked, right + wrong)
}

const isWithin = (one: Span, other: Span): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start

const byName: ReadonlySet<string> = new Set([
  'person',
  'place',
  'facility',
  'organisation',
  'date',
  'event',
  'equipment',
])

function trimOne<Named extends Span & { readonly kind: string }>(text: string, one: Named): Named {
  const isTime = one.kind === 'date' || one.kind === 'time'
  return { ...one, ...(isTime ? trimTime(text, one) : trimName(text, one)) }
}
