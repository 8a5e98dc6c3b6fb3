import type { KnownMention } from './known-mention.ts'
import type { LinkRule } from './link-confidence.ts'

/** Is a link from one mention to an earlier or surer one, with the rule that made it. */
export interface Link {
  readonly mention: number
  readonly to: number
  readonly rule: LinkRule
  /** Is the probability that a ranking gave the link, where one did. */
  readonly chance?: number
}

/** Gathers mentions into things: each begins as a thing of its own, and links join two at a time. */
export interface Gathering {
  /** Gives the number of the thing that a mention belongs to; it changes as things are joined. */
  readonly thingOf: (mention: number) => number
  /** Lists the mentions of the thing that a mention belongs to, in no order. */
  readonly mentionsOf: (mention: number) => readonly KnownMention[]
  /** Joins the things of two mentions where nothing speaks against it; tells whether they are one thing now. */
  readonly join: (mention: number, to: number, rule: LinkRule, chance?: number) => boolean
  readonly links: readonly Link[]
}

// These rules read that two mentions are one from the text itself, so that what each is called needn't fit.
const told = new Set<LinkRule>(['same-head', 'apposition', 'bracket', 'copula', 'relative'])

/** Begins with each mention a thing of its own. Joining many costs near-linear time: the smaller list always moves. */
export function gatherThings(mentions: readonly (KnownMention | undefined)[]): Gathering {
  const thing = mentions.map((_, index) => index)
  const members = new Map<number, KnownMention[]>(
    mentions.flatMap((one, index) => (one === undefined ? [] : [[index, [one]] as const])),
  )
  const links: Link[] = []
  const thingOf = (mention: number): number => thing[mention] ?? mention
  const mentionsOf = (mention: number): readonly KnownMention[] => members.get(thingOf(mention)) ?? []
  const join = (mention: number, to: number, rule: LinkRule, chance?: number): boolean => {
    const [one, other] = [thingOf(mention), thingOf(to)]
    if (one === other) return true
    const [own, theirs] = [members.get(one), members.get(other)]
    const [from, target] = [mentions[mention], mentions[to]]
    if (own === undefined || theirs === undefined || from === undefined || target === undefined) return false
    if (speaksAgainst(from, target, rule) || (!told.has(rule) && areApart(own, theirs))) return false
    const [small, large] = own.length < theirs.length ? [one, other] : [other, one]
    const [few, many] = own.length < theirs.length ? [own, theirs] : [theirs, own]
    for (const { index } of few) thing[index] = large
    for (const moved of few) many.push(moved)
    members.delete(small)
    links.push({ mention, to, rule, ...(chance !== undefined && { chance }) })
    return true
  }
  return { thingOf, mentionsOf, join, links }
}

// A phrase isn't what stands inside it: "its leader" is not "it".
function speaksAgainst({ found: one }: KnownMention, { found: other }: KnownMention, rule: LinkRule): boolean {
  if (told.has(rule) || one.sentence !== other.sentence) return false
  const isInside = (inner: typeof one, outer: typeof one) => outer.first <= inner.first && inner.last <= outer.last
  return isInside(one, other) || isInside(other, one)
}

const looked = 12

// What a few mentions of each tell is enough: things of many mentions agree among themselves already.
function areApart(own: readonly KnownMention[], theirs: readonly KnownMention[]): boolean {
  const [few, others] = [own.slice(0, looked), theirs.slice(0, looked)]
  return few.some(one => others.some(other => conflict(one, other)))
}

function conflict(one: KnownMention, other: KnownMention): boolean {
  if (one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender) return true
  const [name, theirs] = [one.name?.words, other.name?.words]
  if (name === undefined || theirs === undefined || one.sort !== 'person' || other.sort !== 'person') return false
  return name.length > 1 && theirs.length > 1 && !name.some(word => word.length > 1 && theirs.includes(word))
}
