import { chooseLikeliest } from './choose-antecedent.ts'
import type { FoundText, MergeOffer, ResolvedMention } from './found-mention.ts'
import { linkMentions } from './link-mentions.ts'

/** Is what a text speaks of: its mentions with their clusters, and the clusters that a person may merge. */
export interface Resolution {
  readonly mentions: readonly ResolvedMention[]
  readonly merges: readonly MergeOffer[]
}

const least = 0.6

/** Finds which mentions speak of one thing. */
export function resolveMentions(found: FoundText): Resolution {
  const { known, things } = linkMentions(found, chooseLikeliest(least))
  const linked = new Map(things.links.map(link => [link.mention, link] as const))
  const mentions = found.mentions.map((mention, index): ResolvedMention => {
    const own = things.mentionsOf(index)
    const isResolved = mention.form !== 'pronoun' || own.some(({ pronoun }) => pronoun === undefined)
    const link = linked.get(index)
    return {
      ...mention,
      ...(isResolved && { cluster: `c${known[index] === undefined ? index : things.thingOf(index)}` }),
      linkConfidence: !isResolved ? 0 : link === undefined ? 1 : (link.chance ?? 0.9),
      ...(isResolved && link !== undefined && { rule: link.rule }),
    }
  })
  return { mentions, merges: [] }
}
