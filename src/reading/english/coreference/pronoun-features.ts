import type { QuoteAt } from './find-quotes.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'

/** Is what the features of a pair are read from, beside the pair. */
export interface PairSources {
  readonly things: Gathering
  readonly quoteAt: QuoteAt
  readonly speakers: ReadonlyMap<number, KnownMention>
}

/**
 * Lists the features of a pronoun and a mention that it may stand for, each of which has a weight. `rank` counts the
 * candidates nearer to the pronoun than this one that are other things.
 */
export function pairFeatures(pronoun: KnownMention, one: KnownMention, rank: number, sources: PairSources): string[] {
  const kind = classOf(pronoun)
  const distance = pronoun.found.sentence - one.found.sentence
  const [own, theirs] = [placeOf(pronoun), placeOf(one)]
  const all = sources.things.mentionsOf(one.index)
  const said = Math.min(4, Math.floor(Math.log2(all.length + 1)))
  const isNamed = all.slice(0, 20).some(({ name }) => name !== undefined)
  const features = [
    `far ${distance}`,
    `far ${distance} ${theirs}`,
    `${kind} place ${theirs}`,
    `${own} then ${theirs}`,
    `rank ${Math.min(rank, 4)}`,
    `${kind} rank ${Math.min(rank, 4)}`,
    `form ${formOf(one)}`,
    `${kind} form ${formOf(one)}`,
    `${kind} kind ${one.pronoun === undefined ? one.found.kind : 'pronoun'}`,
    `said ${said}`,
    `${kind} said ${said}`,
    isNamed ? 'named' : 'unnamed',
    `${kind} number ${one.number ?? 'open'}`,
    `gender ${all.slice(0, 20).some(({ gender }) => gender !== undefined) ? 'told' : 'open'}`,
    ...(distance === 0
      ? [`near ${own} ${theirs}`, isAbove(one, pronoun) ? 'above' : 'beside', ...stepFeatures(pronoun, one, theirs)]
      : []),
    ...(pronoun.tree.sentence.paragraph !== one.tree.sentence.paragraph
      ? ['other paragraph', `${kind} other paragraph`]
      : []),
  ]
  if (isInner(one)) features.push('inner', `${kind} inner`)
  return [...features, ...quoteFeatures(pronoun, one, sources)]
}

/** Lists the features of a pronoun that stands for none of its candidates. */
export function noneFeatures(pronoun: KnownMention, candidates: number): string[] {
  const kind = classOf(pronoun)
  return [
    `none ${kind}`,
    `none ${kind} ${placeOf(pronoun)}`,
    `none ${Math.min(5, candidates)}`,
    `none ${kind} ${Math.min(5, candidates)}`,
  ]
}

const classOf = ({ pronoun }: KnownMention): string => {
  const kind = pronoun?.class ?? 'it'
  return kind === 'she' ? 'he' : kind
}

const formOf = ({ name, pronoun, opening }: KnownMention): string =>
  pronoun !== undefined ? 'pronoun' : name !== undefined ? 'name' : opening

/** Names the place of a mention in its clause. */
function placeOf({ tree, found: { head } }: KnownMention): string {
  let at = head
  while (/^(?:conj|flat)/.test(tree.tokens[at]?.relation ?? '')) at = tree.tokens[at]?.head ?? -1
  const relation = tree.tokens[at]?.relation ?? 'root'
  if (relation.startsWith('nsubj:pass')) return 'passive'
  if (/^(?:nmod:poss|nsubj|obj|iobj|obl|nmod|compound|appos|root)/.test(relation))
    return /^(?:nmod:poss|nsubj|obj|iobj|obl|nmod|compound|appos|root)/.exec(relation)?.[0] ?? relation
  return 'other'
}

// A noun that only belongs to another noun is less likely spoken of again.
const isInner = (one: KnownMention): boolean => /^(?:nmod|compound|nmod:poss|appos)$/.test(placeOf(one))

// What governs the clause of the pronoun: "Ada said she".
function isAbove(one: KnownMention, pronoun: KnownMention): boolean {
  const governor = one.tree.tokens[one.found.head]?.head ?? -1
  let at = pronoun.found.head
  for (let steps = 0; steps < 12 && at >= 0; steps += 1) {
    if (at === governor) return true
    at = pronoun.tree.tokens[at]?.head ?? -1
  }
  return false
}

const clausal = /^(?:root|conj|ccomp|xcomp|advcl|acl|parataxis|csubj)/

function clauseOf({ tokens }: KnownMention['tree'], from: number): number {
  let at = from
  for (let steps = 0; steps < 40 && !clausal.test(tokens[at]?.relation ?? 'root'); steps += 1)
    at = tokens[at]?.head ?? -1
  return at
}

// How many clauses the pronoun's own lies below that of the other, and as what the highest of them hangs from it.
function stepFeatures(pronoun: KnownMention, one: KnownMention, theirs: string): string[] {
  const { tree } = pronoun
  const above = clauseOf(tree, one.found.head)
  const features: string[] = []
  let at = clauseOf(tree, pronoun.found.head)
  let via = 'same'
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    const { relation = '', head = -1 } = tree.tokens[at] ?? {}
    const many = Math.min(steps, 3)
    if (at === above) return [...features, `steps ${many}`, `steps ${many} ${theirs}`, `via ${via}`]
    // "In Varn, where the guard holds its harbour": what a relative clause tells of is near at hand.
    if (head === one.found.head && relation === 'acl:relcl') features.push('relative', `relative ${placeOf(pronoun)}`)
    via = /^[a-z]+/.exec(relation)?.[0] ?? ''
    at = clauseOf(tree, head)
  }
  return [...features, 'steps aside', `steps aside ${theirs}`]
}

function quoteFeatures(pronoun: KnownMention, one: KnownMention, { quoteAt, speakers, things }: PairSources): string[] {
  const quote = quoteAt(pronoun.found.sentence, pronoun.found.head)
  const theirs = quoteAt(one.found.sentence, one.found.head)
  const speaker = quote < 0 ? undefined : speakers.get(quote)
  const isSpeaker = speaker !== undefined && things.thingOf(speaker.index) === things.thingOf(one.index)
  return [
    ...(isSpeaker ? ['speaker'] : []),
    ...(quote !== theirs ? [quote < 0 ? 'out of quote' : theirs < 0 ? 'into quote' : 'other quote'] : []),
  ]
}
