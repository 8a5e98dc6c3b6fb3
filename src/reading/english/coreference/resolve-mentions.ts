import { chooseLikeliest } from './choose-antecedent.ts'
import type { FoundText, MergeOffer, ResolvedMention } from './found-mention.ts'
import type { Link } from './gather-things.ts'
import { confidenceOf } from './link-confidence.ts'
import { type LinkedMentions, linkMentions } from './link-mentions.ts'
import { offerMerges } from './offer-merges.ts'

/** Is what a text speaks of: its mentions with their clusters, and the clusters that a person may merge. */
export interface Resolution {
  readonly mentions: readonly ResolvedMention[]
  readonly merges: readonly MergeOffer[]
}

/**
 * Finds which mentions of a text speak of one thing, and how sure each link is. Guarantees: mentions come back in their
 * order, each as it was; what isn't sure stays alone, a pronoun without a cluster; persons are never joined with places
 * or bodies but by a full name; time grows in step with the text. A mention outside of its sentence stays alone.
 * Source: the sieves of Lee et al. 2013, https://aclanthology.org/J13-4004/, with a learned ranking for pronouns.
 *
 * @example resolveMentions(found).mentions.filter(({ cluster }) => cluster === 'c1') // "John Kerry", "Kerry", "he"
 */
export function resolveMentions(found: FoundText): Resolution {
  const linked = linkMentions(found, chooseLikeliest())
  const links = linksByMention(linked)
  const clusterOf = nameClusters(found, linked)
  const opening = openingMentions(found, clusterOf)
  const linkOf = (index: number) => (opening.has(index) ? undefined : links.get(index))
  const sureness = surenessOf(linkOf)
  const mentions = found.mentions.map((mention, index): ResolvedMention => {
    const cluster = clusterOf(index)
    const link = linkOf(index)
    if (cluster === undefined) return { ...mention, linkConfidence: 0 }
    if (link === undefined) return { ...mention, cluster, linkConfidence: 1 }
    return { ...mention, cluster, linkConfidence: sureness(index), rule: link.rule }
  })
  return { mentions, merges: offerMerges(linked, clusterOf) }
}

// Whoever is linked with a pronoun is no surer than that: "she" of "her" is Ada where "her" is.
function surenessOf(linkOf: (index: number) => Link | undefined): (index: number) => number {
  const known = new Map<number, number>()
  const sureness = (index: number): number => {
    const ready = known.get(index)
    if (ready !== undefined) return ready
    const link = linkOf(index)
    const own = link === undefined ? 1 : confidenceOf(link.rule, link.chance)
    // What would lead back to itself is as sure as its own link.
    known.set(index, own)
    const isOwn = link?.mention === index && link.rule === 'pronoun'
    const whole = isOwn ? Math.min(own, sureness(link.to)) : own
    known.set(index, whole)
    return whole
  }
  return sureness
}

// A mention has its own link, or the one by which others were joined with it; the first that came was the surest.
function linksByMention({ things }: LinkedMentions): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>()
  for (const link of things.links) if (!links.has(link.mention)) links.set(link.mention, link)
  for (const link of things.links) if (!links.has(link.to)) links.set(link.to, link)
  return links
}

// Clusters are numbered as their first mentions come; pronouns by themselves have none.
function nameClusters(
  { mentions }: FoundText,
  { known, things }: LinkedMentions,
): (index: number) => string | undefined {
  const numbers = new Map<number, number>()
  const clusters = mentions.map((mention, index) => {
    const own = things.mentionsOf(index)
    if (mention.form === 'pronoun' && !own.some(({ pronoun }) => pronoun === undefined)) return undefined
    const thing = known[index] === undefined ? -1 - index : things.thingOf(index)
    const number = numbers.get(thing) ?? numbers.size + 1
    numbers.set(thing, number)
    return `c${number}`
  })
  return index => clusters[index]
}

// The first mention of each cluster in the order of the text.
function openingMentions(
  { mentions }: FoundText,
  clusterOf: (index: number) => string | undefined,
): ReadonlySet<number> {
  const first = new Map<string, number>()
  mentions.forEach((mention, index) => {
    const cluster = clusterOf(index)
    if (cluster === undefined) return
    const known = mentions[first.get(cluster) ?? index]
    const isEarlier =
      known !== undefined &&
      (mention.sentence - known.sentence || mention.first - known.first || known.last - mention.last) < 0
    if (!first.has(cluster) || isEarlier) first.set(cluster, index)
  })
  return new Set(first.values())
}
