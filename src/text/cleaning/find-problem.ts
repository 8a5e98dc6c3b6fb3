import type { CleanedArticle, CleaningProblem } from './cleaned-article.ts'
import { isEnglish } from './is-english.ts'
import { countWords } from './page-block.ts'
import type { SortedPage } from './sort-page.ts'

/** Is the length in UTF-16 code units that a raw page may have. */
export const mostRawLength = 20_000_000

/** Is the length in UTF-16 code units that the text of an article may have. */
export const mostTextLength = 200_000

const leastWords = 60
const noPage =
  /\b(?:page (?:not found|you(?:'re| are) looking for|cannot be found|could not be found|does not exist|is unavailable)|(?:error|http) ?[45]\d\d|[45]\d\d (?:error|not found|forbidden)|access denied|forgot(?:ten)? (?:your )?password|enter your (?:password|username)|verify (?:that )?you are (?:a )?human|enable javascript|checking your browser|unusual traffic|session has expired|temporarily unavailable|log in to (?:your|continue)|sign in to (?:your|continue))\b/i

/** Finds why a cleaned page is no English article of some length; `undefined` where it is one. */
export function findProblem(article: CleanedArticle, page: SortedPage): CleaningProblem | undefined {
  const prose = article.blocks.filter(({ kind }) => kind !== 'heading')
  const words = prose.reduce((sum, { start, end }) => sum + countWords(article.text.slice(start, end)), 0)
  const shown = page.blocks.map(({ text }) => text).join('\n')
  if (isForeign(words >= leastWords / 2 ? article.text : shown))
    return { code: 'not-english', detail: 'The text is not in English.' }
  if (words >= leastWords) return undefined
  const all = countWords(shown)
  if (words < 8 || words * 4 < all || noPage.test(shown.slice(0, 5_000)))
    return { code: 'no-article', detail: 'The page holds no article: no running text was found on it.' }
  return { code: 'too-short', detail: `The article has ${words} words; ${leastWords} are needed at least.` }
}

function isForeign(text: string): boolean {
  return countWords(text) >= 12 && !isEnglish(text) && !isListOfNames(text)
}

// Menus and link lists have few of the words by which a language is known.
function isListOfNames(text: string): boolean {
  const lines = text.split('\n')
  const latin = text.slice(0, 5_000).match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = text.slice(0, 5_000).match(/\p{L}/gu)?.length ?? 0
  return (
    latin >= letters * 0.7 && lines.every(line => !/[.!?]["”’]?$/.test(line)) && /^[\p{ASCII}\p{P}\p{Z}]*$/u.test(text)
  )
}
