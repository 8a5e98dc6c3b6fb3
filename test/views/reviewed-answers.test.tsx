import { describe, expect, test } from 'vitest'
import type { QuestionReview } from '../../src/vocabulary/question-review.ts'
import { ReviewedAnswers } from '../../views/reviewed-answers.tsx'
import { sampleBank } from '../samples/sample-bank.ts'

const choice: QuestionReview = {
  asked: {
    kind: 'choice',
    slot: 1,
    stem: 'Which?',
    maxMark: 1,
    options: [
      { id: 'op_1', text: 'France' },
      { id: 'op_2', text: 'Iran' },
      { id: 'op_3', text: 'Peru' },
    ],
  },
  response: { kind: 'choice', selected: ['op_2'] },
  score: { state: 'scored', verdict: 'wrong', fraction: 0 },
  mark: 0,
  key: { options: ['op_1'], text: 'France' },
  rationales: [
    { option: 'op_1', rationale: { text: 'France hosted it.', evidence: [] } },
    { option: 'op_2', rationale: { text: 'Iran stayed away.', evidence: [] } },
    { option: 'op_3', rationale: { text: 'Peru is not named.', evidence: [] } },
  ],
  evidence: [],
}

const gap: QuestionReview = {
  asked: { kind: 'blank', slot: 1, stem: 'How many?', maxMark: 1, before: 'They sent ', after: ' troops.' },
  score: { state: 'unanswered' },
  mark: 0,
  key: { options: [], text: '600' },
  rationales: [],
  evidence: [],
}

const typed = (text: string, verdict: 'right' | 'near' | 'wrong'): QuestionReview => ({
  ...gap,
  response: { kind: 'blank', text },
  score: { state: 'scored', verdict, fraction: 0 },
})

function answersOf(review: QuestionReview): string[] {
  const page = String(<ReviewedAnswers review={review} article={sampleBank().article} />).replace(
    /<svg.*?<\/svg>/gs,
    '',
  )
  const [list = ''] = /<ul class="answers">.*?<\/ul>/s.exec(page) ?? []
  return [...list.matchAll(/<li class="(\w+)">(.*?)<\/li>/gs)].map(
    ([, style, words = '']) => `${style}: ${words.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')}`,
  )
}

describe('a judged choice', () => {
  test('tells the key and the wrong pick with their reasons, and leaves the rest bare', () => {
    expect(answersOf(choice)).toEqual([
      'key: |Correct answer|France|France hosted it.|',
      'chosen: |Your answer|Iran|Iran stayed away.|',
      'other: |Peru|',
    ])
  })

  test('says once that the pick was the key', () => {
    const right: QuestionReview = { ...choice, response: { kind: 'choice', selected: ['op_1'] } }
    expect(answersOf(right)[0]).toBe('key: |Correct answer, and yours|France|France hosted it.|')
    expect(answersOf(right).join()).not.toContain('Your answer')
  })

  test('keeps the reasons of the options not chosen for those who ask', () => {
    const page = String(<ReviewedAnswers review={choice} article={sampleBank().article} />)
    expect(page).toContain('Why not the other answers')
    expect(page).toContain('<dt>Peru</dt><dd>Peru is not named.</dd>')
    expect(page).not.toContain('<dt>Iran</dt>')
  })
})

describe('a judged gap', () => {
  const cases: readonly (readonly [name: string, review: QuestionReview, answers: readonly string[]])[] = [
    ['the key as shown', typed('600', 'right'), ['key: |Correct answer, and yours|600|']],
    [
      'another right wording',
      typed('six hundred', 'right'),
      ['key: |Correct answer, and yours|600 (you wrote “six hundred”)|'],
    ],
    ['a wrong answer', typed('700', 'wrong'), ['chosen: |Your answer|700|', 'key: |Correct answer|600|']],
    ['a near answer', typed('60', 'near'), ['chosen: |Your answer|60|', 'key: |Correct answer|600|']],
    ['no answer', gap, ['key: |Correct answer|600|']],
  ]
  test.each(cases)('of %s shows what was typed and what is right', (_, review, answers) => {
    expect(answersOf(review)).toEqual(answers)
  })
})
