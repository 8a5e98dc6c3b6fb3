import { expect, test } from 'vitest'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { describeAnchor } from '../../../src/text/anchors.ts'
import { readBankOf } from '../../interchange/read-bank.ts'
import { drawQuestions } from './draw-questions.ts'
import { printDrawn } from './print-drawn.ts'

const bank = readBankOf('suez-canal-2021')
const all = generateQuestions(bank, { seed: 1 }).map(question => ({ name: 'suez', bank, question }))

test('draws each kind in its share, the same for the same seed and none twice', () => {
  const drawn = drawQuestions(all, 20, 4)
  const share = (20 * all.filter(({ question }) => question.kind === 'choice').length) / all.length
  const choices = drawn.filter(({ question }) => question.kind === 'choice').length
  expect(drawn).toHaveLength(20)
  expect(Math.abs(choices - share)).toBeLessThan(1)
  expect(new Set(drawn.map(({ question }) => question.id)).size).toBe(20)
  expect(drawQuestions(all, 20, 4)).toEqual(drawn)
  expect(drawQuestions(all, 20, 5)).not.toEqual(drawn)
  expect(drawQuestions(all, 9_999, 4)).toHaveLength(all.length)
})

test('prints the article, the sentences that a question rests on, and its evidence', () => {
  const [one] = all
  if (one === undefined) throw new Error('The bank gives no question.')
  const text = printDrawn(one, 7)
  expect(text).toMatch(/^#7 suez \(written on \d{4}-\d\d-\d\d\)\n/)
  expect(text).toContain(one.question.stem)
  expect(text).toMatch(/\n {2}source: .+\n {2}evidence: “/)
})

test('takes initials for no end of a sentence', () => {
  const [one] = all
  if (one === undefined) throw new Error('The bank gives no question.')
  const text = 'It rained. K.C. Holm came by boat. She left.'
  const evidence = [[describeAnchor(text, { start: 16, end: 20 })]]
  const article = { ...bank.article, text, passages: [{ start: 0, end: text.length }] }
  const printed = printDrawn({ ...one, bank: { ...bank, article }, question: { ...one.question, evidence } }, 1)
  expect(printed.match(/source: .+/g)).toEqual(['source: K.C. Holm came by boat.'])
})
