import { readBank } from '../interchange/bank-file.ts'
import { calendarDay } from '../text/calendar-day.ts'
import type { CleanedArticle } from '../text/cleaning/cleaned-article.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Span } from '../vocabulary/span.ts'
import type { DraftOptions } from './draft-outcome.ts'
import type { EnglishReading } from './english-reader.ts'

/** Is what a draft's bank is made of. */
export interface DraftBankParts {
  readonly article: CleanedArticle
  readonly headline: string
  readonly writtenOn: string
  readonly source: string | undefined
  readonly reading: EnglishReading
  readonly options: Pick<DraftOptions, 'title' | 'licence'>
}

/**
 * Makes the bank of an article that was read: its entities, its annotations, and its facts as suggestions, the surest
 * first. Guarantee: the bank has no fault. Throws `internal-error` where the reading can't be held by any bank.
 */
export function makeDraftBank(parts: DraftBankParts): QuestionBank {
  const { article, headline, writtenOn, source, reading, options } = parts
  const { text } = article
  if (reading.parsed.text !== text) throw new QuizwrightError('internal-error', 'The reader has changed the text.')
  const { entities, annotations, facts } = reading.told
  const made = readBank({
    ...{ format: 'quizwright-bank', version: 1 },
    title: options.title ?? cutTitle(headline),
    licence: options.licence ?? 'not stated',
    article: {
      ...{ headline, text, writtenOn, passages: paragraphsOf(text) },
      ...(source !== undefined && { source }),
      ...(calendarDay(article.updatedOn) !== undefined && { updatedOn: article.updatedOn }),
    },
    ...{ entities, annotations, facts: rankFacts(facts, reading), questions: [], quizzes: [] },
  })
  if ('bank' in made) return made.bank
  throw new QuizwrightError('internal-error', `The reading makes no bank: ${made.faults[0]?.detail}`, made.faults)
}

/** Says of each fact who read it and how sure the reader is, to three digits; facts as sure keep the order of the text. */
function rankFacts(facts: readonly Fact[], { version, confidenceOf }: EnglishReading): Fact[] {
  return facts
    .map(fact => {
      const confidence = Math.round(Math.min(1, Math.max(0, confidenceOf(fact))) * 1_000) / 1_000
      return {
        confidence,
        fact: { ...fact, status: 'suggested', origin: { by: 'reader', version, confidence } } as const,
      }
    })
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ fact }) => fact)
}

const longestTitle = 200

// Whole characters only.
const cutTitle = (title: string): string => title.slice(0, longestTitle).replace(/[\uD800-\uDBFF]$/, '')

// A paragraph is a run of lines that are not empty.
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
}
