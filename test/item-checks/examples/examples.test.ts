import { describe, expect, it } from 'vitest'
import { bankChecks, collectionChecks, itemChecks, quizChecks } from '../../../src/item-checks/item-checks.ts'
import { readBankExample, readPassage, readQuestions } from './read-example.ts'

const nameOf = (example: object): string => JSON.stringify(example).slice(0, 110)

describe.each(itemChecks.map(rule => [rule.name, rule] as const))('%s', (_, { examples, check }) => {
  it.each(examples.bad.map(one => [nameOf(one), one] as const))('finds a flaw in %s', (_, example) => {
    const reader = readPassage(example)
    const found = readQuestions(reader, [example]).flatMap(question => check(question, reader))
    expect(found.length).toBeGreaterThan(0)
    for (const { message } of found) expect(message).toMatch(/[.?”]$/)
  })
  it.each(examples.good.map(one => [nameOf(one), one] as const))('finds none in %s', (_, example) => {
    const reader = readPassage(example)
    expect(readQuestions(reader, [example]).flatMap(question => check(question, reader))).toEqual([])
  })
})

describe.each([...quizChecks, ...collectionChecks].map(rule => [rule.name, rule] as const))('%s', (_, rule) => {
  const checked = (example: (typeof rule.examples.bad)[number]) => {
    const reader = readPassage(example)
    return rule.check(readQuestions(reader, example.questions), reader)
  }
  it.each(rule.examples.bad.map(one => [nameOf(one), one] as const))('finds a flaw in %s', (_, example) => {
    expect(checked(example).length).toBeGreaterThan(0)
  })
  it.each(rule.examples.good.map(one => [nameOf(one), one] as const))('finds none in %s', (_, example) => {
    expect(checked(example)).toEqual([])
  })
})

describe.each(bankChecks.map(rule => [rule.name, rule] as const))('%s', (_, { examples, check }) => {
  it.each(examples.bad.map(one => [one.says, one] as const))('finds a fault where the bank says: %s', (_, example) => {
    expect(check(readBankExample(example)).length).toBeGreaterThan(0)
  })
  it.each(examples.good.map(one => [one.says, one] as const))('finds none where it says: %s', (_, example) => {
    const reader = readBankExample(example)
    expect(bankChecks.flatMap(rule => rule.check(reader))).toEqual([])
  })
})
