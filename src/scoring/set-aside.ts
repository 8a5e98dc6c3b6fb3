import type { Score } from '../vocabulary/score.ts'

/** Is the score of a response that can't be judged. */
export type SetAside = Exclude<Score, { state: 'scored' }>

/** Makes the score of a response that doesn't fit its question; `reason` is a sentence for whoever sent it. */
export function invalid(reason: string): SetAside {
  return { state: 'invalid', reason }
}
