import { growTree } from '../../trees/tree.ts'
import type { FoundText, MergeOffer, ResolvedMention } from './found-mention.ts'
import { gatherThings } from './gather-things.ts'
import { joinNames } from './join-names.ts'
import { joinPersons } from './join-persons.ts'
import type { LinkRule } from './link-confidence.ts'
import { knowMentions } from './known-mention.ts'

/** Is what a text speaks of: its mentions with their clusters, and the clusters that a person may merge. */
export interface Resolution {
  readonly mentions: readonly ResolvedMention[]
  readonly merges: readonly MergeOffer[]
}

const ruleOf = (rule: LinkRule | undefined) => (rule === undefined ? {} : { rule })

/** Finds which mentions speak of one thing. */
export function resolveMentions({ text, sentences, mentions }: FoundText): Resolution {
  const known = knowMentions(sentences.map(growTree), mentions, text)
  const things = gatherThings(known)
  const named = known.flatMap(one => (one?.name === undefined ? [] : [one]))
  joinNames(named, things)
  joinPersons(named, things)
  const linked = new Map(things.links.map(({ mention, rule }) => [mention, rule] as const))
  return {
    mentions: mentions.map((mention, index) => ({
      ...mention,
      ...(mention.form === 'pronoun' && things.mentionsOf(index).length < 2 ? {} : { cluster: `c${things.thingOf(index)}` }),
      linkConfidence: linked.has(index) ? 0.9 : 1,
      ...ruleOf(linked.get(index)),
    })),
    merges: [],
  }
}
