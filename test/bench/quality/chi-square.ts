/**
 * Computes the chance that a chi-square statistic of so many degrees of freedom is at least as large: the upper
 * regularised gamma function at half of both, by its series. Source: Abramowitz & Stegun 1964, 26.4 and 6.5.29.
 *
 * @example chiSquareTail(7.815, 3) // 0.05
 */
export function chiSquareTail(statistic: number, freedom: number): number {
  if (statistic <= 0 || freedom <= 0) return 1
  const [x, shape] = [statistic / 2, freedom / 2]
  let term = 1 / shape
  let sum = term
  for (let at = 1; at < 1_000 && term > sum * 1e-12; at += 1) {
    term *= x / (shape + at)
    sum += term
  }
  return Math.max(0, 1 - sum * Math.exp(-x + shape * Math.log(x) - logGamma(shape)))
}

/** Computes the logarithm of the gamma function of a half or whole number above nought. */
function logGamma(value: number): number {
  if (value === 0.5) return Math.log(Math.PI) / 2
  return value === 1 ? 0 : Math.log(value - 1) + logGamma(value - 1)
}
