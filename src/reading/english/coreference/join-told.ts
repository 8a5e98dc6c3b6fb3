import { childrenBy, lemmaOf } from '../../trees/tree.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'
import type { MentionIndex } from './mention-index.ts'

/**
 * Joins what a sentence itself says is one: two spans with one head, an apposition, letters in brackets, a copula ("X is
 * the president of ...") and a relative pronoun with its noun. A denied or possible copula joins nothing.
 */
export function joinTold(mentions: readonly KnownMention[], at: MentionIndex, things: Gathering): void {
  for (const one of mentions) {
    joinSameHead(one, at, things)
    joinApposition(one, at, things)
    joinCopula(one, at, things)
    joinRelative(one, at, things)
  }
}

// "Tony Abbott" within "Prime Minister Tony Abbott"; one of several ("Ada Lund and Raj Das") is not all of them.
function joinSameHead(one: KnownMention, at: MentionIndex, things: Gathering): void {
  const [widest] = at(one.found.sentence, one.found.head)
  const [name, whole] = [one.name?.words, widest?.name?.words]
  if (widest === undefined || widest === one || name === undefined || whole === undefined) return
  const isOne = one.sort === widest.sort && one.sort !== 'thing' && one.part.length === widest.part.length
  if (isOne && name.at(-1) === whole.at(-1) && !hasComma(widest)) things.join(one.index, widest.index, 'same-head')
}

const hasComma = ({ tree, found: { first, last } }: KnownMention): boolean =>
  tree.tokens.slice(first, last + 1).some(({ text }) => text === ',')

function joinApposition(one: KnownMention, at: MentionIndex, things: Gathering): void {
  const { tree, found } = one
  for (const child of childrenBy(tree, found.head, 'appos')) {
    if (child < found.head) continue
    const [added] = at(found.sentence, child).filter(other => other !== one)
    if (added === undefined || added.sort !== one.sort || isDifferent(one, added)) continue
    // Of notions, the text tells only what a name means: "two things, grit and luck".
    if (
      one.sort === 'thing' &&
      (one.name === undefined) === (added.name === undefined) &&
      added.name?.isLetters !== true
    )
      continue
    if (one.name !== undefined && added.found.last <= one.name.run.last) continue
    // "Olm, Varnland" and "Varn College, Olm" say where, not what.
    const isWhere =
      one.name !== undefined &&
      added.name !== undefined &&
      (one.sort === 'place' || one.sort === 'body') &&
      !added.name.isLetters
    const isBracket = tree.tokens[added.found.first - 1]?.text === '('
    // "His son Mira (Ada Lund)": what hangs from a noun is not what that was named before.
    const isOther = things
      .mentionsOf(one.index)
      .slice(0, looked)
      .some(other => areTwoPersons(other, added))
    if (isOther && !isWithinName(one, added) && !isCalledSo(one, added)) continue
    if (isWhere && !isBracket) continue
    things.join(added.index, one.index, isBracket ? 'bracket' : 'apposition')
  }
}

const looked = 12

// "Actor Ada Lund; musician Raj Das": a list whose members a parser hung from the first; "Mira (Ada Lund)": a part and who
// plays it.
function areTwoPersons(one: KnownMention, other: KnownMention): boolean {
  const [words, theirs] = [one.name?.words ?? [], other.name?.words ?? []]
  return (
    one.sort === 'person' &&
    words.length > 0 &&
    theirs.length > 0 &&
    words.length + theirs.length > 2 &&
    [one, other].every(isPlainName) &&
    !words.some(word => word !== '' && theirs.includes(word))
  )
}

// "The Regent" and "Fellow at Olm College" say what somebody is.
const isPlainName = ({ tree, name }: KnownMention): boolean =>
  name !== undefined &&
  !/ (?:of|the|at) |,|^\d/.test(name.text) &&
  !/^(?:the|its|his|her|their)$/i.test(tree.tokens[name.run.first - 1]?.text ?? '')

// "Ada Lund, née Olm".
const isCalledSo = ({ tree, found }: KnownMention, added: KnownMention): boolean =>
  tree.tokens
    .slice(found.last + 1, added.found.first)
    .some(({ text }) => /^(?:n[ée]e|born|alias|aka|or|formerly|now|known|called|nicknamed|dubbed|real)$/i.test(text))

// "Ada (Mira) Lund": the name goes on behind the bracket.
const isWithinName = ({ tree, found }: KnownMention, added: KnownMention): boolean =>
  childrenBy(tree, found.head, 'flat').some(child => child > added.found.head)

function joinCopula(one: KnownMention, at: MentionIndex, things: Gathering): void {
  const { tree, found } = one
  if (one.pronoun !== undefined || childrenBy(tree, found.head, 'cop').length === 0) return
  const [subject] = childrenBy(tree, found.head, 'nsubj')
  const [spoken] = subject === undefined ? [] : at(found.sentence, subject)
  if (spoken === undefined || !areOfOneSort(one, spoken) || isDifferent(one, spoken)) return
  const isOpen = childrenBy(tree, found.head, 'advmod', 'aux', 'mark', 'det').some(child =>
    /^(?:not|never|no|may|might|could|would|should|if|whether|n't)$/.test(lemmaOf(tree, child)),
  )
  const isSaidOf = one.opening === 'definite' || one.opening === 'owned' || one.name !== undefined
  const isAnybody = spoken.pronoun !== undefined && !/^(?:he|she|relative)$/.test(spoken.pronoun.class)
  const isNotion = one.sort === 'thing' && spoken.name === undefined
  if (isOpen || !isSaidOf || isAnybody || isNotion || childrenBy(tree, found.head, 'case').length > 0) return
  things.join(one.index, spoken.index, 'copula')
}

function joinRelative(one: KnownMention, at: MentionIndex, things: Gathering): void {
  if (one.pronoun?.class !== 'relative') return
  const { tree, found } = one
  let top = found.head
  while (top >= 0 && !/^acl:relcl/.test(tree.tokens[top]?.relation ?? '')) top = tree.tokens[top]?.head ?? -1
  const noun = tree.tokens[top]?.head ?? -1
  if (top < 0 || noun < 0 || noun > found.head) return
  const [spoken] = at(found.sentence, noun).filter(other => other.pronoun === undefined)
  if (spoken !== undefined) things.join(one.index, spoken.index, 'relative')
}

function areOfOneSort(one: KnownMention, other: KnownMention): boolean {
  const [a, b] = [
    one.pronoun === undefined ? one.sort : undefined,
    other.pronoun === undefined ? other.sort : undefined,
  ]
  return (
    a === undefined ||
    b === undefined ||
    a === b ||
    (a !== 'person' && b !== 'person' && a !== 'time' && b !== 'time' && a !== 'people' && b !== 'people')
  )
}

function isDifferent(one: KnownMention, other: KnownMention): boolean {
  const isCollective = one.sort === 'body' || other.sort === 'body'
  return !isCollective && one.number !== undefined && other.number !== undefined && one.number !== other.number
}
