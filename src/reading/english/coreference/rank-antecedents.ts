import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'
import { noneFeatures, type PairSources, pairFeatures } from './pronoun-features.ts'

/** Gives the weight of a feature; 0 for one that was never seen. */
export type Weights = Readonly<Record<string, number>>

/** Is a mention that a pronoun may stand for, with the features of the pair. */
export interface Candidate {
  readonly mention: KnownMention
  readonly features: readonly string[]
}

/** Reads the features of each candidate, the nearest first. */
export function readCandidates(
  pronoun: KnownMention,
  mentions: readonly KnownMention[],
  sources: PairSources,
): Candidate[] {
  const seen: number[] = []
  return mentions.map(mention => {
    const thing = sources.things.thingOf(mention.index)
    const at = seen.indexOf(thing)
    if (at < 0) seen.push(thing)
    return { mention, features: pairFeatures(pronoun, mention, at < 0 ? seen.length - 1 : at, sources) }
  })
}

/**
 * Ranks the candidates by a log-linear model that also weighs that it is none of them. Gives for each the probability
 * that the pronoun stands for its thing, a fraction 0..1, in the order of the candidates.
 */
export function rankAntecedents(
  pronoun: KnownMention,
  candidates: readonly Candidate[],
  weights: Weights,
  things: Gathering,
): number[] {
  const scores = candidates.map(({ features }) => scoreOf(features, weights))
  const none = scoreOf(noneFeatures(pronoun, candidates.length), weights)
  const top = Math.max(none, ...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, Math.exp(none - top))
  const byThing = new Map<number, number>()
  candidates.forEach(({ mention }, at) => {
    const thing = things.thingOf(mention.index)
    byThing.set(thing, (byThing.get(thing) ?? 0) + (powers[at] ?? 0) / sum)
  })
  return candidates.map(({ mention }) => byThing.get(things.thingOf(mention.index)) ?? 0)
}

/** Adds up the weights of features. */
export const scoreOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)
