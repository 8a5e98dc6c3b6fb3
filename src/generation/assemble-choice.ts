import type { Support } from '../vocabulary/anchor.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import type { Option } from '../vocabulary/option.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'
import type { ArgumentTarget } from './argument-targets.ts'
import { deriveQuestion } from './derive-question.ts'
import type { Distractor } from './distractors/distractor.ts'
import { optionId } from './option-id.ts'
import { realiseStatement } from './realise/realise-statement.ts'
import type { AskTarget } from './targets.ts'

/** Is what a choice question is put together from; `order` places options where they ascend, else they shuffle. */
export interface ChoiceParts {
  readonly id: QuestionId
  readonly target: AskTarget | ArgumentTarget
  readonly recipe: string
  readonly seed: number
  readonly stem: string
  readonly key: string
  readonly distractors: readonly Distractor[]
  readonly evidence: Support[]
  readonly process?: ChoiceQuestion['process']
  readonly order?: ((text: string) => number) | undefined
}

/**
 * Puts a choice question together: its option ids by digest, the key explained by its fact, the derivation from
 * every fact that it reads. Shuffled options stand by their ids, which tell nothing.
 */
export function assembleChoice(reader: BankReader, parts: ChoiceParts): ChoiceQuestion {
  const { id, target, recipe, seed, stem, distractors, evidence, process = 'retrieve', order } = parts
  const key: Option = {
    id: optionId(id, parts.key),
    text: parts.key,
    origin: { from: 'key' },
    rationale: { text: realiseStatement(reader, target.fact), evidence },
  }
  const wrong = distractors.map(
    ({ text, origin, excluded, explain }): Option => ({
      id: optionId(id, text),
      ...{ text, origin, excluded, rationale: explain() },
    }),
  )
  const used = wrong.flatMap(({ origin }) => {
    const from = 'fact' in origin ? origin.fact : undefined
    return from === undefined ? [] : (reader.fact(from) ?? [])
  })
  return {
    id,
    kind: 'choice',
    stem,
    derivation: deriveQuestion(reader, target, { recipe, seed, read: [target.fact, ...used] }),
    evidence,
    process,
    options: [key, ...wrong].sort((a, b) => (order ? order(a.text) - order(b.text) : a.id < b.id ? -1 : 1)),
    keys: [key.id],
    order: order ? 'ascending' : 'shuffle',
  }
}
