/** Is how a raw page is written. */
export type PageFormat = 'text' | 'html'

/** Is a run of the article's text and what it is; offsets are UTF-16 code units, end exclusive. */
export interface ArticleBlock {
  readonly start: number
  readonly end: number
  readonly kind: 'heading' | 'prose' | 'list' | 'caption'
}

/**
 * Is an article without the page around it. `text` is one NFC string with LF line ends and a blank line between
 * paragraphs; days are ISO dates; `cuts` stand in the raw page.
 */
export interface CleanedArticle {
  readonly headline: string
  readonly author?: string
  readonly publisher?: string
  readonly createdOn?: string
  readonly updatedOn?: string
  readonly text: string
  readonly blocks: readonly ArticleBlock[]
  readonly cuts: readonly {
    readonly start: number
    readonly end: number
    readonly reason: string
    readonly text: string
  }[]
  readonly origin: unknown
}

/** Is an article that was found in a raw page, or why there is none. */
export type Cleaning =
  | { readonly article: CleanedArticle }
  | {
      readonly problem: {
        readonly code: 'no-article' | 'too-short' | 'not-english' | 'too-long'
        readonly detail: string
      }
    }

/** Finds the article in a raw page. `url` is where the page came from; it is never fetched. */
export type CleanArticle = (
  raw: string,
  options: { readonly format?: PageFormat; readonly url?: string },
) => Promise<Cleaning>
