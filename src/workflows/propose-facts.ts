import { optionId } from '../generation/option-id.ts'
import { findBrokenRule } from '../item-checks/check-questions.ts'
import { keysOf } from '../item-checks/key-wordings.ts'
import { digestOf } from '../text/digest.ts'
import type { Annotation } from '../vocabulary/annotation.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { FactProposer } from '../vocabulary/fact-proposer.ts'
import type { FactId } from '../vocabulary/identifiers.ts'
import type { Option } from '../vocabulary/option.ts'
import { ProposedDistractors, ProposedFact, ProposedQuestion } from '../vocabulary/proposal.ts'
import type { ChoiceQuestion, Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { type Dropped, type DropReason, drop } from './proposals/drop.ts'
import { proveDistractor } from './proposals/prove-distractor.ts'
import { type ProvedFact, proveFact } from './proposals/prove-fact.ts'
import { proveQuestion } from './proposals/prove-question.ts'
import { type Ground, makeGround } from './proposals/quoted-sentence.ts'

/** Is a question with wrong options that could be added to it. */
export interface MoreDistractors {
  readonly question: ChoiceQuestion['id']
  readonly options: readonly Option[]
}

/**
 * Is what of a model's proposals the article shows, how many were dropped for which reason, and notes for a person, a
 * failure of the model among them. The facts are suggested, the questions drafts by a model.
 */
export interface AcceptedProposals {
  readonly facts: readonly Fact[]
  /** Lists what the facts mark beyond the annotations of the bank. */
  readonly annotations: readonly Annotation[]
  readonly questions: readonly ChoiceQuestion[]
  readonly distractors: readonly MoreDistractors[]
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>
  readonly notes: readonly string[]
}

const mostProposals = 60
const mostAsked = 12

/**
 * Asks a proposer for facts, questions and wrong options for the article of a bank, and keeps what can be proved. Wrong
 * options are asked for the choice questions among `questions` that have fewer than three. The bank is not changed.
 * Guarantee: never rejects for anything that the proposer says; each anchor that is kept slices back to its words.
 */
export async function proposeFacts(
  bank: QuestionBank,
  proposer: FactProposer,
  questions: readonly Question[] = [],
): Promise<AcceptedProposals> {
  const choices = questions.filter(question => question.kind === 'choice')
  const lacking = choices.filter(({ options }) => options.length < 4).slice(0, mostAsked)
  const { headline, text } = bank.article
  const proposals = await proposer.propose({
    article: { headline, text },
    questions: lacking.map(question => ({ id: question.id, stem: question.stem, key: keyOf(question) })),
  })
  const counts = new Map<DropReason, number>()
  const count = (reason: DropReason) => counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const keep = <Kept extends object>(tried: Kept | Dropped): Kept[] => {
    if (!('dropped' in tried)) return [tried]
    count(tried.dropped)
    return []
  }
  const few = (list: readonly unknown[]): readonly unknown[] => {
    for (let more = mostProposals; more < Math.min(list.length, 10_000); more += 1) count('too-many')
    return list.slice(0, mostProposals)
  }
  const ground = makeGround(bank, proposer.name)
  const facts = proveFacts(ground, few(proposals.facts)).flatMap(keep)
  const asked = proveQuestions(ground, few(proposals.questions), questions).flatMap(keep)
  for (const reason of asked.flatMap(({ without }) => without)) count(reason)
  const distractors = proveDistractors(ground, few(proposals.distractors), lacking, keep)
  return {
    facts: facts.map(({ fact }) => fact),
    annotations: facts.flatMap(({ annotations }) => annotations),
    questions: asked.map(({ question }) => question),
    distractors,
    dropped: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    notes: proposals.notes,
  }
}

const keyOf = (question: ChoiceQuestion): string => keysOf(question)[0]?.text ?? ''

function proveFacts(ground: Ground, proposed: readonly unknown[]): (ProvedFact | Dropped)[] {
  const taken = new Set<string>(ground.reader.bank.facts.map(({ id }) => id))
  return proposed.map(one => {
    const parsed = ProposedFact.safeParse(one)
    if (!parsed.success) return drop('wrong-shape')
    const { quote, subject, verb, arguments: others } = parsed.data
    const id: FactId = `fa_m-${digestOf({ quote, subject, verb: verb.quote, others })}`
    if (taken.has(id)) return drop('known-already')
    taken.add(id)
    return proveFact(ground, parsed.data, id)
  })
}

function proveQuestions(ground: Ground, proposed: readonly unknown[], known: readonly Question[]) {
  const taken = new Set(known.map(({ stem }) => stem))
  return proposed.map(one => {
    const parsed = ProposedQuestion.safeParse(one)
    if (!parsed.success) return drop('wrong-shape')
    if (taken.has(parsed.data.stem)) return drop('known-already')
    const proved = proveQuestion(ground, parsed.data)
    if ('question' in proved) taken.add(parsed.data.stem)
    return proved
  })
}

function proveDistractors(
  ground: Ground,
  proposed: readonly unknown[],
  lacking: readonly ChoiceQuestion[],
  keep: <Kept extends object>(tried: Kept | Dropped) => Kept[],
): MoreDistractors[] {
  const seen = new Set<string>()
  return proposed.flatMap(one => {
    const parsed = ProposedDistractors.safeParse(one)
    if (!parsed.success) return keep<MoreDistractors>(drop('wrong-shape'))
    const question = lacking.find(({ id }) => id === parsed.data.question)
    if (question === undefined) return keep<MoreDistractors>(drop('no-such-question'))
    if (question.order !== 'shuffle') return keep<MoreDistractors>(drop('options-in-order'))
    if (seen.has(question.id)) return keep<MoreDistractors>(drop('known-already'))
    seen.add(question.id)
    const options: Option[] = []
    for (const text of parsed.data.distractors)
      options.push(...keep(proveOption(ground, withOptions(question, options), text)))
    return options.length === 0 ? [] : [{ question: question.id, options }]
  })
}

function proveOption(ground: Ground, question: ChoiceQuestion, text: string): Option | Dropped {
  const evidence = question.evidence.flat()
  const proved = proveDistractor(ground, text, { stem: question.stem, key: keyOf(question), evidence })
  if ('dropped' in proved) return proved
  if (question.options.length >= 4) return drop('too-many')
  const option = { id: optionId(question.id, proved.text), ...proved }
  if (question.options.some(({ id }) => id === option.id)) return drop('known-already')
  const rule = findBrokenRule(ground.reader, withOptions(question, [option]))
  return rule === undefined ? option : drop(`broken-rule: ${rule.name}`)
}

/** Adds wrong options to a choice question, which keeps its id; shuffled options stand by their ids, which tell nothing. */
export function withOptions(question: ChoiceQuestion, options: readonly Option[]): ChoiceQuestion {
  const all = [...question.options, ...options]
  return { ...question, options: all.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}
