import { expect } from 'vitest'
import { readBank } from '../../../src/interchange/bank-file.ts'
import { checkQuestions } from '../../../src/item-checks/check-questions.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'
import { speaksToMachine } from '../../../src/workflows/proposals/quoted-sentence.ts'
import type { AcceptedProposals } from '../../../src/workflows/propose-facts.ts'

/** Expects that all that was accepted slices back to the article, says who proposed it, and breaks no rule. */
export function expectProved(of: QuestionBank, { facts, annotations, questions, distractors }: AcceptedProposals) {
  const { text } = of.article
  const anchors = [
    ...facts.flatMap(({ evidence, clause }) => [...evidence.flat(), ...clause.arguments.map(({ anchor }) => anchor)]),
    ...annotations.map(({ anchor }) => anchor),
    ...questions.flatMap(({ evidence }) => evidence.flat()),
  ]
  for (const { start, end, exact } of anchors) expect(text.slice(start, end)).toBe(exact)
  expect(facts.every(({ status, origin }) => status === 'suggested' && origin.by === 'model')).toBe(true)
  expect(distractors.every(({ options }) => options.every(({ origin }) => origin.from === 'model'))).toBe(true)
  for (const { derivation, evidence, options, keys } of questions) {
    expect(derivation.by).toBe('model')
    const [shown] = evidence.flat()
    const key = options.find(({ id }) => keys.includes(id))?.text ?? '?'
    expect(shown?.exact).toContain(key)
    expect(speaksToMachine(shown?.exact ?? '')).toBe(false)
  }
  const whole = { ...of, annotations: [...of.annotations, ...annotations], facts: [...of.facts, ...facts], questions }
  expect(readBank(whole)).toHaveProperty('bank')
  expect(checkQuestions(of, questions)).toEqual([])
}
