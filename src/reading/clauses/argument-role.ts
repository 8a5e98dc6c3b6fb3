import type { Argument } from '../../vocabulary/clause.ts'
import type { Mark } from '../marks/mark.ts'

const topics = new Set(['about', 'on', 'over', 'of', 'regarding', 'concerning', 'into'])
const places = new Set([
  'in',
  'at',
  'near',
  'on',
  'inside',
  'outside',
  'within',
  'across',
  'around',
  'along',
  'under',
  'above',
  'below',
  'beside',
  'behind',
  'between',
  'among',
  'throughout',
  'over',
  'off',
  'opposite',
])
const causes = new Set(['because of', 'due to', 'owing to', 'thanks to'])

/**
 * Finds what an adjunct means by its preposition and by what its noun is: a date is a time, a place after "in" a place,
 * after "from" a source, after "to" a destination.
 */
export function roleOfAdjunct(
  preposition: string | undefined,
  mark: Pick<Mark, 'form' | 'entity'> | undefined,
): Argument['role'] {
  if (mark?.form === 'date') return 'time'
  const kind = mark?.entity?.kind
  const isPlace = kind === 'place' || kind === 'facility'
  if (preposition === undefined) return 'measure'
  if (causes.has(preposition)) return 'cause'
  if (isPlace && places.has(preposition)) return 'place'
  if (preposition === 'from' || preposition === 'out of') return 'source'
  if (/^(?:to|into|onto|towards?)$/.test(preposition)) return isPlace ? 'destination' : 'recipient'
  if (preposition === 'with' || preposition === 'alongside') return kind === undefined ? 'manner' : 'companion'
  if (preposition === 'by') return 'manner'
  if (preposition === 'for') return mark?.form === 'quantity' ? 'measure' : 'topic'
  if (/^(?:after|before|during|since|until|till)$/.test(preposition)) return 'time'
  if (topics.has(preposition)) return 'topic'
  return places.has(preposition) ? 'place' : 'manner'
}
