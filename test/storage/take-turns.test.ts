import { expect, test } from 'vitest'
import { takeTurns } from '../../src/storage/take-turns.ts'

test('turns are taken one after the other, in the order in which they were asked for', async () => {
  const turns = takeTurns()
  const seen: string[] = []
  const work = async (name: string, ticks: number) => {
    const end = await turns.take()
    seen.push(`${name} begins`)
    for (let tick = 0; tick < ticks; tick += 1) await new Promise(setImmediate)
    seen.push(`${name} ends`)
    end()
  }
  await Promise.all([work('one', 3), work('two', 1), work('three', 2)])
  expect(seen).toEqual(['one', 'two', 'three'].flatMap(name => [`${name} begins`, `${name} ends`]))
})

test('ending a turn twice lets nobody in early', async () => {
  const turns = takeTurns()
  const end = await turns.take()
  end()
  const second = await turns.take()
  end()
  let isIn = false
  const third = turns.take().then(() => {
    isIn = true
  })
  await new Promise(setImmediate)
  expect(isIn).toBe(false)
  second()
  await third
})
