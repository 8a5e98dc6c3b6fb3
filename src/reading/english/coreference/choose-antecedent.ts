import type { ChooseAntecedent } from './join-pronouns.ts'
import { pronounWeights } from './pronoun-weights.ts'
import { rankAntecedents, type Weights } from './rank-antecedents.ts'

/**
 * Makes a chooser that takes the likeliest thing where it is at least so likely; of its mentions the nearest. Without
 * weights of its own it uses those that were learned.
 */
export function chooseLikeliest(least: number, weights: Weights = pronounWeights): ChooseAntecedent {
  return (pronoun, candidates, things) => {
    const chances = rankAntecedents(pronoun, candidates, weights, things)
    const chance = Math.max(0, ...chances)
    return chance > 0 && chance >= least ? { at: chances.indexOf(chance), chance } : undefined
  }
}
