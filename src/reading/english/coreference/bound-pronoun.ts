import { childrenBy } from '../../trees/tree.ts'
import type { KnownMention } from './known-mention.ts'

/** Is the mention that the grammar of the sentence lets a pronoun stand for, with how often it does. */
export interface Bound {
  readonly mention: KnownMention
  readonly chance: number
}

/**
 * Finds what grammar ties a pronoun to: in "Ada is cryptic about her backers" the owner is the subject of the clause; in
 * "Ada opened a shop and she sold boots" the second subject is the first. `before` lists the mentions before it in the
 * order of the text. Source of the chances: links of the training part of GUM.
 */
export function boundTo(pronoun: KnownMention, before: readonly KnownMention[]): Bound | undefined {
  const { tree, found } = pronoun
  const token = tree.tokens[found.head]
  if (token?.relation === 'nmod:poss') {
    const [subject] = childrenBy(tree, clauseOver(tree, token.head), 'nsubj')
    const owner = subject === undefined || subject > found.head ? undefined : mentionAt(pronoun, subject, before)
    return owner !== undefined && agrees(pronoun, owner) && !isOfMany(owner) && !hasOthers(pronoun, owner, before)
      ? { mention: owner, chance: ofOwner }
      : undefined
  }
  const first = firstSubject(pronoun, before)
  if (first === undefined || !agrees(pronoun, first)) return undefined
  // "Varn opened a school and it grew": which of the two, isn't sure.
  if (first.pronoun === undefined && pronoun.pronoun?.class === 'it') return undefined
  return { mention: first, chance: first.pronoun === undefined ? ofName : ofPronoun }
}

/**
 * Tells whether a pronoun can hardly mean a thing: "Olm Boots opened ten shops in Varn and it sold boots" tells of Olm
 * Boots, whatever kind of thing a reader took that for.
 */
export function isOutOfReach(pronoun: KnownMention, other: KnownMention, before: readonly KnownMention[]): boolean {
  if (pronoun.pronoun?.class !== 'it') return false
  const first = firstSubject(pronoun, before)
  return first?.name !== undefined && first.number !== 'many' && first !== other
}

// "The two sisters met their brothers": their own or somebody's.
const isOfMany = ({ pronoun, number }: KnownMention): boolean => pronoun === undefined && number === 'many'

// "For those who rent, Varnsteel cut their rates": "their" is not the firm's where somebody else in it is several.
function hasOthers({ pronoun, found }: KnownMention, owner: KnownMention, before: readonly KnownMention[]): boolean {
  return (
    pronoun?.class === 'they' &&
    owner.pronoun === undefined &&
    owner.number !== 'many' &&
    before.some(({ found: other, number, sort }) => {
      return other.sentence === found.sentence && number === 'many' && sort === 'person'
    })
  )
}

const ofOwner = 0.93
const ofPronoun = 0.9
const ofName = 0.75

const mentionAt = ({ found }: KnownMention, head: number, before: readonly KnownMention[]): KnownMention | undefined =>
  before.findLast(({ found: other }) => other.sentence === found.sentence && other.head === head)

// The subject of the clause that "and" joins this one to.
function firstSubject(pronoun: KnownMention, before: readonly KnownMention[]): KnownMention | undefined {
  const { tree, found } = pronoun
  const token = tree.tokens[found.head]
  const verb = token?.relation === 'nsubj' ? tree.tokens[token.head] : undefined
  if (verb?.relation !== 'conj' || verb.head < 0) return undefined
  const [subject] = childrenBy(tree, verb.head, 'nsubj')
  return subject === undefined ? undefined : mentionAt(pronoun, subject, before)
}

function clauseOver({ tokens }: KnownMention['tree'], from: number): number {
  let at = from
  while (/^(?:nmod|obl|obj|iobj|conj|appos|compound|amod|acl$)/.test(tokens[at]?.relation ?? '')) {
    const head = tokens[at]?.head ?? -1
    if (head < 0) break
    at = head
    if (/^(?:VERB|AUX)$/.test(tokens[at]?.upos ?? '')) break
  }
  return at
}

function agrees({ pronoun }: KnownMention, { sort, number, gender, pronoun: theirs }: KnownMention): boolean {
  if (theirs !== undefined) return theirs.class === pronoun?.class
  if (pronoun?.class === 'he' || pronoun?.class === 'she')
    return sort === 'person' && number !== 'many' && (gender === undefined || gender === pronoun.class)
  if (pronoun?.class === 'they') return number === 'many' || sort === 'body'
  return pronoun?.class === 'it' && sort === 'body' && number !== 'many'
}
