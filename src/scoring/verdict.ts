/** Is how an answer matches: `near` is a wording whose worth the quiz's policy decides. */
export type Verdict = 'right' | 'near' | 'wrong'

/** Picks the best of some verdicts for the student; of none it is `wrong`. */
export function bestOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('right') ? 'right' : verdicts.includes('near') ? 'near' : 'wrong'
}
