import type { QuizPolicy } from '../vocabulary/quiz.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Grade, Score } from '../vocabulary/score.ts'

const markDecimals = 9
const gradeDecimals = 6

/**
 * Computes the marks that a score earns, 0 to `maxMark`, to nine decimals. A response that is missing or invalid earns
 * 0 here and only here: its score keeps its own state.
 */
export function markOf(score: Score, maxMark: number): number {
  return score.state === 'scored' ? Math.min(maxMark, rounded(score.fraction * maxMark, markDecimals)) : 0
}

/**
 * Computes the grade of an attempt from the marks of all its assigned slots, answered or not. Sums are rounded to six
 * decimals, finer than any mark and coarser than floating error: three thirds of a mark are 1 mark, and ten tenths
 * reach a passing grade of 1. `passed` is there where the policy has a passing grade.
 * Throws `internal-error` where there is no slot, since a fraction of nothing is no grade.
 */
export function gradeOf(
  slots: readonly { readonly mark: number; readonly maxMark: number }[],
  { passingGrade }: QuizPolicy,
): Grade {
  if (slots.length === 0) throw new QuizwrightError('internal-error', 'A grade needs at least one slot.')
  const marks = rounded(sum(slots.map(({ mark }) => mark)), gradeDecimals)
  const maxMarks = sum(slots.map(({ maxMark }) => maxMark))
  const fraction = Math.min(1, marks / rounded(maxMarks, markDecimals))
  const grade = { marks, maxMarks: rounded(maxMarks, markDecimals), fraction }
  return passingGrade === undefined ? grade : { ...grade, passed: fraction >= passingGrade - 10 ** -gradeDecimals }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals
