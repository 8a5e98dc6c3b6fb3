import type { ParsedText } from '../../vocabulary/parsed-text.ts'

/** Is how sure the reader is of each word of a sentence: of its place in the tree and of its tag, 0 to 1. */
export interface SureSentence {
  readonly arcs: readonly number[]
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
  /** Tells how sure the mention is that stands at a place; an amount or a date is as sure as its words. */
  readonly confidenceAt: (start: number, end: number) => SureMention
}
