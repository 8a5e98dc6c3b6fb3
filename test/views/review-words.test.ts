import { describe, expect, test } from 'vitest'
import type { QuestionReview } from '../../src/vocabulary/question-review.ts'
import type { Score } from '../../src/vocabulary/score.ts'
import { chosenRationale, standingOf } from '../../views/review-words.ts'

const options: QuestionReview['asked'] = {
  kind: 'choice',
  slot: 1,
  stem: 'Which?',
  maxMark: 1,
  options: [
    { id: 'op_1', text: 'one' },
    { id: 'op_2', text: 'two' },
  ],
}
const gap: QuestionReview['asked'] = {
  kind: 'blank',
  slot: 1,
  stem: 'Which?',
  maxMark: 1,
  before: 'It is ',
  after: '.',
}

function reviewOf(asked: QuestionReview['asked'], score: Score, chosen?: 'op_1' | 'op_2'): QuestionReview {
  return {
    asked,
    ...(chosen !== undefined && { response: { kind: 'choice', selected: [chosen] } }),
    score,
    mark: 0,
    key: { options: ['op_1'], text: 'one' },
    rationales: [
      { option: 'op_1', rationale: { text: 'One it is.', evidence: [] } },
      { option: 'op_2', rationale: { text: 'Two is another.', evidence: [] } },
    ],
    evidence: [],
  }
}

const scored = (verdict: 'right' | 'near' | 'wrong'): Score => ({ state: 'scored', verdict, fraction: 0.5 })

describe('standingOf', () => {
  test.each([
    [options, scored('right'), 'Right'],
    [options, scored('wrong'), 'Wrong'],
    [options, scored('near'), 'Partly right'],
    [gap, scored('near'), 'Nearly right: compare your wording'],
    [gap, { state: 'unanswered' } as Score, 'Not answered'],
    [gap, { state: 'invalid', reason: 'no' } as Score, 'Not counted'],
  ])('words the standing of %o scored %o as "%s"', (asked, score, words) => {
    expect(standingOf(reviewOf(asked, score)).words).toBe(words)
  })
})

describe('chosenRationale', () => {
  test('finds why the chosen option is wrong', () => {
    expect(chosenRationale(reviewOf(options, scored('wrong'), 'op_2'))?.text).toBe('Two is another.')
  })
  test('finds nothing where the key was chosen', () => {
    expect(chosenRationale(reviewOf(options, scored('right'), 'op_1'))).toBeUndefined()
  })
  test('finds nothing where nothing was chosen', () => {
    expect(chosenRationale(reviewOf(options, { state: 'unanswered' }))).toBeUndefined()
  })
})
