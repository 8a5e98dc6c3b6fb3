import type { CleanedArticle, CleaningProblem, PageFormat } from '../text/cleaning/cleaned-article.ts'
import type { EnglishReader } from './english-reader.ts'

/** Is an article that was found in a raw page, or why there is none. */
export type Cleaning = { readonly article: CleanedArticle } | { readonly problem: CleaningProblem }

/** Finds the article in a raw page. `url` is where the page came from; it is never fetched. */
export type CleanArticle = (
  raw: string,
  options: { readonly format?: PageFormat; readonly url?: string },
) => Promise<Cleaning>

/** Holds what a draft is made with. The reader is opened only once a page has an article to read. */
export interface DraftTools {
  readonly cleanArticle: CleanArticle
  readonly openReader: () => Promise<EnglishReader>
}

/** Loads the tools of this version, and nothing of them before it is called; the reader is opened once. */
export async function loadTools(): Promise<DraftTools> {
  const { cleanArticle } = await import('../text/cleaning/clean-article.ts')
  let reader: Promise<EnglishReader> | undefined
  return {
    cleanArticle: async (raw, options) => {
      const cleaned = await cleanArticle(raw, options)
      return 'problem' in cleaned ? { problem: cleaned.problem } : { article: cleaned }
    },
    openReader: () => {
      reader ??= import('./open-reader.ts').then(({ openReader }) => openReader())
      return reader
    },
  }
}
