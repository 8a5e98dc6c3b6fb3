import { assembleArticle } from './assemble-article.ts'
import type { CleanedArticle, CleaningProblem, PageFormat } from './cleaned-article.ts'
import { cutAuthorNote } from './cut-author-note.ts'
import { findMakers } from './find-makers.ts'
import { findProblem, mostRawLength, mostTextLength } from './find-problem.ts'
import { agencyOf } from './inner-cuts.ts'
import type { PageBlock } from './page-block.ts'
import type { PageStatements } from './page-statements.ts'
import { readAddressDay, sortDates } from './read-page-dates.ts'
import { readPastedPage } from './read-pasted-page.ts'
import { type SortedPage, sortPage } from './sort-page.ts'

/** Is what is known of a page beforehand: how it is written, found out where it isn't told, and its address. */
export interface CleaningOptions {
  readonly format?: PageFormat
  readonly url?: string
}

/**
 * Finds the article of a page, pasted text or HTML, and leaves out the rest: menus, teasers, captions, bylines, notices,
 * comments. Whatever the page shows is in `text` or in `cuts`. Never throws and never reads anything but `raw`; a page
 * that gives no English article gives a problem in place of one. The time taken grows with the length of the page alone.
 *
 * @example
 * const cleaned = await cleanArticle(page)
 * if ('problem' in cleaned) console.error(cleaned.problem.detail)
 * else console.log(cleaned.headline, cleaned.text)
 */
export async function cleanArticle(
  raw: string,
  options: CleaningOptions = {},
): Promise<CleanedArticle | { readonly problem: CleaningProblem }> {
  if (raw.trim() === '') return { problem: { code: 'empty', detail: 'The page is empty.' } }
  if (raw.length > mostRawLength)
    return { problem: { code: 'too-long', detail: `The page has more than ${mostRawLength} characters.` } }
  const { article, page } = await cleanPage(raw, options)
  const problem = findProblem(article, page)
  if (problem !== undefined) return { problem }
  if (article.text.length > mostTextLength)
    return { problem: { code: 'too-long', detail: `The article has more than ${mostTextLength} characters.` } }
  return article
}

/** Cleans a page whatever its language and length, for which see `cleanArticle`; the text may be empty. */
export async function cleanPage(
  raw: string,
  { format = findFormat(raw), url }: CleaningOptions = {},
): Promise<{ readonly article: CleanedArticle; readonly page: SortedPage }> {
  const { blocks, statements } = await readPage(raw, format)
  const whole = sortPage(blocks, statements)
  const page = cutAuthorNote(whole, findMakers(whole, statements, {}).author)
  const assembled = assembleArticle(page)
  const makers = findMakers(page, statements, fallbackOf(assembled.cuts, url))
  const { text, cuts, segments } = assembled
  const headline = headlineOf(page, statements, text)
  const article = { headline, ...makers, format, text, blocks: assembled.blocks, cuts, origin: { segments } }
  return { article, page }
}

async function readPage(
  raw: string,
  format: PageFormat,
): Promise<{ readonly blocks: readonly PageBlock[]; readonly statements: PageStatements }> {
  if (format === 'text') {
    const blocks = readPastedPage(raw)
    const subject = blocks.slice(0, 12).map(({ text }) => /^subject:\s*(?:(?:fwd?|re):\s*)*(\S.*)$/i.exec(text)?.[1])
    return { blocks, statements: { titles: subject.filter(title => title !== undefined) } }
  }
  const { readHtmlPage } = await import('./read-html-page.ts')
  return readHtmlPage(raw)
}

/** Tells HTML from text by its first tags. */
export function findFormat(raw: string): PageFormat {
  const start = raw.slice(0, 4_000)
  const isPage = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--|<!doctype\b|<html\b|<head\b|<body\b)/i.test(start)
  const tags = start.match(
    /<\/?(?:p|div|span|a|h[1-6]|article|section|main|br|ul|li|table|meta|script|link|img)\b[^<>]{0,300}>/gi,
  )
  return isPage || (tags?.length ?? 0) >= 3 ? 'html' : 'text'
}

function headlineOf({ blocks, head }: SortedPage, { titles }: PageStatements, text: string): string {
  const shown = head === undefined ? undefined : blocks[head]?.text
  const stated = titles[0]
  const opening = /^[^\n]{1,120}?(?=[.!?](?:\s|$)|\n|$)|^[^\n]{1,120}(?=\s)/.exec(text)?.[0]
  return (shown ?? stated ?? opening ?? '').trim()
}

function fallbackOf(cuts: CleanedArticle['cuts'], url: string | undefined) {
  const dateline = cuts.find(({ reason }) => reason === 'dateline')?.text ?? ''
  const publisher = agencyOf(dateline)
  const createdOn = sortDates(dateline).createdOn ?? (url === undefined ? undefined : readAddressDay(url))
  return { ...(publisher !== undefined && { publisher }), ...(createdOn !== undefined && { createdOn }) }
}
