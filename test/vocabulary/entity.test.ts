import { expect, it } from 'vitest'
import { Name } from '../../src/vocabulary/entity.ts'

it.each([
  [1, true],
  [200, true],
  [201, false],
  [0, false],
])('takes a name of %i characters: %s', (length, isTaken) => {
  expect(Name.safeParse({ text: 'a'.repeat(length), use: 'full', accept: true }).success).toBe(isTaken)
})
