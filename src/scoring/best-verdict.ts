import type { Verdict } from '../vocabulary/verdict.ts'

/** Picks the best of some verdicts for the student; of none it is `wrong`. */
export function bestOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('right') ? 'right' : verdicts.includes('near') ? 'near' : 'wrong'
}
