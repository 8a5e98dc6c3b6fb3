import { z } from 'zod'
import { Finding } from './finding.ts'
import { EntityId, FactId } from './identifiers.ts'
import { Question, QuestionStatus } from './question.ts'
import { QuestionBank } from './question-bank.ts'

const confidence = z.number().min(0).max(1)

/** Is a fact of a draft as its reader ranks it: how sure the reader is (0..1), and the fact as a sentence. */
export const DraftFact = z.strictObject({ fact: FactId, confidence, statement: z.string() })
export type DraftFact = z.infer<typeof DraftFact>

/**
 * Is a question of a draft. Its confidence is that of the least sure fact that it rests on; it is `ready` only where all
 * of them are confirmed.
 */
export const DraftQuestion = z.strictObject({
  question: Question,
  confidence,
  status: QuestionStatus.exclude(['retired']),
})
export type DraftQuestion = z.infer<typeof DraftQuestion>

/** Is what was cut from a page: where it stood in the raw page (UTF-16 code units, end exclusive), and why it went. */
export const DraftCut = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  reason: z.string(),
  text: z.string(),
})
export type DraftCut = z.infer<typeof DraftCut>

/**
 * Is what a person should know of a draft: the day of writing was assumed (`written-on-assumed`) or is another than the
 * page tells (`written-on-differs`), a headline was made of the first words, two entities may be one (`merge-offered`,
 * which names both), facts beyond the limit made no questions, nothing can be asked, the encoding was guessed,
 * a helper model was asked (what was kept and what dropped) or failed.
 */
export const DraftNote = z.strictObject({
  code: z.enum([
    'written-on-assumed',
    'written-on-differs',
    'headline-made',
    'encoding-assumed',
    'merge-offered',
    'facts-left-out',
    'no-questions',
    'helper-asked',
    'helper-failed',
  ]),
  detail: z.string(),
  entities: z.tuple([EntityId, EntityId]).optional(),
})
export type DraftNote = z.infer<typeof DraftNote>

/** Is what the page says of itself beyond what the article of the bank holds. */
export const DraftPage = z.strictObject({
  author: z.string().optional(),
  publisher: z.string().optional(),
  createdOn: z.iso.date().optional(),
  updatedOn: z.iso.date().optional(),
})
export type DraftPage = z.infer<typeof DraftPage>

/**
 * Is what a raw page gives: a bank whose facts wait for a person, the surest first, and what they would ask, the best
 * first. The questions are no part of the bank: they follow from its facts. `findings` are what the checks have to say of
 * the bank's entities, annotations and facts; a question that a check finds fault with is not among the questions.
 */
export const Draft = z.strictObject({
  bank: QuestionBank,
  page: DraftPage,
  cuts: z.array(DraftCut),
  facts: z.array(DraftFact),
  questions: z.array(DraftQuestion),
  findings: z.array(Finding),
  notes: z.array(DraftNote),
})
export type Draft = z.infer<typeof Draft>
