import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/storage/attempts/gather.ts'

const doubled = async (items: readonly number[]) => items.map(item => item * 2)

function noting(rounds: number[][]) {
  return (items: readonly number[]) => {
    rounds.push([...items])
    return doubled(items)
  }
}

describe('what is gathered', () => {
  it('goes in one round where it comes at once, each with its own result', async () => {
    const rounds: number[][] = []
    const ask = gather({ run: noting(rounds), most: 100 })
    expect(await Promise.all([1, 2, 3].map(ask))).toEqual([2, 4, 6])
    expect(rounds).toEqual([[1, 2, 3]])
  })

  it('waits for the next round while one is under way, and for its turn beyond the most', async () => {
    const rounds: number[][] = []
    const ask = gather({ run: noting(rounds), most: 2 })
    const first = ask(1)
    await new Promise(setImmediate)
    expect(await Promise.all([first, ...[2, 3, 4].map(ask)])).toEqual([2, 4, 6, 8])
    expect(rounds).toEqual([[1], [2, 3], [4]])
  })

  it('never takes two items of one key in one round, and takes them in their order', async () => {
    const item = fc.record({ key: fc.constantFrom('a', 'b', 'c'), number: fc.nat() })
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 30 }), async items => {
        const done: (typeof items)[number][] = []
        const ask = gather({
          run: async (round: readonly (typeof items)[number][]) => {
            expect(new Set(round.map(({ key }) => key)).size).toBe(round.length)
            done.push(...round)
            return round
          },
          keyOf: ({ key }) => key,
          most: 5,
        })
        expect(await Promise.all(items.map(ask))).toEqual(items)
        for (const key of ['a', 'b', 'c']) {
          const ofKey = (list: typeof items) => list.filter(other => other.key === key)
          expect(ofKey(done)).toEqual(ofKey(items))
        }
      }),
    )
  })

  it('fails with its round, and the next round runs', async () => {
    const ask = gather({
      run: async (items: readonly number[]) => {
        if (items.includes(13)) throw new Error('thirteen')
        return doubled(items)
      },
      most: 2,
    })
    const outcomes = await Promise.allSettled([1, 13, 3].map(ask))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
  })
})
