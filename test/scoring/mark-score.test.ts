import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeOf, markOf } from '../../src/scoring/mark-score.ts'
import { QuizPolicy } from '../../src/vocabulary/quiz.ts'
import { Grade, type Score } from '../../src/vocabulary/score.ts'

const scored = (fraction: number): Score => ({ state: 'scored', verdict: 'near', fraction })
const open = QuizPolicy.parse({})
const pass = (passingGrade: number) => QuizPolicy.parse({ passingGrade })
const slots = (count: number, mark: number, maxMark = 1) => Array.from({ length: count }, () => ({ mark, maxMark }))

const marks: [Score, number, number][] = [
  [{ state: 'unanswered' }, 2, 0],
  [{ state: 'invalid', reason: 'No.' }, 2, 0],
  [scored(0), 2, 0],
  [scored(0.5), 2, 1],
  [scored(1), 2, 2],
  [scored(1), 1e-10, 1e-10],
  [scored(1 / 3), 1, 0.333333333333],
  [scored(0.1), 3, 0.3],
]

const passes: [string, { mark: number; maxMark: number }[], number, boolean][] = [
  ['ten tenths for a passing grade of 1', slots(10, 0.1, 0.1), 1, true],
  ['three marks of a third for a passing grade of a third', slots(3, markOf(scored(1 / 3), 1)), 1 / 3, true],
  ['seven of ten for a passing grade of 0.7', [...slots(7, 1), ...slots(3, 0)], 0.7, true],
  ['six of ten for a passing grade of 0.7', [...slots(6, 1), ...slots(4, 0)], 0.7, false],
  ['nothing for a passing grade of 0', slots(3, 0), 0, true],
]

describe('markOf', () => {
  it.each(marks)('gives %j of %d marks the mark %d', (score, maxMark, mark) => {
    expect(markOf(score, maxMark)).toBe(mark)
  })
})

describe('gradeOf', () => {
  it('counts every assigned slot in the maximum, answered or not', () => {
    expect(gradeOf([...slots(2, 1), ...slots(2, 0)], open)).toEqual({ marks: 2, maxMarks: 4, fraction: 0.5 })
  })

  it('sums tenths and thirds without floating error', () => {
    expect(gradeOf(slots(3, 0.1, 0.1), open)).toEqual({ marks: 0.3, maxMarks: 0.3, fraction: 1 })
    expect(gradeOf(slots(3, markOf(scored(1 / 3), 1)), open).marks).toBe(1)
  })

  it('says nothing of passing where the policy has no passing grade', () => {
    expect(gradeOf(slots(1, 1), open)).not.toHaveProperty('passed')
  })

  it.each(passes)('judges %s', (_, earned, passingGrade, passed) => {
    expect(gradeOf(earned, pass(passingGrade)).passed).toBe(passed)
  })

  it('refuses to grade no slots', () => {
    expect(() => gradeOf([], open)).toThrow(expect.objectContaining({ code: 'internal-error' }))
  })

  it('keeps fractions in 0..1 and reaches 1 only by all the marks', () => {
    const slot = fc
      .record({ fraction: fc.double({ min: 0, max: 1, noNaN: true }), maxMark: fc.integer({ min: 1, max: 1_000 }) })
      .map(({ fraction, maxMark }) => ({ mark: markOf(scored(fraction), maxMark / 100), maxMark: maxMark / 100 }))
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 100 }), earned => {
        const grade = gradeOf(earned, pass(0.5))
        expect(Grade.parse(grade)).toEqual(grade)
        expect(
          gradeOf(
            earned.map(({ maxMark }) => ({ mark: maxMark, maxMark })),
            pass(1),
          ),
        ).toMatchObject({
          fraction: 1,
          passed: true,
        })
        const missing = Math.max(...earned.map(({ mark, maxMark }) => maxMark - mark))
        if (missing > 1e-4) expect(grade.fraction).toBeLessThan(1)
      }),
    )
  })
})
