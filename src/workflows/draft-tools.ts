import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { CleanArticle } from './cleaned-article.ts'
import type { EnglishReader } from './english-reader.ts'

/** Holds what a draft is made with. The reader is opened only once a page has an article to read. */
export interface DraftTools {
  readonly cleanArticle: CleanArticle
  readonly openReader: () => Promise<EnglishReader>
}

/** Loads the tools of this version, and nothing of them before it is called. Throws `not-ready` where it has none. */
export async function loadTools(): Promise<DraftTools> {
  throw new QuizwrightError('not-ready', 'This version has no English reader yet.')
}
