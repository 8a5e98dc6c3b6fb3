import { expect, it } from 'vitest'
import { onceFor } from '../../src/text/once-for.ts'

it('computes once for each object, whatever comes out, and anew for an equal one', () => {
  const asked: object[] = []
  const firstOf = onceFor((list: readonly number[]) => {
    asked.push(list)
    return list[0]
  })
  const [one, equal, empty] = [[7], [7], []]

  expect([firstOf(one), firstOf(one), firstOf(equal), firstOf(empty), firstOf(empty)]).toEqual([
    7,
    7,
    7,
    undefined,
    undefined,
  ])
  expect(asked).toEqual([one, equal, empty])
})

it('keeps nothing where computing fails', () => {
  let times = 0
  const fail = onceFor((_: object) => {
    times += 1
    throw new Error(`failed ${times}`)
  })
  const key = {}

  expect(() => fail(key)).toThrow('failed 1')
  expect(() => fail(key)).toThrow('failed 2')
})
