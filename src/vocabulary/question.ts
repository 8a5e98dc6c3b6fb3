import { z } from 'zod'
import { Support } from './anchor.ts'
import { Derivation } from './derivation.ts'
import { OptionId, QuestionId } from './identifiers.ts'
import { Excluded, Option, Origin, Rationale } from './option.ts'
import { Verdict } from './verdict.ts'

/** Names the mental process that a question asks for. Source: PIRLS 2021 and PISA 2018 reading frameworks. */
export const ReadingProcess = z.enum(['retrieve', 'infer', 'integrate', 'evaluate'])
export type ReadingProcess = z.infer<typeof ReadingProcess>

/**
 * Is one wording that a fill-in question takes. `near` is a wording whose worth the quiz's policy decides; `from` says
 * where the wording comes from: an entity's name, the quantity, a date, a role, a person, an appeal.
 */
export const AcceptedAnswer = z.strictObject({
  text: z.string().min(1).max(500),
  verdict: Verdict.exclude(['wrong']),
  from: z.enum(['entity', 'quantity', 'date', 'role', 'person', 'appeal']),
})
export type AcceptedAnswer = z.infer<typeof AcceptedAnswer>

const base = {
  id: QuestionId,
  stem: z.string().min(1).max(5_000),
  derivation: Derivation,
  evidence: z.array(Support),
  process: ReadingProcess,
}

/** Asks to choose among options; `keys` are the right ones. */
export const ChoiceQuestion = z.strictObject({
  ...base,
  kind: z.literal('choice'),
  options: z.array(Option).min(2).max(20),
  keys: z.array(OptionId).min(1),
  order: z.enum(['fixed', 'ascending', 'shuffle']),
})
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>

/**
 * Asks to fill a gap: `before` + the gap + `after` is a sentence. The first accepted answer is the one shown as right,
 * and `rationale` says why it is.
 * `quantity` is the figure asked for and lets any wording of the same value count; `competitors` are the other things
 * of its kind in the article, to which no spelling tolerance may stretch.
 */
export const BlankQuestion = z.strictObject({
  ...base,
  kind: z.literal('blank'),
  before: z.string(),
  after: z.string(),
  unit: z.string().optional(),
  quantity: z
    .strictObject({ value: z.number(), units: z.array(z.string().min(1)), currency: z.string().optional() })
    .optional(),
  accepted: z.array(AcceptedAnswer).min(1),
  competitors: z.array(z.string()),
  rationale: Rationale.optional(),
})
export type BlankQuestion = z.infer<typeof BlankQuestion>

/**
 * Asks to put things that happened in the order of time. The order of `items` tells nothing; `sequence` is the right
 * one, earliest first, and holds every item once. Each rationale says when the thing happened.
 */
export const OrderQuestion = z.strictObject({
  ...base,
  kind: z.literal('order'),
  items: z
    .array(z.strictObject({ id: OptionId, text: z.string().min(1).max(2_000), rationale: Rationale }))
    .min(3)
    .max(8),
  sequence: z.array(OptionId).min(3).max(8),
})
export type OrderQuestion = z.infer<typeof OrderQuestion>

/**
 * Asks to match each prompt (a person) with one option (a role). Every prompt has one pair and no option serves two; an
 * option may serve no prompt, and then it says why it is `excluded`. Each pair's rationale shows it. No prompt has the
 * id of an option.
 */
export const MatchQuestion = z.strictObject({
  ...base,
  kind: z.literal('match'),
  prompts: z
    .array(z.strictObject({ id: OptionId, text: z.string().min(1).max(2_000) }))
    .min(3)
    .max(8),
  options: z
    .array(
      z.strictObject({
        id: OptionId,
        text: z.string().min(1).max(2_000),
        origin: Origin,
        excluded: Excluded.optional(),
      }),
    )
    .min(3)
    .max(10),
  pairs: z
    .array(z.strictObject({ prompt: OptionId, option: OptionId, rationale: Rationale }))
    .min(3)
    .max(8),
})
export type MatchQuestion = z.infer<typeof MatchQuestion>

/**
 * Asks to show where the article says something: the response is one span or several, and `evidence` is the key. Each
 * support is right by itself; `rationale` says how it shows what is asked.
 */
export const EvidenceQuestion = z.strictObject({
  ...base,
  kind: z.literal('evidence'),
  rationale: Rationale.optional(),
})
export type EvidenceQuestion = z.infer<typeof EvidenceQuestion>

/** Is an item: what a student is asked, its key, and the evidence that shows the key. */
export const Question = z.discriminatedUnion('kind', [
  ChoiceQuestion,
  BlankQuestion,
  OrderQuestion,
  MatchQuestion,
  EvidenceQuestion,
])
export type Question = z.infer<typeof Question>

/** Names the kinds of questions. */
export const QuestionKind = z.enum(['choice', 'blank', 'order', 'match', 'evidence'])
export type QuestionKind = z.infer<typeof QuestionKind>

/** Says how far a question has come: `draft` is never served, `retired` no longer. */
export const QuestionStatus = z.enum(['draft', 'ready', 'retired'])
export type QuestionStatus = z.infer<typeof QuestionStatus>

/** Is one numbered wording of a question. `madeAt` is milliseconds UTC; attempts keep the version that they saw. */
export const QuestionVersion = z.strictObject({
  question: Question,
  number: z.int().min(1),
  status: QuestionStatus,
  madeAt: z.int(),
  because: z.string(),
})
export type QuestionVersion = z.infer<typeof QuestionVersion>
