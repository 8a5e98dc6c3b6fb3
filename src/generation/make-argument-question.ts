import { hasAbsoluteTerm } from '../item-checks/rules/absolute-terms.ts'
import { standsIn } from '../item-checks/words.ts'
import type { Support } from '../vocabulary/anchor.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'
import type { ArgumentTarget } from './argument-targets.ts'
import { assembleChoice } from './assemble-choice.ts'
import { questionIdOf } from './derive-question.ts'
import { phraseDistractors } from './distractors/phrase-distractors.ts'
import { orderEvidence } from './order-evidence.ts'
import { pickDistractors } from './pick-distractors.ts'

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
  const { stem, answer } = target
  // "Never" in a wrong option alone tells that it is wrong.
  const guarded = phraseDistractors(reader, target, [seed, id]).filter(
    ({ text }) => hasAbsoluteTerm(answer.key) || !hasAbsoluteTerm(text),
  )
  const distractors = pickDistractors(answer.key, guarded)
  if (distractors.length < 2) return undefined
  const evidence = orderEvidence(target)
  // A reason or a thing in other words than the article's takes a step to find.
  const process = isQuoted(evidence, answer.key) ? 'retrieve' : 'infer'
  return assembleChoice(reader, { id, target, recipe, seed, stem, key: answer.key, distractors, evidence, process })
}

const isQuoted = (evidence: readonly Support[], key: string): boolean =>
  evidence.some(support => standsIn(support.map(({ exact }) => exact).join('\n'), key))
