import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readBankFile } from '../../src/interchange/bank-file.ts'
import type { ChoiceQuestion } from '../../src/vocabulary/question.ts'

const questions = readdirSync('question-banks').flatMap(file => {
  const reading = readBankFile(readFileSync(`question-banks/${file}`, 'utf8'))
  const made = 'bank' in reading ? generateQuestions(reading.bank, { seed: 1, kinds: ['choice'] }) : []
  return made.filter(question => question.kind === 'choice')
})

const keyAmong = (ids: readonly string[], { keys }: ChoiceQuestion) => ids.indexOf(keys[0] ?? '')

test.each([
  {
    order: 'as they are stored',
    place: (question: ChoiceQuestion) =>
      keyAmong(
        question.options.map(({ id }) => id),
        question,
      ),
  },
  {
    order: 'sorted by id',
    place: (question: ChoiceQuestion) => keyAmong(question.options.map(({ id }) => id).sort(), question),
  },
  {
    order: 'sorted by the end of the id',
    place: (question: ChoiceQuestion) => {
      const ids = question.options.map(({ id }) => [...id].reverse().join('')).sort()
      return keyAmong(
        ids.map(id => [...id].reverse().join('')),
        question,
      )
    },
  },
])('the key stands about as often at each place among options $order', ({ place }) => {
  const four = questions.filter(({ options, order }) => options.length === 4 && order === 'shuffle')
  expect(four.length).toBeGreaterThan(150)
  const counts = [0, 1, 2, 3].map(at => four.filter(question => place(question) === at).length)
  // Chi-square with three degrees of freedom: 16.3 is passed by chance once in a thousand.
  const even = four.length / 4
  expect(counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0)).toBeLessThan(16.3)
})

test('no id of an option is longer or shorter for being the key', () => {
  const lengths = questions.flatMap(({ options }) => options.map(({ id }) => id.length))
  expect(new Set(lengths).size).toBe(1)
})
