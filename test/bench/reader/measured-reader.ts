import type { SureSentence } from '../../../src/reading/english/english-reading.ts'
import type { ParsedText } from '../../../src/vocabulary/parsed-text.ts'
import type { Span } from '../../../src/vocabulary/span.ts'

/** Is one word that a system read; `head` is its governor's index in the sentence, -1 for the root. */
export interface MeasuredToken extends Span {
  readonly text: string
  readonly lemma?: string
  readonly upos?: string
  readonly xpos?: string
  readonly features?: Readonly<Record<string, string>>
  readonly head?: number
  readonly relation?: string
}

/** Is one sentence that a system read. */
export interface MeasuredSentence extends Span {
  readonly tokens: readonly MeasuredToken[]
  /** Is how sure the system is of each word's place in the tree and of its tag, where it tells. */
  readonly sure?: SureSentence
}

/** Is a run of words that a system found to speak of something; mentions of one `cluster` speak of one thing. */
export interface MeasuredMention extends Span {
  readonly kind: string
  readonly form: 'name' | 'description' | 'pronoun'
  readonly sort?: string
  readonly value?: unknown
  readonly cluster?: string
}

/** Is what a system made of a text. Offsets are UTF-16 code units, end exclusive. */
export interface MeasuredText {
  readonly sentences: readonly MeasuredSentence[]
  readonly mentions: readonly MeasuredMention[]
}

/** Is a block of a page: a paragraph, a heading, a caption. */
export interface MeasuredBlock extends Span {
  readonly kind: string
}

/**
 * Is a system under measure. A measure for which it offers nothing (no lemma on any word, no mention kind of `kinds`) is
 * left out for it, not counted as nought.
 */
export interface MeasuredReader {
  readonly name: string
  /** Names the kinds of mentions that it can find; all where this is missing. */
  readonly kinds?: readonly string[]
  /** Names the corpora of this benchmark that it was trained on, which are not measured for it. */
  readonly trainedOn?: readonly string[]
  readonly read: (text: string, blocks?: readonly MeasuredBlock[]) => MeasuredText
  /** Tags and parses words that are given, each with its place in the text. */
  readonly parse?: (text: string, sentences: readonly (readonly MeasuredToken[])[]) => readonly MeasuredSentence[]
  /** Reads a text as `readFacts` takes it. */
  readonly readParsed?: (text: string, about: Pick<ParsedText, 'headline' | 'writtenOn'>) => ParsedText
}
