import { childrenBy, subtreeOf } from '../../trees/tree.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'

const farthest = 3
const most = 40

/**
 * Lists the mentions that a pronoun may stand for, the nearest first: those of the three sentences before and of its own
 * before it that agree in number, gender and sort. What is an argument of its own verb is left out, but for a reflexive.
 * `before` lists the mentions before it in the order of the text, so that only the end of it is looked at.
 */
export function pronounCandidates(
  pronoun: KnownMention,
  before: readonly KnownMention[],
  things: Gathering,
): readonly KnownMention[] {
  const found: KnownMention[] = []
  for (let at = before.length - 1; at >= 0 && found.length < most; at -= 1) {
    const one = before[at]
    if (one === undefined || pronoun.found.sentence - one.found.sentence > farthest) break
    if (mayMean(pronoun, one, things)) found.push(one)
  }
  return found
}

function mayMean(pronoun: KnownMention, one: KnownMention, things: Gathering): boolean {
  if (one.sort === 'time' || one.sort === 'people' || isAround(one, pronoun)) return false
  const third = one.pronoun
  if (third !== undefined && (third.person !== 3 || !/^(?:he|she|it|they)$/.test(third.class))) return false
  if (third !== undefined && third.class !== pronoun.pronoun?.class) return false
  if (!agrees(pronoun, one, things)) return false
  const isOwn = isCoArgument(pronoun, one) || isDoer(pronoun, one)
  return pronoun.pronoun?.isReflexive === true ? isOwn : !isOwn
}

const isAround = ({ found: outer }: KnownMention, { found: inner }: KnownMention): boolean =>
  outer.sentence === inner.sentence && outer.first <= inner.first && inner.last <= outer.last

function agrees(pronoun: KnownMention, one: KnownMention, things: Gathering): boolean {
  const kind = pronoun.pronoun?.class
  const all = things.mentionsOf(one.index).slice(0, 20)
  const isPerson = one.pronoun === undefined ? one.sort === 'person' : /^(?:he|she)$/.test(one.pronoun.class)
  if (kind === 'he' || kind === 'she')
    return isPerson && one.number !== 'many' && all.every(({ gender }) => gender === undefined || gender === kind)
  if (kind === 'it') return !isPerson && one.sort !== 'person' && one.number !== 'many'
  return (
    one.number === 'many' ||
    one.sort === 'body' ||
    (isPerson && one.pronoun === undefined && all.every(({ gender }) => gender === undefined))
  )
}

// "Ada told her": not Ada; "Ada told her brother" and "Ada told herself" may be.
function isCoArgument({ tree, found: { sentence, head } }: KnownMention, { found: other }: KnownMention): boolean {
  if (other.sentence !== sentence) return false
  const token = tree.tokens[head]
  if (token === undefined || token.relation === 'nmod:poss') return false
  const verb = topOf(tree.tokens, head)
  const theirs = topOf(tree.tokens, other.head)
  return verb === theirs && verb >= 0
}

// "They saw the need to remove them": who would remove is who saw, so that "them" is somebody else.
function isDoer({ tree, found }: KnownMention, { found: other }: KnownMention): boolean {
  const relation = tree.tokens[found.head]?.relation ?? ''
  if (other.sentence !== found.sentence || !/^(?:obj|iobj)$/.test(relation)) return false
  let verb = tree.tokens[found.head]?.head ?? -1
  for (let steps = 0; steps < 8 && verb >= 0; steps += 1) {
    const subject = childrenBy(tree, verb, 'nsubj')[0]
    if (subject !== undefined) return steps > 0 && subject === other.head
    const { relation: own = '', head = -1 } = tree.tokens[verb] ?? {}
    if (!/^(?:xcomp|advcl|acl|obj|conj)$/.test(own)) return false
    verb = head
  }
  return false
}

// A conjunct stands where its first one stands.
function topOf(tokens: KnownMention['tree']['tokens'], head: number): number {
  let at = head
  while (tokens[at]?.relation === 'conj' || tokens[at]?.relation.startsWith('flat') === true)
    at = tokens[at]?.head ?? -1
  const relation = tokens[at]?.relation ?? ''
  return /^(?:nsubj|obj|iobj|obl)/.test(relation) ? (tokens[at]?.head ?? -1) : -1
}

/** Tells whether "it" stands for nothing: a dummy subject, of the weather, of what a clause after it says. */
export function isDummy({ tree, found: { head }, pronoun }: KnownMention): boolean {
  if (pronoun?.class !== 'it') return false
  const token = tree.tokens[head]
  if (token === undefined || token.relation.startsWith('expl')) return true
  const verb = token.relation.startsWith('nsubj') ? token.head : -1
  if (verb < 0) return false
  if (/^(?:rain|snow|seem|appear|happen)$/.test(tree.tokens[verb]?.lemma ?? '')) return true
  const isClaused = childrenBy(tree, verb, 'csubj', 'ccomp', 'advcl', 'xcomp').some(
    child => child > verb && isOpened(tree, child),
  )
  return tree.tokens[verb]?.upos === 'ADJ' && isClaused
}

const isOpened = (tree: KnownMention['tree'], clause: number): boolean =>
  subtreeOf(tree, clause).some(at => at <= clause && /^(?:that|to|whether|if|for)$/i.test(tree.tokens[at]?.text ?? ''))
