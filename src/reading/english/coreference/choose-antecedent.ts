import type { ChooseAntecedent } from './join-pronouns.ts'
import { pronounWeights } from './pronoun-weights.ts'
import { rankAntecedents, type Weights } from './rank-antecedents.ts'

// "It" may stand for what a sentence says and "they" for any people, so that a choice must be surer.
const leastByClass: Readonly<Record<string, number>> = { he: 0.6, she: 0.6, they: 0.8, it: 0.8 }

/**
 * Makes a chooser that takes the likeliest thing where it is likely enough for the pronoun's class; of its mentions the
 * nearest. Without weights of its own it uses those that were learned.
 */
export function chooseLikeliest(weights: Weights = pronounWeights): ChooseAntecedent {
  return (pronoun, candidates, things) => {
    const chances = rankAntecedents(pronoun, candidates, weights, things)
    const chance = Math.max(0, ...chances)
    const least = leastByClass[pronoun.pronoun?.class ?? ''] ?? 1
    return chance >= least ? { at: chances.indexOf(chance), chance } : undefined
  }
}
