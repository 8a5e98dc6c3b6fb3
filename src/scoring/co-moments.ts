/** Sums up pairs of numbers one by one, so that any many take no more memory than one. */
export interface CoMoments {
  readonly add: (x: number, y: number) => void
  readonly count: () => number
  readonly means: () => { readonly x: number; readonly y: number }
  /** Gives the variance of the sample (divided by one less than the count); `undefined` of fewer than two. */
  readonly varianceOfX: () => number | undefined
  /** Gives Pearson's correlation, -1..1; `undefined` where either is the same in all pairs. */
  readonly correlation: () => number | undefined
}

// Means of sums differ by some 1e-16 of themselves where all are the same, a hundredth of a mark of one among a million
// attempts by far more.
const sameWithin = 1e-20

/**
 * Makes the moments of pairs, updated about the running means, so that nothing is lost where they are large and lie close
 * together. Source: Welford (1962), and its form for two variables in Chan, Golub and LeVeque (1983).
 */
export function makeCoMoments(): CoMoments {
  let [count, meanX, meanY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0, 0]
  const isSame = (sum: number, mean: number) => sum / count <= sameWithin * (1 + mean * mean)
  return {
    add: (x, y) => {
      count += 1
      const [fromX, fromY] = [x - meanX, y - meanY]
      meanX += fromX / count
      meanY += fromY / count
      sumXX += fromX * (x - meanX)
      sumYY += fromY * (y - meanY)
      sumXY += fromX * (y - meanY)
    },
    count: () => count,
    means: () => ({ x: meanX, y: meanY }),
    varianceOfX: () => (count < 2 ? undefined : isSame(sumXX, meanX) ? 0 : sumXX / (count - 1)),
    correlation: () => {
      if (count < 2 || isSame(sumXX, meanX) || isSame(sumYY, meanY)) return undefined
      return Math.min(1, Math.max(-1, sumXY / Math.sqrt(sumXX * sumYY)))
    },
  }
}
