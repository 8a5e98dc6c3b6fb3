const seconds = 1_000
const first = 5 * seconds
const longest = 4 * 3_600 * seconds
const factor = 3

/** Is how long a message is tried for after it was made, in milliseconds: three days. */
export const longestTrying: number = 3 * 24 * 3_600 * seconds

/**
 * Computes how long to wait after the try of a number, from 1, in milliseconds: 5 s, 15 s, 45 s and so on up to 4 hours,
 * each up to a fifth more or less by chance (0..1), so that those who failed together don't come back together. What the
 * receiver asked for counts where it is longer, up to a day.
 */
export function retryWait(tries: number, chance: number, askedFor = 0): number {
  const planned = Math.min(longest, first * factor ** Math.min(tries - 1, 20))
  const own = planned * (0.8 + 0.4 * chance)
  return Math.round(Math.max(own, Math.min(askedFor, 24 * 3_600 * seconds)))
}
