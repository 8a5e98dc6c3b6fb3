import type { ChooseAntecedent } from './join-pronouns.ts'
import { pronounWeights } from './pronoun-weights.ts'
import { rankAntecedents, type Weights } from './rank-antecedents.ts'

// "It" may stand for what a sentence says. A choice keeps its chance, and no fact that rests on it is surer than that.
const leastByClass: Readonly<Record<string, number>> = { he: 0.6, she: 0.6, they: 0.65, it: 0.6 }

// "They" for what is said to be several is right more often than its chance says.
const leastOfSeveral = 0.4

/**
 * Makes a chooser that takes the likeliest thing where it is likely enough for the pronoun's class; of its mentions the
 * nearest. Without weights of its own it uses those that were learned.
 */
export function chooseLikeliest(weights: Weights = pronounWeights): ChooseAntecedent {
  return (pronoun, candidates, things) => {
    const chances = rankAntecedents(pronoun, candidates, weights, things)
    const chance = Math.max(0, ...chances)
    const at = chances.indexOf(chance)
    const isSeveral = pronoun.pronoun?.class === 'they' && candidates[at]?.mention.number === 'many'
    const least = isSeveral ? leastOfSeveral : (leastByClass[pronoun.pronoun?.class ?? ''] ?? 1)
    return chance >= least ? { at, chance } : undefined
  }
}
