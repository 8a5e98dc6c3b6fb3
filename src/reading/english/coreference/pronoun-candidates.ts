import { childrenBy, subtreeOf } from '../../trees/tree.ts'
import type { Gathering } from './gather-things.ts'
import { isBracketed } from './is-bracketed.ts'
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
  // "Mira (Ada Lund) wakes, and she ...": not the actor.
  if (isBracketed(one) && things.mentionsOf(one.index).slice(0, 20).every(isBracketed)) return false
  if (!agrees(pronoun, one, things)) return false
  return pronoun.pronoun?.isReflexive === true ? isCoArgument(pronoun, one) : !isCoArgument(pronoun, one)
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
  if (verb < 0) return false
  return verb === theirs || (!tree.tokens[head]?.relation.startsWith('nsubj') && doerOf(tree, verb) === other.head)
}

// "Ada came to help her", "Ada had a plan to help her": who would help is Ada, so that "her" is not.
function doerOf(tree: KnownMention['tree'], verb: number): number | undefined {
  let at = verb
  for (let steps = 0; steps < tree.tokens.length; steps += 1) {
    const { relation = '', head = -1 } = tree.tokens[at] ?? {}
    const [own] = childrenBy(tree, at, 'nsubj')
    if (own !== undefined) return at === verb ? undefined : own
    const isInfinitive = childrenBy(tree, at, 'mark').some(mark => /^to$/i.test(tree.tokens[mark]?.text ?? ''))
    const isOpen = /^(?:xcomp|advcl|acl)$/.test(relation) && isInfinitive
    // "Asked him to help her": he would help.
    if (isOpen && relation === 'xcomp' && childrenBy(tree, head, 'obj', 'iobj').length > 0) return undefined
    const isUnder = isOpen || relation === 'conj' || (/^(?:obj|obl)$/.test(relation) && at !== verb)
    if (!isUnder || head < 0) return undefined
    at = head
  }
  return undefined
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
