import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Entity } from '../../vocabulary/entity.ts'

/**
 * Is a run of tokens that a phrase replaces by a slot: tokens `first` to `last` of a sentence, both included, around
 * `head`. `form` says how the words mean it; `isAskable` that its words name it, so that a question may ask for it.
 */
export interface Mark {
  readonly annotation: Annotation
  readonly entity?: Entity
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  readonly form: 'name' | 'description' | 'pronoun' | 'quantity' | 'date'
  readonly isPossessive: boolean
  readonly isAskable: boolean
}
