import { expect, it } from 'vitest'
import type { ItemCheck } from '../../src/item-checks/item-check.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { airlift } from './airlift-bank.ts'

/** Is a question of which a rule is to say nothing. */
export interface Sound {
  readonly name: string
  readonly question: Question
}

/** Is a question with a flaw, and words that the rule's one message about it holds. */
export interface Flawed extends Sound {
  readonly says: string
}

/** Tries a rule on flawed questions, each of which it must name, and on sound ones, of which it must say nothing. */
export function tryRule(
  rule: ItemCheck,
  { flawed, sound }: { flawed: readonly Flawed[]; sound: readonly Sound[] },
): void {
  it.each(flawed.map(one => [one.name, one] as const))('catches %s', (_, { question, says }) => {
    const messages = rule.check(question, airlift).map(({ message }) => message)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(says)
    expect(messages[0]).toMatch(/[.?”]$/)
  })
  it.each(sound.map(one => [one.name, one] as const))('lets %s pass', (_, { question }) => {
    expect(rule.check(question, airlift)).toEqual([])
  })
}
