import { expect, test } from 'vitest'
import type { QuizSummary } from '../../src/vocabulary/attempt-view.ts'
import { QuizListPage } from '../../views/quiz-list-page.tsx'

const quiz: QuizSummary = {
  id: 'qz_jets',
  version: 1,
  bank: 'qb_jets',
  title: 'Two jets <took> off',
  description: '',
  headline: 'Jets & clouds',
  questions: 1,
  maxMarks: 1,
  policy: { feedback: 'immediate', nearFraction: 0.5 },
}

const linksOf = (page: string) => [...page.matchAll(/class="action" href="([^"]+)"/g)].map(([, href]) => href)

test('says that there is no quiz yet and offers the one thing to do', () => {
  const page = String(<QuizListPage quizzes={[]} openAttempts={new Map()} />)
  expect(page).toContain('There is no quiz here yet.')
  expect(linksOf(page)).toEqual(['/docs'])
})

test('gives each quiz one action, and shows the headline where it has no description', () => {
  const page = String(<QuizListPage quizzes={[quiz]} openAttempts={new Map()} />)
  expect(linksOf(page)).toEqual(['/quizzes/qz_jets'])
  expect(page).toContain('1 question<')
  expect(page).toContain('Two jets &lt;took&gt; off')
  expect(page).toContain('Jets &amp; clouds')
})

test('leads to the attempt under way in place of the start page', () => {
  const page = String(<QuizListPage quizzes={[quiz]} openAttempts={new Map([['qz_jets', 'at_1']])} />)
  expect(linksOf(page)).toEqual(['/attempts/at_1'])
})
