import { indefiniteArticle } from '../../text/indefinite-article.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Phrase } from '../../vocabulary/phrase.ts'
import { wordSlot } from './word-slot.ts'

/** Replaces the words of one annotation: by a wh-phrase in a question, by a gap in a sentence to complete. */
export interface Replacement {
  readonly annotation: AnnotationId
  readonly words: string
}

/** Words a phrase in reading order; a slot that `replacement` names gets its words instead. */
export function wordPhrase(reader: BankReader, phrase: Phrase, replacement?: Replacement): string {
  return phrase
    .map(segment => {
      if (typeof segment === 'string') return segment
      return segment.of === replacement?.annotation ? replacement.words : wordSlot(reader, segment)
    })
    .join('')
}

/**
 * Words an argument with its preposition. A bare role gets the article that a statement needs: none for the holder of
 * an office ("was president of Iraq"), "the" for an office without a body, "a" or "an" where many may hold it.
 */
export function wordArgument(reader: BankReader, argument: Argument, replacement?: Replacement): string {
  const words = `${roleArticle(reader, argument)}${wordPhrase(reader, argument.phrase, replacement)}`
  return argument.preposition === undefined
    ? closeApposition(words)
    : `${argument.preposition} ${closeApposition(words)}`
}

// "David Haines, a British aid worker" needs its second comma before the sentence goes on; `join` and `sentence`
// drop it where the sentence ends.
function closeApposition(words: string): string {
  return /^[^,]+, (?:a|an|the|then|whose|who|which) [^,]+$/.test(words) ? `${words},` : words
}

/** Finds the article, with its space, that a bare role needs before it; empty for anything else. */
export function roleArticle(reader: BankReader, { phrase }: Argument): string {
  const [only, ...more] = phrase
  if (only === undefined || typeof only === 'string' || more.length > 0) return ''
  const annotation = reader.annotationOf(only)
  if (annotation.kind !== 'role') return ''
  const { exclusive, of, title } = annotation.role
  if (exclusive) return of === undefined ? 'the ' : ''
  return `${indefiniteArticle(title)} `
}
