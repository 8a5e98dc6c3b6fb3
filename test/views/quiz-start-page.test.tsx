import { expect, test } from 'vitest'
import type { QuizSummary } from '../../src/vocabulary/attempt-view.ts'
import { QuizStartPage } from '../../views/quiz-start-page.tsx'

const quiz: QuizSummary = {
  id: 'qz_jets',
  version: 1,
  bank: 'qb_jets',
  title: 'Jets',
  description: '',
  headline: 'Two jets <took> off',
  questions: 12,
  maxMarks: 12,
  policy: { feedback: 'immediate', nearFraction: 0.5 },
}

function rulesOf(change: Partial<QuizSummary>): string[] {
  const page = String(<QuizStartPage quiz={{ ...quiz, ...change }} openAttempt={undefined} />)
  const [list = ''] = /<ul class="rules">.*?<\/ul>/s.exec(page) ?? []
  return [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, rule = '']) => rule)
}

test.each([
  [{}, 'There are 12 marks. A word with a small slip of spelling earns 50% of its mark.'],
  [{ maxMarks: 1 }, 'There is 1 mark. A word with a small slip of spelling earns 50% of its mark.'],
  [{ policy: { ...quiz.policy, nearFraction: 0 } }, 'There are 12 marks. Spelling counts.'],
  [{ policy: { ...quiz.policy, passingGrade: 0.7 } }, 'You pass with 70% or more.'],
  [{}, 'Each answer is checked at once and shown in the passage. It is then final.'],
  [
    { policy: { ...quiz.policy, feedback: 'after-submit' as const } },
    'You can change your answers until you submit. They are checked after that, all together.',
  ],
])('with %j says "%s"', (change, rule) => {
  expect(rulesOf(change)).toContain(rule)
})

test('speaks of a pass mark only where the policy has one', () => {
  expect(rulesOf({}).join()).not.toContain('You pass')
})

test('offers the attempt under way before a fresh start', () => {
  const page = String(<QuizStartPage quiz={quiz} openAttempt="at_1" />)
  expect(page.indexOf('href="/attempts/at_1"')).toBeGreaterThan(0)
  expect(page.indexOf('Start afresh')).toBeGreaterThan(page.indexOf('href="/attempts/at_1"'))
  expect(page).not.toContain('Start the quiz')
  expect(page).toContain('Two jets &lt;took&gt; off')
})
