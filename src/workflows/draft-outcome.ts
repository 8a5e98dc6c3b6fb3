import type { PageFormat } from '../text/cleaning/cleaned-article.ts'
import type { Draft, DraftNote } from '../vocabulary/draft.ts'
import type { QuestionKind } from '../vocabulary/question.ts'

/**
 * Says how a page is to be drafted. `now` is milliseconds UTC, for a page that doesn't tell its day; `writtenOn` (an ISO
 * date) overrides what the page tells. `count` keeps the best so many questions; facts of confidence `confirm` or more
 * are confirmed in the bank, none where it is left out. `seed` draws the wrong options; `notes` are what is known of the
 * page already. All of it is plain data, so that it can be sent to another thread.
 */
export interface DraftOptions {
  readonly now: number
  readonly format?: PageFormat | undefined
  readonly url?: string | undefined
  readonly writtenOn?: string | undefined
  readonly title?: string | undefined
  readonly licence?: string | undefined
  readonly seed?: number | undefined
  readonly count?: number | undefined
  readonly kinds?: readonly QuestionKind[] | undefined
  readonly confirm?: number | undefined
  readonly notes?: readonly DraftNote[] | undefined
}

/** Is why a page gives no draft: its code is that of the problem that the API answers with. */
export interface DraftProblem {
  readonly code: 'no-article' | 'article-too-short' | 'article-too-long' | 'not-english' | 'unsupported-media-type'
  readonly detail: string
}

/** Is a draft, or why the page gives none. */
export type DraftOutcome = { readonly draft: Draft } | { readonly problem: DraftProblem }

/** Is told how much of a page has been read. */
export type OnProgress = (done: number, total: number) => void

/** Drafts pages one after another or side by side. `close` ends what works on them. */
export interface Drafter {
  readonly draft: (page: string, options: DraftOptions, onProgress?: OnProgress) => Promise<DraftOutcome>
  readonly close: () => Promise<void>
}
