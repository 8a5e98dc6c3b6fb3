import type { FoundText } from '../../../src/reading/english/coreference/found-mention.ts'
import type { ChooseAntecedent } from '../../../src/reading/english/coreference/join-pronouns.ts'
import { linkMentions } from '../../../src/reading/english/coreference/link-mentions.ts'
import { noneFeatures } from '../../../src/reading/english/coreference/pronoun-features.ts'
import { scoreOf, type Weights } from '../../../src/reading/english/coreference/rank-antecedents.ts'

interface Example {
  readonly candidates: readonly (readonly string[])[]
  readonly none: readonly string[]
  readonly right: readonly boolean[]
}

/** Is what the training of the pronoun ranking is told: how often it goes over the examples, its step and its brake. */
export interface TrainingOptions {
  readonly rounds?: number
  readonly step?: number
  readonly brake?: number
  readonly seldom?: number
}

/**
 * Learns the weights of the pronoun ranking from texts with gold clusters: a log-linear model over the candidates and
 * "none of them", by whole-batch gradient steps, so that the same texts give the same weights. Features seen fewer than
 * `seldom` times are left out. Source: Durrett and Klein 2013, https://aclanthology.org/D13-1203/
 */
export function trainPronouns(
  texts: readonly { readonly found: FoundText; readonly clusters: readonly string[] }[],
  { rounds = 100, step = 0.5, brake = 6, seldom = 5 }: TrainingOptions = {},
): Weights {
  const examples = texts.flatMap(readExamples)
  const counts = new Map<string, number>()
  for (const { candidates, none } of examples)
    for (const feature of [...candidates.flat(), ...none]) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const weights: Record<string, number> = {}
  for (const [feature, count] of counts) if (count >= seldom) weights[feature] = 0
  const squares: Record<string, number> = {}
  for (let round = 0; round < rounds; round += 1) {
    const slope: Record<string, number> = {}
    for (const example of examples) addSlope(example, weights, slope)
    for (const feature of Object.keys(weights)) {
      const own = (slope[feature] ?? 0) - brake * (weights[feature] ?? 0)
      squares[feature] = (squares[feature] ?? 1e-6) + own * own
      weights[feature] = (weights[feature] ?? 0) + (step * own) / Math.sqrt(squares[feature] ?? 1)
    }
  }
  return Object.fromEntries(
    Object.entries(weights)
      .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

// Each pronoun is joined with a right candidate while examples are read, so that later ones see what they should.
function readExamples({
  found,
  clusters,
}: {
  readonly found: FoundText
  readonly clusters: readonly string[]
}): Example[] {
  const examples: Example[] = []
  const teach: ChooseAntecedent = (pronoun, candidates) => {
    const right = candidates.map(({ mention }) => clusters[mention.index] === clusters[pronoun.index])
    examples.push({
      candidates: candidates.map(({ features }) => features),
      none: noneFeatures(pronoun, candidates.length),
      right,
    })
    const at = right.indexOf(true)
    return at < 0 ? undefined : { at, chance: 1 }
  }
  linkMentions(found, teach)
  return examples
}

function addSlope({ candidates, none, right }: Example, weights: Weights, slope: Record<string, number>): void {
  const isNone = !right.includes(true)
  const all = [...candidates, none]
  const scores = all.map(features => scoreOf(features, weights))
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  const isRight = (at: number) => (at === candidates.length ? isNone : right[at] === true)
  const rightSum = powers.reduce((total, power, at) => total + (isRight(at) ? power : 0), 0)
  all.forEach((features, at) => {
    const power = powers[at] ?? 0
    const change = (isRight(at) ? power / rightSum : 0) - power / sum
    for (const feature of features) slope[feature] = (slope[feature] ?? 0) + change
  })
}
