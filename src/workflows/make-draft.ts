import { generateQuestions } from '../generation/generate-questions.ts'
import { realiseStatement } from '../generation/realise/realise-statement.ts'
import { checkBankContent } from '../item-checks/check-bank-content.ts'
import { calendarDay } from '../text/calendar-day.ts'
import type { CleanedArticle } from '../text/cleaning/cleaned-article.ts'
import { readerOf } from '../vocabulary/bank-reader.ts'
import type { Draft, DraftNote, DraftPage } from '../vocabulary/draft.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { FactId } from '../vocabulary/identifiers.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import type { DraftOptions } from './draft-outcome.ts'
import type { EnglishReading } from './english-reader.ts'
import { mostOfBank } from './find-size-faults.ts'
import { rankQuestions } from './rank-questions.ts'
import { questionWeigher } from './ranking/weigh-question.ts'

/** Is what a draft says beside its bank. */
export interface DraftParts {
  readonly article: CleanedArticle
  readonly merges: EnglishReading['merges']
  readonly sureOf: EnglishReading['sureOf']
  readonly options: DraftOptions
  readonly notes: readonly DraftNote[]
}

/**
 * Makes the draft of a bank whose facts are suggestions, the surest first: what they would ask, the best first, and what
 * the checks find. Facts as sure as `confirm` are confirmed, unless a check finds an error in them. Questions are made
 * from the surest facts up to the limit of a bank, so that the time grows no faster than the text.
 */
export function makeDraft(bank: QuestionBank, { article, merges, sureOf, options, notes }: DraftParts): Draft {
  // Only a confirmed fact makes questions: a copy takes all as confirmed, and the bank keeps what a person decides.
  const asked = bank.facts.slice(0, mostOfBank.facts)
  const told: QuestionBank = { ...bank, facts: asked.map(fact => ({ ...fact, status: 'confirmed' })) }
  const reader = readerOf(told)
  const findings = checkBankContent(reader)
  const doubted = new Set(findings.flatMap(({ severity, subject = '' }) => (severity === 'error' ? [subject] : [])))
  const { seed = 1, count, kinds, confirm = Number.POSITIVE_INFINITY } = options
  const confirmed = new Set<FactId>(
    bank.facts.filter(fact => surenessOf(fact) >= confirm && !doubted.has(fact.id)).map(({ id }) => id),
  )
  const sure = new Map(bank.facts.map(fact => [fact.id, surenessOf(fact)]))
  const weigh = questionWeigher(reader, sureOf)
  const ranked = rankQuestions(reader, generateQuestions(told, { seed, kinds }), { sure, weigh }).slice(0, count)
  return {
    bank: {
      ...bank,
      facts: bank.facts.map(fact => (confirmed.has(fact.id) ? { ...fact, status: 'confirmed' } : fact)),
    },
    page: pageOf(article),
    cuts: article.cuts.map(({ start, end, reason, text }) => ({ start, end, reason, text })),
    facts: bank.facts.map(fact => ({
      ...{ fact: fact.id, confidence: surenessOf(fact) },
      statement: realiseStatement(reader, fact),
    })),
    questions: ranked.map(({ question, confidence, facts }) => ({
      ...{ question, confidence },
      status: facts.length > 0 && facts.every(id => confirmed.has(id)) ? 'ready' : 'draft',
    })),
    findings,
    notes: [...notes, ...limitNotes(bank, ranked.length), ...mergeNotes(bank, merges)],
  }
}

const surenessOf = ({ origin }: Fact): number => (origin.by === 'reader' ? origin.confidence : 1)

function pageOf({ author, publisher, createdOn, updatedOn }: CleanedArticle): DraftPage {
  return {
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(calendarDay(createdOn) !== undefined && { createdOn }),
    ...(calendarDay(updatedOn) !== undefined && { updatedOn }),
  }
}

function limitNotes({ facts }: QuestionBank, questions: number): DraftNote[] {
  const most = mostOfBank.facts
  const left = `Questions were made from the ${most} surest of ${facts.length} facts.`
  return [
    ...(facts.length > most ? [{ code: 'facts-left-out' as const, detail: left }] : []),
    ...(questions === 0 ? [{ code: 'no-questions' as const, detail: nothingToAsk }] : []),
  ]
}

const nothingToAsk = 'Nothing that the reader is sure of in this text can be asked.'

function mergeNotes({ entities }: QuestionBank, merges: EnglishReading['merges']): DraftNote[] {
  const names = new Map(entities.map(({ id, names: [first] }) => [id, first?.text]))
  return merges.flatMap(({ one, other, reason }): DraftNote[] => {
    const [first, second] = [names.get(one), names.get(other)]
    if (first === undefined || second === undefined) return []
    return [
      { code: 'merge-offered', detail: `“${first}” and “${second}” may be one: ${reason}`, entities: [one, other] },
    ]
  })
}
