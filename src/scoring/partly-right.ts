import type { Score } from '../vocabulary/score.ts'

/** Makes the score of a response that can be right in part: 1 is right, 0 or less is wrong, and what lies between near. */
export function partlyRight(share: number): Score {
  const fraction = Math.min(1, Math.max(0, share))
  return { state: 'scored', verdict: fraction === 1 ? 'right' : fraction > 0 ? 'near' : 'wrong', fraction }
}
