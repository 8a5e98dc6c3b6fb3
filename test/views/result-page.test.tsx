import { describe, expect, test } from 'vitest'
import type { AttemptResult } from '../../src/vocabulary/attempt-view.ts'
import type { QuestionReview } from '../../src/vocabulary/question-review.ts'
import { ResultPage } from '../../views/result-page.tsx'

const common = { slot: 1, stem: 'Which?', maxMark: 1 }
const gap: QuestionReview['asked'] = { ...common, kind: 'blank', before: 'It is ', after: '.' }
const place: QuestionReview['asked'] = { ...common, kind: 'evidence' }

function reviewOf(asked: QuestionReview['asked'], verdict: 'right' | 'near' | 'wrong' | undefined): QuestionReview {
  const score: QuestionReview['score'] =
    verdict === undefined ? { state: 'unanswered' } : { state: 'scored', verdict, fraction: 0.5 }
  return { asked, score, mark: 0, key: { options: [], text: 'one' }, rationales: [], evidence: [] }
}

function pageOf(reviews: readonly QuestionReview[]): string {
  const result: AttemptResult = {
    attempt: { id: 'at_1', quiz: 'qz_1', quizVersion: 1, startedAt: 0, submittedAt: 1 },
    quiz: {
      ...{ id: 'qz_1', version: 1, bank: 'qb_1', title: 'A quiz', description: '', headline: 'One', questions: 1 },
      ...{ maxMarks: 1, policy: { feedback: 'immediate', nearFraction: 0.5 } },
    },
    article: { headline: 'One', text: 'One.', writtenOn: '2026-10-05', passages: [{ start: 0, end: 4 }] },
    grade: { marks: 0, maxMarks: 1, fraction: 0 },
    reviews: [...reviews],
  }
  return String(ResultPage({ result }))
}

describe('the result page', () => {
  test.each([
    [[reviewOf(gap, 'near')], '1 nearly right.'],
    [[reviewOf(place, 'near')], '1 partly right.'],
    [[reviewOf(place, 'near'), reviewOf(gap, 'near')], '1 nearly right, 1 partly right.'],
    [[reviewOf(gap, undefined), reviewOf(gap, 'wrong'), reviewOf(gap, 'right')], '1 right, 1 wrong, 1 not answered.'],
  ])('counts its answers in the words that stand beside them (%#)', (reviews, words) => {
    expect(pageOf(reviews)).toContain(`<p>${words}</p>`)
  })
})
