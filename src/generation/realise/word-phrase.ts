import { rememberedOf } from '../../item-checks/remembered.ts'
import { indefiniteArticle } from '../../text/indefinite-article.ts'
import { sayQuantity } from '../../text/say-number.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Phrase, Slot } from '../../vocabulary/phrase.ts'
import { isHeldByOne } from './sole-office.ts'
import { wordSlot } from './word-slot.ts'

/** Replaces the words of one annotation: by a wh-phrase in a question, by a gap in a sentence to complete. */
export interface Replacement {
  readonly annotation: AnnotationId
  readonly words: string
}

/** Words a phrase in reading order; a slot that `replacement` names gets its words instead. */
export function wordPhrase(reader: BankReader, phrase: Phrase, replacement?: Replacement): string {
  if (phrase.length === 0) return ''
  return phrase
    .map((segment, index) => {
      if (typeof segment === 'string') return segment
      const words = segment.of === replacement?.annotation ? replacement.words : wordSlot(reader, segment)
      const [before, after] = [phrase[index - 1], phrase[index + 1]]
      // "The Thursday 23 January opening" reads better without its weekday.
      const isModifier =
        typeof before === 'string' && typeof after === 'string' && /\b(?:the|its|their|his|her) $/.test(before)
      // "In the Arctic Council headquarters" has one "the" for both.
      if (/^the /.test(words) && typeof before === 'string' && /(?:^|\s)(?:the|an?|its|their|his|her) $/.test(before))
        return words.slice(4)
      const adjective = asAdjective(reader, segment, { before, after })
      if (adjective !== undefined && segment.of !== replacement?.annotation) return adjective
      return isModifier ? words.replace(/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d)/, '') : words
    })
    .join('')
    .replace(agedYears, '$1')
}

/** Words a phrase of a fact, once for each bank: every question for another part of its fact repeats it. */
export const wordsOf: (reader: BankReader, phrase: Phrase) => string = rememberedOf(
  (reader: BankReader, phrase: Phrase) => wordPhrase(reader, phrase),
)

// "A 26-year sentence", for "a 26 years sentence".
function asAdjective(
  reader: BankReader,
  slot: Slot,
  { before, after }: { readonly before: Phrase[number] | undefined; readonly after: Phrase[number] | undefined },
): string | undefined {
  const annotation = reader.annotationOf(slot)
  if (annotation.kind !== 'quantity' || !/^(?:duration|measure)$/.test(annotation.quantity.type)) return undefined
  if (typeof before !== 'string' || typeof after !== 'string' || !/(?:^|\s)an? $/.test(before)) return undefined
  const { unit } = annotation.quantity
  if (!/^ \p{Ll}/u.test(after) || unit.singular.includes(' ')) return undefined
  return `${sayQuantity(annotation.quantity, { hedge: true, unit: false })}-${unit.singular}`
}

// "At the age of 16", without "years"; the sign \uE000 is a gap.
const agedYears = /\b((?:age of|aged) (?:(?!how\b)[a-z]+ ){0,2}?[\w\uE000]+) years?$/

/**
 * Words an argument with its preposition. A bare role gets the article that a statement needs: none for the holder of
 * an office ("was president of Iraq"), "the" for an office without a body, "a" or "an" where many may hold it.
 */
export function wordArgument(reader: BankReader, argument: Argument, replacement?: Replacement): string {
  const phrase =
    replacement === undefined ? wordsOf(reader, argument.phrase) : wordPhrase(reader, argument.phrase, replacement)
  const words = `${roleArticle(reader, argument)}${phrase}`
  return argument.preposition === undefined
    ? closeApposition(words)
    : `${argument.preposition} ${closeApposition(words)}`
}

// "David Haines, a British aid worker" needs its second comma before the sentence goes on; `join` and `sentence`
// drop it where the sentence ends.
function closeApposition(words: string): string {
  return /^[^,]+, (?:a|an|the|then|whose|who|which) [^,]+$/.test(words) ? `${words},` : words
}

const unofficial =
  /(?:^|[ -])(?:author|builder|composer|creator|designer|founder|heir|holder|inventor|maker|operator|owner|proprietor|publisher|winner|son|daughter|wife|husband|widow|mother|father|brother|sister)$/

/** Tells whether a title names an office, which one holds, and no tie such as "owner" or "founder". */
export function isOffice(title: string): boolean {
  return !unofficial.test(title)
}

/** Finds the article, with its space, that a bare role needs before it; empty for anything else. */
export function roleArticle(reader: BankReader, { phrase }: Argument): string {
  const [only, ...more] = phrase
  if (only === undefined || typeof only === 'string' || more.length > 0) return ''
  const annotation = reader.annotationOf(only)
  if (annotation.kind !== 'role') return ''
  const { exclusive, of, title } = annotation.role
  if (!exclusive && isHeldByOne(reader, annotation.role)) return 'the '
  if (exclusive) return of === undefined || !isOffice(title) ? 'the ' : ''
  return `${indefiniteArticle(title)} `
}
