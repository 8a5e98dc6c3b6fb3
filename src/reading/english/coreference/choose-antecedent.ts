import type { ChooseAntecedent } from './join-pronouns.ts'
import { meantThrough, passOn, type Standing } from './pass-on.ts'
import { pronounWeights } from './pronoun-weights.ts'
import { rankAntecedents, type Weights } from './rank-antecedents.ts'

// "It" may stand for what a sentence says and "they" for any people, so that a choice must be surer.
const leastByClass: Readonly<Record<string, number>> = { he: 0.6, she: 0.6, they: 0.7, it: 0.7 }

/**
 * Makes a chooser that takes the likeliest thing where it is likely enough for the pronoun's class; of its mentions the
 * nearest. What a pronoun that stayed open may stand for is passed on to a later one that means the same. Without weights
 * of its own it uses those that were learned.
 */
export function chooseLikeliest(weights: Weights = pronounWeights): ChooseAntecedent {
  const open = new Map<number, readonly Standing[]>()
  return (pronoun, candidates, things) => {
    const own = rankAntecedents(pronoun, candidates, weights, things)
    const chances = passOn(candidates, own, open, things)
    const chance = Math.max(0, ...chances)
    const least = leastByClass[pronoun.pronoun?.class ?? ''] ?? 1
    if (chance >= least) {
      const at = chances.indexOf(chance)
      const further = meantThrough(at, candidates, own, open, things).find(one => one.chance >= least)
      return { at, chance: Math.min(1, chance), ...(further !== undefined && { further }) }
    }
    open.set(
      pronoun.index,
      candidates.flatMap(({ mention }, at) =>
        mention.pronoun === undefined ? [{ mention, chance: chances[at] ?? 0 }] : [],
      ),
    )
    return undefined
  }
}
