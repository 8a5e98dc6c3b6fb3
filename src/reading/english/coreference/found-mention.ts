import type { Mention, ParsedSentence } from '../../../vocabulary/parsed-text.ts'
import type { LinkRule } from './link-confidence.ts'

/** Is what words a mention: a proper name, a noun with what describes it, or a pronoun. */
export type MentionForm = 'name' | 'description' | 'pronoun'

/**
 * Is a mention as a reader finds it, before anything tells which mentions speak of one thing. `confidence`, a fraction
 * 0..1, is how sure the reader is of the mention itself.
 */
export interface FoundMention extends Pick<Mention, 'sentence' | 'first' | 'last' | 'head' | 'kind'> {
  readonly form: MentionForm
  readonly confidence: number
}

/** Is a text with its trees and the mentions found in it. */
export interface FoundText {
  readonly text: string
  readonly headline: string
  readonly sentences: readonly ParsedSentence[]
  readonly mentions: readonly FoundMention[]
}

/**
 * Is a mention with the thing that it speaks of. Mentions of one `cluster` speak of one thing; a pronoun that can't be
 * resolved surely has none. `linkConfidence`, a fraction 0..1, is how sure the link to the rest of its cluster is: 1 for
 * the mention that opens a cluster or stands alone, 0 for an unresolved pronoun. `rule` says what made the link.
 */
export interface ResolvedMention extends FoundMention {
  readonly cluster?: string
  readonly linkConfidence: number
  readonly rule?: LinkRule
}

/** Offers a person two clusters that may be one thing, by their ids, with the reason in plain words. */
export interface MergeOffer {
  readonly one: string
  readonly other: string
  readonly reason: string
}
