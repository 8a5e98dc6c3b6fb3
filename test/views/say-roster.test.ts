import { expect, test } from 'vitest'
import { sayRoster } from '../../views/classes/say-roster.ts'

test.each([
  [{ added: 3, joined: 0, changed: 0, unchanged: 0 }, '3 new students'],
  [{ added: 1, joined: 2, changed: 0, unchanged: 4 }, '1 new student, 2 from other classes, 4 as before'],
  [{ added: 0, joined: 0, changed: 1, unchanged: 0 }, '1 changed'],
  [{ added: 0, joined: 0, changed: 0, unchanged: 0 }, 'no student'],
])('says %j in words', (counts, said) => {
  expect(sayRoster(counts)).toBe(said)
})
