import { calendarDay } from '../text/calendar-day.ts'
import type { DraftNote } from '../vocabulary/draft.ts'
import { chooseDay } from './choose-day.ts'
import type { DraftOptions, DraftOutcome, DraftProblem, OnProgress } from './draft-outcome.ts'
import type { DraftTools } from './draft-tools.ts'
import { makeDraft } from './make-draft.ts'
import { makeDraftBank } from './make-draft-bank.ts'

/**
 * Drafts a bank and its questions from a raw page: finds its article, reads it, and ranks its facts and what they would
 * ask by how sure the reader is. Facts stay suggestions: they are taken as confirmed only to see what they would ask, and
 * a question is `ready` only where `confirm` has confirmed all that it rests on. The same page, options and tools give
 * the same draft. Stores nothing. Throws `internal-error` where the reader gives what no bank can hold.
 */
export async function draftArticle(
  page: string,
  options: DraftOptions,
  tools: DraftTools,
  onProgress?: OnProgress,
): Promise<DraftOutcome> {
  const { format, url } = options
  const cleaning = await tools.cleanArticle(page, {
    ...(format !== undefined && { format }),
    ...(url !== undefined && { url }),
  })
  if ('problem' in cleaning) {
    const { code, detail } = cleaning.problem
    return { problem: { code: codes[code], detail } }
  }
  const { article } = cleaning
  const day = chooseDay(options, calendarDay(article.createdOn))
  const named = article.headline.trim()
  const headline = named || openingOf(article.text)
  const source = url ?? article.publisher
  const reader = await tools.openReader()
  const reading = await reader.read(article.text, {
    ...{ headline, writtenOn: day.writtenOn, isDayAssumed: day.isAssumed, blocks: article.blocks },
    ...(source !== undefined && { source }),
    ...(onProgress !== undefined && { onProgress }),
  })
  const bank = makeDraftBank({ article, headline, writtenOn: day.writtenOn, source, reading, options })
  const made: DraftNote[] = named === '' ? [{ code: 'headline-made', detail: headlineMade }] : []
  const notes = [...(options.notes ?? []), ...day.notes, ...made]
  return { draft: makeDraft(bank, { article, merges: reading.merges, sureOf: reading.sureOf, options, notes }) }
}

const codes = {
  empty: 'no-article',
  'no-article': 'no-article',
  'too-short': 'article-too-short',
  'too-long': 'article-too-long',
  'not-english': 'not-english',
} as const satisfies Record<string, DraftProblem['code']>

const headlineMade = 'The page has no headline; its first words stand for one.'
const longestOpening = 80

// Cut between words, so that no half word and no half character stands there.
function openingOf(text: string): string {
  const [line = ''] = text.trim().split('\n', 1)
  if (line.length <= longestOpening) return line || 'Untitled'
  const words = line.slice(0, longestOpening)
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), 1))}…`
}
