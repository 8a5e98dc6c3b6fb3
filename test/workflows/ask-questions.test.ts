import { expect, it } from 'vitest'
import type { QuizEdition } from '../../src/storage/quiz-edition.ts'
import { askQuestion } from '../../src/workflows/ask-question.ts'
import { askQuestions } from '../../src/workflows/ask-questions.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'

const slots = sampleQuestions().map((question, index) => ({ slot: index + 1, maxMark: 1, question }))
const editionOf = (kept: QuizEdition['slots']) => ({ slots: kept }) as QuizEdition
const edition = editionOf(slots)

it('asks each question as it is asked alone, and gives the same again while it is remembered', () => {
  const shown = askQuestions(edition, 'at_one')

  expect(shown).toEqual(slots.map(place => ({ place, asked: askQuestion(place, 'at_one') })))
  expect(askQuestions(edition, 'at_one')).toBe(shown)
})

it('asks anew for another edition under the same attempt', () => {
  const shown = askQuestions(edition, 'at_two')
  const fewer = askQuestions(editionOf(slots.slice(1)), 'at_two')

  expect(fewer).toEqual(shown.slice(1))
})

it('forgets the attempt that was asked for longest ago once 2,000 others came', () => {
  const [old, kept] = [askQuestions(edition, 'at_old'), askQuestions(edition, 'at_kept')]
  for (let other = 0; other < 1_998; other += 1) askQuestions(edition, `at_other-${other}`)
  expect(askQuestions(edition, 'at_old')).toBe(old)
  askQuestions(edition, 'at_last')

  expect(askQuestions(edition, 'at_old')).toBe(old)
  const again = askQuestions(edition, 'at_kept')
  expect(again).not.toBe(kept)
  expect(again).toEqual(kept)
})
