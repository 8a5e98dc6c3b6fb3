import { expect, test } from 'vitest'
import { isFormerState } from '../../src/text/former-states.ts'

test.each([
  ['the Soviet Union', true],
  ['Yugoslavia', true],
  ['Russia', false],
  ['Germany', false],
])('tells whether "%s" is a state of the past', (name, is) => {
  expect(isFormerState(name)).toBe(is)
})
