import type { AskTarget } from '../targets.ts'

const mostYears = 110

/**
 * Tells whether a figure may be offered beside a key: for the age of a person ("75 years old") none that nobody reaches.
 * What is older than that itself is no person.
 */
export function isPossibleAge(target: AskTarget, key: number, value: number): boolean {
  return key > mostYears || value <= mostYears || !asksForAge(target)
}

function asksForAge({ fact, annotation }: AskTarget): boolean {
  return fact.clause.arguments.some(({ phrase }) =>
    phrase.some((segment, at) => {
      const next = phrase[at + 1]
      const isAsked = typeof segment !== 'string' && segment.of === annotation.id
      return isAsked && typeof next === 'string' && /^ old\b/.test(next)
    }),
  )
}
