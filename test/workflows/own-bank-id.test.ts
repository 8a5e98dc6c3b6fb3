import { expect, test } from 'vitest'
import { ownBankId } from '../../src/workflows/own-bank-id.ts'

test('the organisation of the server has the ids that it chooses', () => {
  expect(ownBankId('og_house', 'qb_bridge')).toBe('qb_bridge')
})

test('two others that choose alike get two ids, each the same every time', () => {
  const [one, other] = [ownBankId('og_one', 'qb_bridge'), ownBankId('og_two', 'qb_bridge')]
  expect(one).toMatch(/^qb_bridge-[\w-]{10}$/)
  expect(other).not.toBe(one)
  expect(ownBankId('og_one', 'qb_bridge')).toBe(one)
  expect(ownBankId('og_one', one)).toBe(one)
  expect(ownBankId('og_two', one)).not.toBe(one)
})

test('an id that gets too long is refused', () => {
  const longest = `qb_${'x'.repeat(69)}` as const
  expect(ownBankId('og_one', longest)).toHaveLength(83)
  expect(() => ownBankId('og_one', `${longest}x`)).toThrow(/characters fewer/)
})
