/** Is a fact as it is learnt from: what is looked at in it, and whether it is right. `group` is the text that it is of. */
export interface Example {
  readonly group: string
  readonly features: readonly number[]
  readonly isRight: boolean
}

const rounds = 2_000
const rate = 0.3
const penalty = 0.1

/**
 * Learns the weights of a logistic regression that tells how likely a fact is right: plain gradient descent
 * with a penalty on all weights but the first for leaving what was supposed before, so that few examples change little.
 * The same examples give the same weights.
 */
export function learnWeights(examples: readonly Example[], supposed: readonly number[] = []): number[] {
  const width = examples[0]?.features.length ?? 0
  const weights = Array.from({ length: width }, (_, at) => supposed[at] ?? 0)
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Array<number>(width).fill(0)
    for (const { features, isRight } of examples) {
      const error = chanceOf(weights, features) - Number(isRight)
      features.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + (error * value) / examples.length
      })
    }
    slope.forEach((value, at) => {
      const own = weights[at] ?? 0
      weights[at] = own - rate * (value + (at === 0 ? 0 : penalty * (own - (supposed[at] ?? 0))))
    })
  }
  return weights.map(weight => Math.round(weight * 1_000) / 1_000)
}

/** Gives the chance, 0 to 1, that a fact of these features is right. */
export function chanceOf(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)))
}
