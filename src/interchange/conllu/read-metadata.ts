import { readDate } from '../../text/read-date.ts'
import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { ConlluComment } from './conllu-lines.ts'

/** Is what a document says of itself, or what its text shows. */
export interface Metadata {
  readonly headline: string
  readonly writtenOn?: string
  readonly source?: string
}

const longestHeadline = 200

/**
 * Reads headline, day of writing and address from the `# meta::` comments of a document. Without them the headline is the
 * first heading, else the first sentence, and the day is that of a dateline: a sentence that is one date with its year.
 */
export function readMetadata(
  comments: readonly ConlluComment[],
  text: string,
  sentences: readonly ParsedSentence[],
): Metadata {
  const meta = (name: string) => comments.find(({ key, value }) => key === `meta::${name}` && value !== '')?.value
  const opening = sentences.find(({ block }) => block === 'heading') ?? sentences[0]
  const said = opening === undefined ? '' : text.slice(opening.start, opening.end)
  const created = /^\d{4}-\d{2}-\d{2}/.exec(meta('dateCreated') ?? '')?.[0]
  const writtenOn = isoDay(created ?? '') ?? findDateline(text, sentences)
  const source = meta('sourceURL')
  return {
    headline:
      meta('title') ??
      said
        .slice(0, longestHeadline)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim(),
    ...(writtenOn !== undefined && { writtenOn }),
    ...(source !== undefined && { source }),
  }
}

/** Gives the day of a text that is a full date ("Friday, July 21, 2017", "2017-07-21") in ISO form. */
export function isoDay(text: string): string | undefined {
  const { year, month, day } = readDate(text) ?? {}
  if (year === undefined || year < 1000 || month === undefined || day === undefined) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function findDateline(text: string, sentences: readonly ParsedSentence[]): string | undefined {
  for (const { start, end } of sentences) {
    const day = end - start > 40 ? undefined : isoDay(text.slice(start, end))
    if (day !== undefined) return day
  }
  return undefined
}
