import type { CutReason } from './cut-reasons.ts'
import type { MappedText } from './mapped-text.ts'

/**
 * Is one paragraph of a page before anything is known of it: its text with its map to the raw page, and its span there.
 */
export interface PageBlock extends MappedText {
  readonly start: number
  readonly end: number
  readonly hints: BlockHints
}

/**
 * Is what the mark-up of a page says of a block; pasted text says little. `linked` is the share of its characters that
 * are links, 0..1; `inMain` says whether the reading view of a browser would show it, where one was asked; `apart` is
 * why the elements around it would keep it out of an article.
 */
export interface BlockHints {
  readonly shape?: 'heading' | 'list' | 'caption' | 'cell' | 'quote' | 'button'
  readonly level?: number
  readonly linked?: number
  readonly inMain?: boolean
  readonly apart?: CutReason
  readonly says?: 'headline' | 'byline' | 'date' | 'caption' | 'credit' | undefined
  readonly furniture?: boolean
}

/** Counts the words of a text: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}][^\s\u2013\u2014]*/gu)) count += 1
  return count
}
