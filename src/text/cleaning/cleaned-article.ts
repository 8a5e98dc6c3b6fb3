import type { CutReason } from './cut-reasons.ts'
import type { OriginSegment } from './origin-map.ts'

/** Is what a paragraph of a cleaned article is. */
export type BlockKind = 'heading' | 'prose' | 'list' | 'caption'

/** Is the span of one paragraph of a cleaned article, in UTF-16 code units of its text, and what the paragraph is. */
export interface ArticleBlock {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
}

/**
 * Is a part of the raw page that was left out: its span in the raw page (of the mark-up itself where the page is HTML)
 * in UTF-16 code units, the reason, and the words as they would stand in the article, so that they can be put back.
 * `place` says whether they were a paragraph of their own or stood right before or after words that stayed; `kind` is
 * what a paragraph of them would be; `segments` map `text` to the raw page.
 */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly reason: CutReason
  readonly text: string
  readonly place: 'alone' | 'before' | 'after'
  readonly kind: BlockKind
  readonly segments: readonly OriginSegment[]
}

/**
 * Is the article that a page holds. `text` is one NFC string with a blank line between paragraphs and LF line ends; the
 * headline, the byline and the dates are not in it, section headings are. `blocks` are the spans of its paragraphs and
 * `cuts` all that was left out, each in the order of the page: whatever the page shows is in one or the other. Days are
 * ISO dates; `createdOn` is never the day of an update. `origin` maps offsets of `text` to offsets of the raw page, for
 * which see `rawOffset`. All of it is plain data, fit for JSON.
 */
export interface CleanedArticle {
  readonly headline: string
  readonly author?: string
  readonly publisher?: string
  readonly createdOn?: string
  readonly updatedOn?: string
  readonly format: PageFormat
  readonly text: string
  readonly blocks: readonly ArticleBlock[]
  readonly cuts: readonly Cut[]
  readonly origin: { readonly segments: readonly OriginSegment[] }
}

/** Is how a raw page is written: as plain text, such as a paste, or as HTML. */
export type PageFormat = 'text' | 'html'

/** Is why a page gave no article: a stable code and one sentence for the person who brought the page. */
export interface CleaningProblem {
  readonly code: 'empty' | 'no-article' | 'too-short' | 'too-long' | 'not-english'
  readonly detail: string
}
