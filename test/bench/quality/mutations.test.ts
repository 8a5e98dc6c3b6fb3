import { describe, expect, it, test } from 'vitest'
import { readBankOf } from '../../interchange/read-bank.ts'
import { mutations } from './mutations.ts'
import { collectGeneratedSeeds } from './seeds/collect-seeds.ts'
import { flawless, leftOut } from './seeds/flawless.ts'
import type { Seed } from './seeds/mutation.ts'

const generated = ['suez-canal-2021', 'world-cup-1930'].flatMap(slug => collectGeneratedSeeds(readBankOf(slug)))

const written: readonly Seed[] = generated.slice(0, 20).map(seed => {
  const texts = ['An old lighthouse', 'A fish market from abroad', 'A wooden pier in town', 'A school for sailors']
  const options = seed.question.options.map((option, at) => ({ ...option, text: texts[at] ?? '' }))
  const stem = 'What stands beside the harbour of Ambleport?'
  return { ...seed, question: { ...seed.question, stem, options }, made: 'written' }
})
const clauses: readonly Seed[] = written.map(seed => {
  const texts = [
    'They sold a boat to the town',
    'They mended the old pier',
    'They left for home again',
    'They built a bridge',
  ]
  const options = seed.question.options.map((option, at) => ({ ...option, text: texts[at] ?? '' }))
  return { ...seed, question: { ...seed.question, options } }
})
const seeds = [...generated, ...written, ...clauses]

describe.each(mutations.map(mutation => [mutation.name, mutation] as const))('%s', (_, { rule, mutate }) => {
  const changed = seeds.flatMap(seed => {
    const mutant = mutate(seed)
    return mutant === undefined ? [] : [{ seed, first: mutant[0] }]
  })

  it('can be seeded and changes the question', () => {
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.filter(({ seed, first }) => JSON.stringify(first) === JSON.stringify(seed.question))).toEqual([])
  })

  it('leaves a question with one key among its options', () => {
    for (const { first } of changed) {
      if (first.kind !== 'choice') continue
      expect(first.options.filter(({ id }) => first.keys.includes(id))).toHaveLength(1)
      expect(first.options.every(({ text }) => text.trim() !== '')).toBe(true)
    }
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

test('every question of OneStopQA was read once', () => {
  const read = [...flawless, ...Object.values(leftOut).flat()]
  expect(read).toHaveLength(162)
  expect(new Set(read).size).toBe(162)
})
