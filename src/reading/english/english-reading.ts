import type { ParsedText } from '../../vocabulary/parsed-text.ts'
import type { MergeOffer } from './coreference/found-mention.ts'
import type { EnglishMention } from './mentions/english-mention.ts'

/**
 * Is how sure the reader is of each word of a sentence: of its place in the tree, of the label of that place, and of its
 * tag, 0 to 1.
 */
export interface SureSentence {
  readonly arcs: readonly number[]
  readonly labels: readonly number[]
  readonly tags: readonly number[]
}

/** Is how sure the reader is of what a place in the text means, 0 to 1, and how the words mean it. */
export interface SureMention {
  readonly mention: number
  readonly link: number
  readonly form: 'name' | 'description' | 'pronoun' | 'amount'
}

/** Is a text as the English reader read it, with how sure it is of what it read. */
export interface EnglishReading {
  readonly parsed: ParsedText
  readonly sureness: readonly SureSentence[]
  /** Lists all mentions with their kinds and values, roles and amounts too, in the order of the text. */
  readonly mentions: readonly EnglishMention[]
  /** Offers clusters that may be one thing to a person, by the clusters of `parsed.mentions`. */
  readonly merges: readonly MergeOffer[]
  /** Tells how sure the mention is that stands at a place; an amount or a date is as sure as its words. */
  readonly confidenceAt: (start: number, end: number) => SureMention
}
