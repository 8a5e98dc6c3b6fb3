import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'
import type { Candidate } from './rank-antecedents.ts'

/** Is a mention that a pronoun may stand for, with the probability of that, a fraction 0..1. */
export interface Standing {
  readonly mention: KnownMention
  readonly chance: number
}

// How likely at least a thing is taken for that which was not even ranked for a pronoun.
const slight = 0.02

/**
 * Shares out the probability that a pronoun means an earlier pronoun, which itself stayed open, among the things that the
 * earlier one may stand for, in step with how likely each is for both: in "to drive them from Olm, where they hold land"
 * what "them" may be is what "they" may be. Gives the probabilities in the order of the candidates.
 */
export function passOn(
  candidates: readonly Candidate[],
  chances: readonly number[],
  open: ReadonlyMap<number, readonly Standing[]>,
  things: Gathering,
): number[] {
  const thingAt = candidates.map(({ mention }) => things.thingOf(mention.index))
  const all = [...chances]
  const passed = new Set<number>()
  candidates.forEach((_, at) => {
    const thing = thingAt[at] ?? -1
    if (passed.has(thing)) return
    passed.add(thing)
    for (const { mention: one, chance } of meantThrough(at, candidates, chances, open, things)) {
      const other = things.thingOf(one.index)
      const own = (chances[at] ?? 0) * chance
      for (const [index, known] of thingAt.entries()) if (known === other) all[index] = (all[index] ?? 0) + own
    }
  })
  return all
}

/**
 * Gives how likely each thing is what a pronoun and an open one, the candidate at a place, mean, if both mean the same:
 * nothing where that candidate is no pronoun that stayed open.
 */
export function meantThrough(
  at: number,
  candidates: readonly Candidate[],
  chances: readonly number[],
  open: ReadonlyMap<number, readonly Standing[]>,
  things: Gathering,
): Standing[] {
  const standings = open.get(candidates[at]?.mention.index ?? -1) ?? []
  const byThing = new Map(standings.map(one => [things.thingOf(one.mention.index), one]))
  const left = Math.max(0, 1 - [...byThing.values()].reduce((sum, { chance }) => sum + chance, 0))
  const shares = [...byThing].map(([thing, { mention, chance }]) => {
    const own = candidates.findIndex(candidate => things.thingOf(candidate.mention.index) === thing)
    return { mention, chance: chance * ((own < 0 ? 0 : (chances[own] ?? 0)) + slight) }
  })
  const sum = shares.reduce((total, { chance }) => total + chance, left * slight)
  return sum <= 0 ? [] : shares.map(({ mention, chance }) => ({ mention, chance: chance / sum }))
}
