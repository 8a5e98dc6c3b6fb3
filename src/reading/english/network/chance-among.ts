/** Gives the chance, 0 to 1, of one of `count` scores that stand from a place on: their softmax at `at`. */
export function chanceAmong(scores: Float32Array, from: number, count: number, at: number): number {
  let sum = 0
  for (let other = 0; other < count; other += 1) sum += Math.exp((scores[from + other] ?? 0) - (scores[from + at] ?? 0))
  return 1 / sum
}
