import { describe, expect, it } from 'vitest'
import { poolFor } from '../../../src/generation/pools/pool-for.ts'
import { pools } from '../../../src/generation/pools/pools.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bankFiles, readBankOf } from '../../interchange/read-bank.ts'
import { bankOf } from '../realise-fact.ts'

const readers = bankFiles.map(([file]) => [file, readerOf(readBankOf(file.replace('.bank.json', '')))] as const)

describe('poolFor', () => {
  it.each(readers)('never gives a name that the article of %s mentions, nor one of its entities', (_file, reader) => {
    const { article, entities } = reader.bank
    const mentioned = [article.text, ...entities.flatMap(({ names }) => names.map(({ text }) => text))]
    const given = entities.flatMap(entity => poolFor(reader, entity).entries)
    expect(given.length).toBeGreaterThan(20)
    for (const entry of new Set(given)) {
      const words = entry.replace(/^the /, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu')
      expect(mentioned.filter(text => whole.test(text))).toEqual([])
    }
  })

  const reader = readerOf(
    bankOf({
      verb: 'visit',
      arguments: [
        ['subject agent', '{lund}'],
        ['object theme', '{kenya}'],
      ],
    }),
  )

  it('gives names of the region of the key', () => {
    const { pool, entries } = poolFor(reader, reader.entity('en_kenya'))
    expect(pool).toBe('countries')
    expect(entries).toContain('Tanzania')
    expect(entries).not.toContain('Norway')
    expect(entries).not.toContain('Kenya')
  })

  it('gives names of the region in which the key lies', () => {
    const bergen = {
      ...reader.entity('en_oslo'),
      id: 'en_bergen' as const,
      names: [name('Bergen')],
      within: ['en_norway' as const],
    }
    expect(poolFor(reader, bergen).entries).toContain('Vienna')
    expect(poolFor(reader, bergen).entries).not.toContain('Tokyo')
  })

  it('gives all names of its sort to a key of no known region', () => {
    const nowhere = { ...reader.entity('en_oslo'), id: 'en_nowhere' as const, names: [name('Nowhere')] }
    expect(poolFor(reader, nowhere).entries).toEqual(expect.arrayContaining(['Vienna', 'Tokyo', 'Nairobi']))
  })

  it('gives nothing for a sort without a pool', () => {
    expect(poolFor(reader, reader.entity('en_lund'))).toEqual({ pool: '', entries: [] })
  })
})

describe('pools', () => {
  it.each(pools.map(pool => [pool.name, pool] as const))(
    'hold no name twice in one region: %s',
    (_name, { regions }) => {
      const entries = Object.values(regions).flat()
      expect(entries.length).toBeGreaterThanOrEqual(4)
      for (const names of Object.values(regions)) expect(new Set(names).size).toBe(names.length)
      expect(entries.every(entry => entry.trim() === entry && entry !== '')).toBe(true)
    },
  )

  it('serve each sort from one pool', () => {
    const sorts = pools.flatMap(pool => pool.sorts)
    expect(new Set(sorts).size).toBe(sorts.length)
  })
})

function name(text: string) {
  return { text, use: 'full' as const, accept: true }
}
