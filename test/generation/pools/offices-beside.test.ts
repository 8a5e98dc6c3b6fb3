import { describe, expect, it } from 'vitest'
import offices from '../../../src/generation/pools/offices.json' with { type: 'json' }
import { officesBeside } from '../../../src/generation/pools/offices-beside.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bridgeBank } from '../distractors/bridge-bank.ts'

const bank = bridgeBank()
const reader = readerOf(bank)
const oslo = { of: 'en_oslo' as const, exclusive: true }

describe('officesBeside', () => {
  it('gives the other offices of the same city', () => {
    expect(officesBeside(reader, { title: 'mayor', ...oslo })).toEqual(['deputy mayor', 'police chief', 'fire chief'])
  })

  it('gives no office that the article mentions', () => {
    const article = { ...bank.article, text: `${bank.article.text} The fire chief came.` }
    expect(officesBeside(readerOf({ ...bank, article }), { title: 'mayor', ...oslo })).not.toContain('fire chief')
  })

  it('gives no prime minister to a country that has none', () => {
    const names = [{ text: 'United States', use: 'full', accept: true } as const]
    const entities = bank.entities.map(entity => (entity.id === 'en_norway' ? { ...entity, names } : entity))
    const president = { title: 'president', of: 'en_norway' as const, exclusive: true }
    expect(officesBeside(reader, president)).toContain('prime minister')
    const inAmerica = officesBeside(readerOf({ ...bank, entities }), president)
    expect(inAmerica).toContain('vice president')
    expect(inAmerica).not.toContain('prime minister')
  })

  it.each([
    ['of nothing', { title: 'mayor', exclusive: true }],
    ['that no group knows', { title: 'tide watcher', ...oslo }],
    ['of another kind of body', { title: 'rector', ...oslo }],
  ])('gives none beside a title %s', (_what, role) => {
    expect(officesBeside(reader, role)).toEqual([])
  })
})

describe('the groups of offices', () => {
  it('name no title twice and leave two beside each', () => {
    expect(offices.groups.length).toBeGreaterThan(10)
    for (const { titles } of offices.groups) {
      expect(new Set(titles).size).toBe(titles.length)
      expect(titles.length).toBeGreaterThanOrEqual(3)
    }
  })
})
