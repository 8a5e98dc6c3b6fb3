import type { QuizPolicy } from '../vocabulary/quiz.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Grade, Score } from '../vocabulary/score.ts'

const markDigits = 12
const gradeDigits = 9

/**
 * Computes the marks that a score earns, 0 to `maxMark`; a part of it to twelve significant digits. A response that is
 * missing or invalid earns 0 here and only here: its score keeps its own state.
 */
export function markOf(score: Score, maxMark: number): number {
  if (score.state !== 'scored' || score.fraction === 0) return 0
  return score.fraction === 1 ? maxMark : Math.min(maxMark, rounded(score.fraction * maxMark, markDigits))
}

/**
 * Computes the grade of an attempt from the marks of all its assigned slots, answered or not. Sums are rounded to nine
 * significant digits, finer than any mark that matters and coarser than the errors of floating point: three thirds of
 * a mark are 1 mark, and ten tenths reach a passing grade of 1. `passed` is there where the policy has a passing grade.
 * Throws `internal-error` where there is no slot, since a fraction of nothing is no grade.
 */
export function gradeOf(
  slots: readonly { readonly mark: number; readonly maxMark: number }[],
  { passingGrade }: QuizPolicy,
): Grade {
  if (slots.length === 0) throw new QuizwrightError('internal-error', 'A grade needs at least one slot.')
  const marks = rounded(sum(slots.map(({ mark }) => mark)), gradeDigits)
  const maxMarks = rounded(sum(slots.map(({ maxMark }) => maxMark)), gradeDigits)
  const fraction = Math.min(1, marks / maxMarks)
  const grade = { marks, maxMarks, fraction }
  return passingGrade === undefined ? grade : { ...grade, passed: fraction >= passingGrade - 10 ** -gradeDigits }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits))
