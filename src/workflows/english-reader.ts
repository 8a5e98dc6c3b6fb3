import type { ReadFacts } from '../reading/read-facts.ts'
import type { ArticleBlock } from '../text/cleaning/cleaned-article.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { EntityId } from '../vocabulary/identifiers.ts'
import type { ParsedText } from '../vocabulary/parsed-text.ts'
import type { Span } from '../vocabulary/span.ts'

/**
 * Is what the reader is told of a text: its headline, the day of writing (relative dates resolve against it, unless it is
 * only assumed), where it came from, what its runs of text are. `onProgress` is told how much of it has been read.
 */
export interface ReadingContext {
  readonly headline: string
  readonly writtenOn: string
  readonly isDayAssumed: boolean
  readonly source?: string
  readonly blocks: readonly ArticleBlock[]
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Is a text as the reader understands it, by a `version` of its models, with what it says (`told`). `confidenceOf` says
 * how sure a fact of it is (0..1), `sureOf` how sure the kind of the name is that stands at a place and what it means; `merges` are pairs of entities that may be one.
 */
export interface EnglishReading {
  readonly parsed: ParsedText
  readonly told: ReadFacts
  readonly version: string
  readonly confidenceOf: (fact: Fact) => number
  readonly sureOf: (place: Span) => SureName
  readonly merges: readonly { readonly one: EntityId; readonly other: EntityId; readonly reason: string }[]
}

/** Is how sure the reader is of what kind of thing a name is, and of which thing it or a pronoun means, 0 to 1. */
export interface SureName {
  readonly kind: number
  readonly meaning: number
}

/** Reads English text into trees, mentions and facts. */
export interface EnglishReader {
  readonly read: (text: string, context: ReadingContext) => Promise<EnglishReading>
}
