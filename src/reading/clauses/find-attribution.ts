import { describeAnchor } from '../../text/anchors.ts'
import type { Attribution } from '../../vocabulary/attribution.ts'
import type { Phrase } from '../../vocabulary/phrase.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { isAnchored } from './is-anchored.ts'
import { isBareNoun } from './is-bare-noun.ts'
import { wordNounPhrase } from './noun-phrase.ts'
import { isNegated } from './read-verb.ts'
import { attributingVerb, isReporting, stanceOf } from './reporting-verbs.ts'

/** Says who vouches for a clause, with the marks that name them, or that nobody who can be named does. */
export type FoundAttribution =
  | { readonly state: 'none' }
  | { readonly state: 'unknown' }
  | { readonly state: 'named'; readonly attribution: Attribution; readonly marks: readonly Mark[] }

/**
 * Finds who vouches for a predicate: the subject of a verb of saying that it completes ("Mohib says there were
 * concerns"), or "according to". `unknown` where somebody vouches who can't be worded, or by a denied verb: then the
 * clause is no fact of the article.
 */
export function findAttribution(reading: Reading, tree: Tree, predicate: number): FoundAttribution {
  return attributionAbove(reading, tree, predicate, undefined)
}

// Of two verbs of saying beside each other neither vouches for the one that `below` says it vouches for.
function attributionAbove(
  reading: Reading,
  tree: Tree,
  predicate: number,
  below: number | undefined,
): FoundAttribution {
  const top = topOfCoordination(tree, predicate)
  if (goesOnSaying(tree, predicate)) return { state: 'unknown' }
  const found = reportingVerb(tree, top)
  const verb = found === below ? undefined : found
  if (verb !== undefined && followsTold(tree, top, verb)) return { state: 'unknown' }
  const stated = statedBy(reading, tree, predicate)
  if (stated !== undefined) return verb === undefined && isEmbedded(tree, top) ? { state: 'unknown' } : stated
  if (verb === undefined) return isEmbedded(tree, top) ? { state: 'unknown' } : { state: 'none' }
  const speaker = childrenBy(tree, verb, 'nsubj')[0]
  if (speaker === undefined || isNegated(tree, verb) || isHypothetical(tree, verb)) return { state: 'unknown' }
  // "They estimated by 2050 needs would rise": the time belongs to what is said.
  if (
    childrenBy(tree, verb, 'obl').some(
      child => child > verb && child < top && reading.markOf(tree, child)?.form === 'date',
    )
  )
    return { state: 'unknown' }
  const outer = attributionAbove(reading, tree, verb, top)
  if (outer.state !== 'none') return { state: 'unknown' }
  return name(reading, tree, speaker, verb, attributingVerb(lemmaOf(tree, verb)))
}

function name(reading: Reading, tree: Tree, speaker: number, cueVerb: number, lemma: string): FoundAttribution {
  const isName = reading.markOf(tree, speaker)?.form === 'name'
  const named = isName
    ? undefined
    : childrenBy(tree, speaker, 'appos').find(child => reading.markOf(tree, child)?.form === 'name')
  const worded = wordNounPhrase(reading, tree, named ?? speaker)
  if (worded === undefined || (worded.marks.length === 0 && isBareNoun(tree, worded.top))) return { state: 'unknown' }
  // "The middle one shows": who told which one?
  if (worded.marks.length === 0 && lemmaOf(tree, worded.top) === 'one') return { state: 'unknown' }
  // "According to the event website": whose it is, was told before.
  if (worded.marks.length === 0 && pages.test(lemmaOf(tree, worded.top)) && !isAnchored(tree, worded))
    return { state: 'unknown' }
  const [first, last] = [Math.min(worded.first, cueVerb), Math.max(worded.last, cueVerb)]
  const [from, to] = [tree.tokens[first], tree.tokens[last]]
  if (from === undefined || to === undefined) return { state: 'unknown' }
  const cue = describeAnchor(reading.parsed.text, { start: from.start, end: to.end })
  const stance = stanceOf(lemma)
  // Of two who vouch for the same words either would be a right answer to who said so.
  const isPassedOn = citesOthers(tree, speaker) || citesOthers(tree, cueVerb)
  const phrase = isPassedOn ? unasked(worded.phrase) : worded.phrase
  return { state: 'named', attribution: { speaker: phrase, verb: lemma, cue, stance }, marks: worded.marks }
}

const pages = /^(?:website|site|page|blog|post|poster|leaflet|sign|notice)$/

// "Yonhap, quoting a state agency, said ...": the words are another's.
function citesOthers(tree: Tree, token: number): boolean {
  return childrenBy(tree, token, 'acl', 'advcl').some(child => /^(?:cite|quote)$/.test(lemmaOf(tree, child)))
}

const unasked = (phrase: Phrase): Phrase =>
  phrase.map(segment => (typeof segment === 'string' ? segment : { ...segment, ask: false }))

// Who vouches beside a clause vouches for the clauses within it, and for those that follow it after "and".
function statedBy(reading: Reading, tree: Tree, predicate: number): FoundAttribution | undefined {
  let at = predicate
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps += 1) {
    const found = accordingTo(reading, tree, at) ?? asTold(reading, tree, at)
    if (found !== undefined && (at === predicate || !isLater(found, tree, at))) return found.attribution
    const relation = tree.tokens[at]?.relation ?? ''
    if (!/^(?:conj|advcl|acl|parataxis)/.test(relation)) return undefined
    at = tree.tokens[at]?.head ?? -1
  }
  return undefined
}

interface Voucher {
  readonly attribution: FoundAttribution
  readonly token: number
}

// "One firm closed, according to Mira, and another grew": only the first is hers.
const isLater = ({ token }: Voucher, tree: Tree, at: number): boolean =>
  token > at && childrenBy(tree, at, 'conj').some(conj => conj > at)

const clausal = /^(?:ccomp|xcomp|advcl|acl|parataxis|csubj)/

function accordingTo(reading: Reading, tree: Tree, predicate: number): Voucher | undefined {
  const isOther = (child: number) =>
    clausal.test(tree.tokens[child]?.relation ?? '') ||
    (hasRelation(tree, child, 'conj') && tree.tokens[child]?.head === predicate)
  for (const token of subtreeOf(tree, predicate, isOther)) {
    const opening = childrenBy(tree, token, 'case').find(at => lemmaOf(tree, at).startsWith('accord'))
    if (opening !== undefined && token !== predicate)
      return { token, attribution: name(reading, tree, token, opening, 'say') }
  }
  return undefined
}

// "As Heald told the Post, ozone has dropped".
function asTold(reading: Reading, tree: Tree, predicate: number): Voucher | undefined {
  for (const verb of childrenBy(tree, predicate, 'advcl')) {
    const isTold =
      isReporting(lemmaOf(tree, verb)) && childrenBy(tree, verb, 'mark').some(mark => lemmaOf(tree, mark) === 'as')
    const speaker = isTold ? childrenBy(tree, verb, 'nsubj')[0] : undefined
    if (speaker === undefined || tellsOther(tree, verb)) continue
    // "As you might expect" nobody expected it.
    if (isHypothetical(tree, verb)) return { token: verb, attribution: { state: 'unknown' } }
    const lemma = attributingVerb(lemmaOf(tree, verb))
    return { token: verb, attribution: name(reading, tree, speaker, verb, lemma) }
  }
  return undefined
}

// "Shares fell as Varn Steel reported a loss": it told of the loss.
const tellsOther = (tree: Tree, verb: number): boolean =>
  !/^(?:tell|inform|remind)$/.test(lemmaOf(tree, verb)) && childrenBy(tree, verb, 'obj').length > 0

// "Mira says that she worked and fell ill": whether she says or did the second, the tree only guesses.
function goesOnSaying(tree: Tree, predicate: number): boolean {
  const first = tree.tokens[predicate]?.head ?? -1
  return (
    hasRelation(tree, predicate, 'conj') &&
    isReporting(lemmaOf(tree, first)) &&
    childrenBy(tree, predicate, 'nsubj').length === 0 &&
    childrenBy(tree, first, 'ccomp').some(said => said > first && said < predicate)
  )
}

// "She said she was not told that the pool had closed": of two clauses after one verb the second belongs to the first.
function followsTold(tree: Tree, predicate: number, verb: number): boolean {
  return (
    hasRelation(tree, predicate, 'ccomp') &&
    childrenBy(tree, verb, 'ccomp').some(told => told > verb && told < predicate)
  )
}

function topOfCoordination(tree: Tree, predicate: number): number {
  let at = predicate
  for (let steps = 0; steps < tree.tokens.length && hasRelation(tree, at, 'conj'); steps += 1) {
    const above = tree.tokens[at]?.head ?? -1
    if (above < 0) return at
    at = above
  }
  return at
}

// "..., said Kerry" stands beside what he said, and what he said stands in no clause of his own; "Kerry said that ..." above it.
function reportingVerb(tree: Tree, predicate: number): number | undefined {
  const above = tree.tokens[predicate]?.head ?? -1
  if (hasRelation(tree, predicate, 'ccomp') && isReporting(lemmaOf(tree, above))) return above
  const beside = childrenBy(tree, predicate, 'parataxis').find(
    child =>
      isReporting(lemmaOf(tree, child)) &&
      childrenBy(tree, child, 'nsubj').length > 0 &&
      childrenBy(tree, child, 'ccomp').length === 0,
  )
  if (beside !== undefined) return beside
  if (
    hasRelation(tree, predicate, 'parataxis') &&
    isReporting(lemmaOf(tree, above)) &&
    childrenBy(tree, above, 'ccomp', 'obj').length === 0
  )
    return above
  if (hasRelation(tree, predicate, 'advcl') || /^acl/.test(tree.tokens[predicate]?.relation ?? ''))
    return enclosingSpeech(tree, above)
  return undefined
}

// A clause within what somebody says is said by them too.
function enclosingSpeech(tree: Tree, from: number): number | undefined {
  let at = from
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps += 1) {
    const above = tree.tokens[at]?.head ?? -1
    if (hasRelation(tree, at, 'ccomp')) return isReporting(lemmaOf(tree, above)) ? above : undefined
    at = above
  }
  return undefined
}

function isEmbedded(tree: Tree, predicate: number): boolean {
  let at = predicate
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps += 1) {
    if (/^ccomp|^csubj/.test(tree.tokens[at]?.relation ?? '')) return true
    at = tree.tokens[at]?.head ?? -1
  }
  return false
}

function isHypothetical(tree: Tree, verb: number): boolean {
  return (
    childrenBy(tree, verb, 'aux').some(aux => tagOf(tree, aux) === 'MD') ||
    subtreeOf(tree, verb, child => !hasRelation(tree, child, 'mark')).some(at =>
      /^(?:if|unless)$/.test(lemmaOf(tree, at)),
    )
  )
}
