import type { EntityKind } from './entity.ts'

/**
 * Is one syntactic word of a parsed sentence. `start` and `end` are UTF-16 code units into the article's text, end
 * exclusive; the parts of a contraction ("ca", "n't") each have their own letters where these can be told apart, else
 * both have the whole. `head` is the index of the governing token in the sentence, -1 for the root; `relation` is its
 * universal dependency with subtype ("nsubj:pass").
 * Source: Universal Dependencies 2, https://universaldependencies.org/u/dep/
 */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly features: Readonly<Record<string, string>>
  readonly head: number
  readonly relation: string
}

/** Is a sentence with its dependency tree. `paragraph` counts from 0; `block` tells running text from headings and captions. */
export interface ParsedSentence {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly block: 'heading' | 'prose' | 'caption' | 'list'
  readonly tokens: readonly Token[]
}

/**
 * Is a run of words of one sentence that speaks of something: tokens `first` to `last`, both included, with its
 * syntactic `head`. Mentions of one `cluster` speak of one thing. `kind` is the kind that the annotator or the reader
 * gave it; `date` is its value in EDTF where the source says it; `link` names the thing as an encyclopedia does.
 */
export interface Mention {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  readonly kind: EntityKind | 'date' | 'quantity' | 'substance' | 'animal' | 'plant' | 'abstract'
  readonly cluster: string
  readonly date?: string
  readonly link?: string
}

/**
 * Is a text with its trees and mentions, whoever made them: a treebank, another parser, our own reader. From a day of
 * writing that is only assumed no date is reckoned.
 */
export interface ParsedText {
  readonly headline: string
  readonly text: string
  readonly writtenOn: string
  readonly isDayAssumed?: boolean
  readonly source?: string
  readonly sentences: readonly ParsedSentence[]
  readonly mentions: readonly Mention[]
}
