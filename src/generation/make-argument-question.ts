import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Option } from '../vocabulary/option.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'
import type { ArgumentTarget } from './argument-targets.ts'
import { deriveQuestion, questionIdOf } from './derive-question.ts'
import { phraseDistractors } from './distractors/phrase-distractors.ts'
import { optionId } from './option-id.ts'
import { orderEvidence } from './order-evidence.ts'
import { pickDistractors } from './pick-distractors.ts'
import { realiseStatement } from './realise/realise-statement.ts'

const recipe = 'phrase@1'

/**
 * Makes the choice question for a whole argument: its words as the key beside two or three phrases of the same form
 * that the article says of something else. Returns `undefined` where there are fewer than two. Such words can be
 * chosen, but no two students type them alike, so there is no gap for them.
 */
export function makeArgumentQuestion(
  reader: BankReader,
  target: ArgumentTarget,
  seed: number,
): ChoiceQuestion | undefined {
  const id = questionIdOf(target, recipe)
  const { fact, stem, answer } = target
  const distractors = pickDistractors(answer.key, phraseDistractors(reader, target, [seed, id]))
  if (distractors.length < 2) return undefined
  const evidence = orderEvidence(target)
  const key: Option = {
    id: optionId(id, answer.key),
    text: answer.key,
    origin: { from: 'key' },
    rationale: { text: realiseStatement(reader, fact), evidence },
  }
  const wrong = distractors.map((distractor): Option => ({ id: optionId(id, distractor.text), ...distractor }))
  const used = wrong.flatMap(({ origin }) =>
    'fact' in origin ? reader.facts.filter(({ id }) => id === origin.fact) : [],
  )
  return {
    id,
    kind: 'choice',
    stem,
    derivation: deriveQuestion(reader, target, { recipe, seed, read: [fact, ...used] }),
    evidence,
    process: 'retrieve',
    options: [key, ...wrong].sort((a, b) => (a.id < b.id ? -1 : 1)),
    keys: [key.id],
    order: 'shuffle',
  }
}
