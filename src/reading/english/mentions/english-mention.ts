import type { ParsedSentence } from '../../../vocabulary/parsed-text.ts'
import type { Quantity } from '../../../vocabulary/quantity.ts'
import type { Time } from '../../../vocabulary/time.ts'

/** Is the kind of a name as a tagger gives it. */
export type NameKind = 'person' | 'place' | 'organisation' | 'facility' | 'event' | 'date' | 'equipment' | 'other'

/** Is the kind of a mention. A `duration` is a length of time ("two years"), an `ordinal` a place in an order ("third"). */
export type EnglishKind =
  | NameKind
  | 'nationality'
  | 'role'
  | 'duration'
  | 'quantity'
  | 'ordinal'
  | 'money'
  | 'percent'
  | 'substance'
  | 'animal'
  | 'plant'
  | 'abstract'

/** Is a run of tokens, `first` to `last`, both included, that is a name; `confidence` is a fraction from 0 to 1. */
export interface NameRun {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
  readonly confidence: number
  readonly sort?: string
}

/**
 * Is a run of words of one sentence that speaks of something: tokens `first` to `last`, both included, around `head`.
 * `form` says how: by a name, by a noun that describes it, by a pronoun; a value's form is `name`. `sort` is the noun of
 * its class ("country", "air base"); `value` its amount or its date, where that is sure; `figure` the bare number of an
 * amount, also where nothing says what it counts. `confidence` is a fraction from 0 to 1.
 */
export interface EnglishMention {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  readonly kind: EnglishKind
  readonly form: 'name' | 'description' | 'pronoun'
  readonly sort?: string
  readonly value?: Quantity | Time
  readonly figure?: number
  readonly confidence: number
}

/**
 * Is what mentions are found in. `writtenOn` is absent where the day of writing isn't known; `names` are the name runs of a tagger for each sentence, absent where there is no
 * tagger; `headKinds` its guess for each token, `undefined` where it has none.
 */
export interface MentionSource {
  readonly text: string
  readonly sentences: readonly ParsedSentence[]
  readonly writtenOn: string | undefined
  readonly names?: readonly (readonly NameRun[])[]
  readonly headKinds?: readonly (readonly (EnglishKind | undefined)[])[]
}
