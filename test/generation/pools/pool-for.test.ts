import { describe, expect, it } from 'vitest'
import { poolFor } from '../../../src/generation/pools/pool-for.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import type { Entity } from '../../../src/vocabulary/entity.ts'
import { bankFiles, readBankOf } from '../../interchange/read-bank.ts'
import { bankOf } from '../realise-fact.ts'

const readers = bankFiles.map(([file]) => [file, readerOf(readBankOf(file.replace('.bank.json', '')))] as const)
const reader = readerOf(
  bankOf({
    verb: 'visit',
    arguments: [
      ['subject agent', '{lund}'],
      ['object theme', '{kenya}'],
    ],
  }),
)

describe('poolFor', () => {
  it.each(readers)('never gives a name that the article of %s mentions, nor one of its entities', (_file, bank) => {
    const { article, entities } = bank.bank
    const mentioned = [article.text, ...entities.flatMap(({ names }) => names.map(({ text }) => text))]
    const given = entities.flatMap(entity => poolFor(bank, entity).entries)
    expect(given.length).toBeGreaterThan(20)
    for (const entry of new Set(given)) {
      const words = entry.replace(/^the /, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu')
      expect(mentioned.filter(text => whole.test(text))).toEqual([])
    }
  })

  it('gives names of the region of the key, of like size, and few enough to be good', () => {
    const { pool, entries } = poolFor(reader, reader.entity('en_kenya'))
    expect(pool).toBe('countries')
    expect(entries).toEqual(expect.arrayContaining(['Uganda', 'Zambia', 'Ethiopia']))
    expect(entries).not.toContain('Kenya')
    expect(entries).not.toContain('Seychelles')
    expect(entries.length).toBeLessThanOrEqual(8)
  })

  it('gives cities of the country in which the key lies, whether or not the stem names it', () => {
    const bergen = entity('Bergen', 'city', ['en_norway'])
    expect(poolFor(reader, bergen).entries.toSorted()).toEqual(['Stavanger', 'Trondheim'])
    expect(poolFor(reader, bergen, reader.entity('en_norway')).entries.toSorted()).toEqual(['Stavanger', 'Trondheim'])
  })

  it.each([
    ['America', 'the United States', 'Mexico'],
    ['the US', 'the United States', 'Mexico'],
    ['an American', 'the United States', 'Mexico'],
    ['Holland', 'the Netherlands', 'Belgium'],
    ['Burma', 'Myanmar', 'Thailand'],
    ['Great Britain', 'the United Kingdom', 'Ireland'],
    ['Lyon', 'France', 'Belgium'],
  ])('gives no country that the article speaks of as %s: %s', (words, country, key) => {
    const lyon = words === 'Lyon' ? [entity('Lyon', 'city', [])] : []
    const article = { ...reader.bank.article, text: `${reader.bank.article.text} It was said in ${words} too.` }
    const spoken = readerOf({ ...reader.bank, article, entities: [...reader.bank.entities, ...lyon] })
    const before = poolFor(reader, entity(key, 'country', [])).entries
    const after = poolFor(spoken, entity(key, 'country', [])).entries
    expect(after).not.toContain(country)
    expect(after.length).toBeGreaterThanOrEqual(2)
    expect(before).not.toEqual([])
  })

  it('gives only capitals for a capital', () => {
    const { entries } = poolFor(reader, entity('Copenhagen', 'capital', []))
    expect(entries).toEqual(expect.arrayContaining(['Stockholm', 'Helsinki']))
    expect(entries).not.toContain('Bergen')
  })

  it('matches a coarse sort only with the like of what it knows by name', () => {
    expect(poolFor(reader, entity('NATO', 'organisation', [], 'organisation')).pool).toBe('international organisations')
    expect(poolFor(reader, entity('Tromsø Choir', 'group', [], 'organisation'))).toEqual({ pool: '', entries: [] })
    expect(poolFor(reader, entity('Paris', 'place', [])).pool).toBe('cities')
  })

  it.each(['group', 'Group', 'organisation', 'place', 'thing', 'event', 'club', 'religious group'])(
    'gives nothing for what is no more than a %s',
    sort => {
      expect(poolFor(reader, entity('Harbour Brethren', sort, [], 'organisation')).entries).toEqual([])
    },
  )

  it('gives armed groups where the sort says so or the name is known', () => {
    for (const sort of ['armed group', 'militant group', 'rebel group'])
      expect(poolFor(reader, entity('Tide Front', sort, [], 'organisation')).pool).toBe('armed groups')
    expect(poolFor(reader, entity('Boko Haram', 'group', [], 'organisation')).pool).toBe('armed groups')
  })

  it('gives no cities for a town of which nothing tells where it lies', () => {
    const nowhere = readerOf({ ...reader.bank, entities: [entity('Tidewick', 'town', [])] })
    expect(poolFor(nowhere, entity('Tidewick', 'town', [])).entries).toEqual([])
    expect(poolFor(nowhere, entity('Bergen', 'town', [])).entries).toContain('Trondheim')
  })

  it('gives no body of the United Nations against them', () => {
    const { pool, entries } = poolFor(reader, entity('World Health Organization', 'UN agency', [], 'organisation'))
    expect(pool).toBe('bodies of the United Nations')
    expect(entries).not.toContain('the United Nations')
    const un = entity('United Nations', 'organisation', [], 'organisation')
    expect(poolFor(reader, un).entries.filter(name => /World Bank|UNICEF|UNESCO/.test(name))).toEqual([])
  })

  it('writes the noun of a name as the key does', () => {
    const { entries } = poolFor(reader, entity('Al Dhafra air base', 'air base', [], 'facility'))
    expect(entries.length).toBeGreaterThan(3)
    for (const entry of entries) expect(entry).toMatch(/ air base$| Air Force Base$/)
  })

  it('gives nothing for a sort without a pool', () => {
    expect(poolFor(reader, reader.entity('en_lund'))).toEqual({ pool: '', entries: [] })
    expect(poolFor(reader, entity('Ismailia', 'canal city', []))).toEqual({ pool: '', entries: [] })
  })
})

function entity(name: string, sort: string, within: Entity['within'], kind: Entity['kind'] = 'place'): Entity {
  return {
    id: `en_${name.toLowerCase().replace(/\W/g, '-')}`,
    kind,
    sort: { singular: sort },
    names: [{ text: name, use: 'full', accept: true }],
    article: 'none',
    agreement: 'singular',
    within,
    speaksFor: [],
  }
}
