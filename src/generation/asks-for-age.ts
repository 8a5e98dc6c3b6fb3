import type { AskTarget } from './targets.ts'

/** Tells whether a target is how old somebody or something is: "75 years old". */
export function asksForAge({ fact, annotation }: Pick<AskTarget, 'fact' | 'annotation'>): boolean {
  return fact.clause.arguments.some(({ phrase }) =>
    phrase.some((segment, at) => {
      const next = phrase[at + 1]
      const isAsked = typeof segment !== 'string' && segment.of === annotation.id
      return isAsked && typeof next === 'string' && /^ old\b/.test(next)
    }),
  )
}
