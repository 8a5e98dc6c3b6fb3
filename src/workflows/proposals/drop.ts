/**
 * Names why a proposal was dropped. `broken-rule` is followed by the name of the item-writing or bank rule that it broke;
 * the others are about its form and about whether the article shows it.
 */
export type DropReason =
  | 'wrong-shape'
  | 'too-many'
  | 'known-already'
  | 'quote-not-found'
  | 'quote-ambiguous'
  | 'quote-elsewhere'
  | 'too-long'
  | 'speaks-to-a-machine'
  | 'only-reported'
  | 'only-possible'
  | 'denied'
  | 'verb-unread'
  | 'out-of-order'
  | 'words-left-over'
  | 'leans-on-context'
  | 'several-subjects'
  | 'not-what-or-why'
  | 'stem-unsupported'
  | 'key-unsupported'
  | 'key-cut-off'
  | 'reason-unsure'
  | 'too-few-distractors'
  | 'no-such-question'
  | 'options-in-order'
  | 'distractor-supported'
  | 'distractor-like-key'
  | 'distractor-unlike-form'
  | `broken-rule: ${string}`

/** Is why a proposal was dropped. */
export interface Dropped {
  readonly dropped: DropReason
}

/** Makes a reason into an outcome. */
export function drop(reason: DropReason): Dropped {
  return { dropped: reason }
}
