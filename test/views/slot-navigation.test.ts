import { expect, test } from 'vitest'
import type { AttemptView } from '../../src/vocabulary/attempt-view.ts'
import { nextSlot, slotAddress } from '../../views/slot-navigation.ts'

function viewOf(answered: readonly boolean[]): AttemptView {
  return {
    attempt: { id: 'at_1', quiz: 'qz_jets', quizVersion: 1, startedAt: 0 },
    quiz: {
      id: 'qz_jets',
      version: 1,
      bank: 'qb_jets',
      title: 'Jets',
      description: '',
      headline: 'Jets',
      questions: answered.length,
      maxMarks: answered.length,
      policy: { feedback: 'immediate', nearFraction: 0.5 },
    },
    article: { headline: 'Jets', text: 'Jets.', writtenOn: '2014-09-15', passages: [{ start: 0, end: 5 }] },
    slots: answered.map((has, index) => ({
      asked: { kind: 'blank', slot: index + 1, stem: 'Which?', maxMark: 1, before: '', after: '' },
      ...(has && { response: { kind: 'blank', text: 'x' } }),
    })),
    answered: answered.filter(Boolean).length,
  }
}

test.each([
  [[false, false, false], 1, 2],
  [[true, true, false], 1, 3],
  [[false, true, true], 3, 1],
  [[false, false, true], 2, 1],
  [[true, false, true], 2, undefined],
  [[true, true, true], 1, undefined],
])('with the answers %j the next question after %d is %s', (answered, slot, next) => {
  expect(nextSlot(viewOf(answered), slot)).toBe(next)
})

test('addresses a question by its attempt and slot', () => {
  expect(slotAddress('at_1', 3)).toBe('/attempts/at_1?slot=3')
})
