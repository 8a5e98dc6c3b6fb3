import { sortOfPeople } from '../../../text/people-names.ts'
import type { Token } from '../../../vocabulary/parsed-text.ts'
import type { Tree } from '../../trees/tree.ts'
import { facilityNoun, isSiting } from './facility-nouns.ts'
import { kindOfKnownName, kindOfNameWord } from './name-words.ts'
import { isAddress } from './role-nouns.ts'

/** Is a run of tokens, first to last, both included. */
export interface Run {
  readonly first: number
  readonly last: number
}

/**
 * Finds the runs of words of a sentence that look like proper names, by tags and capitals: "Tony Abbott", "University of
 * Oslo", "Al-Dhafra base" with the common noun of a site. Tokens that `isTaken` names, as dates are, part runs.
 */
export function findNameRuns(tree: Tree, isTaken: (token: number) => boolean): Run[] {
  const runs: Run[] = []
  const isLoud = isShouted(tree)
  for (let first = 0; first < tree.tokens.length; first += 1) {
    if (isTaken(first) || !opensName(tree, first, isLoud)) continue
    const last = endOfRun(tree, first, isTaken)
    runs.push(...trimmed(tree, { first, last }))
    first = last
  }
  return runs
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const isProper = ({ upos, xpos }: Token): boolean => upos === 'PROPN' || xpos === 'NNP' || xpos === 'NNPS'

// A heading in capitals or title case tells no names by them.
function isShouted({ tokens, sentence }: Tree): boolean {
  const worded = tokens.filter(({ text }) => /^\p{L}{2,}/u.test(text))
  const capital = worded.filter(({ text }) => isCapital(text)).length
  return (
    worded.length > 3 && (sentence.block === 'heading' || capital > 0.7 * worded.length) && capital > worded.length / 2
  )
}

function opensName(tree: Tree, index: number, isLoud: boolean): boolean {
  const token = tree.tokens[index]
  if (token === undefined || !/^\p{L}|^\d+\p{L}/u.test(token.text)) return false
  if (isBody(token.text) && !isLoud) return true
  if (isProper(token))
    return isCapital(token.text) || /^(?:al|el|de|von|van|bin)$/.test(token.text) || /\d|[a-z][A-Z]/.test(token.text)
  if (isLoud || !isCapital(token.text) || token.upos === 'PRON' || token.text === 'I') return false
  // "Supreme Court" may be tagged an adjective and a noun; the first word of a sentence always has its capital.
  const next = tree.tokens[index + 1]
  const isBefore = next !== undefined && isProper(next) && isCapital(next.text)
  const isFirst = index === 0 || /^["“‘'(.:!?•*-]$/.test(tree.tokens[index - 1]?.text ?? '')
  if (isFirst)
    return isBefore && /^(?:ADJ|NOUN)$/.test(token.upos) && kindOfNameWord(next.text) !== undefined && !isPeople(token)
  return /^(?:ADJ|NOUN|VERB|X)$/.test(token.upos) && !isPeople(token)
}

// A tagger may take "IS" for a verb.
const isBody = (text: string): boolean =>
  /^\p{Lu}{2,}$/u.test(text) && kindOfKnownName(text.toLowerCase()) === 'organisation'

const isPeople = ({ text, upos }: Token): boolean => upos !== 'PROPN' && sortOfPeople(text) !== undefined

const particle = /^(?:de|di|da|del|della|der|den|des|du|dos|van|von|ten|ter|la|le|bin|ibn|ben|abu|al|el|ul|ur|y|e)$/

function endOfRun(tree: Tree, first: number, isTaken: (token: number) => boolean): number {
  let last = first
  for (let step = stepFrom(tree, last, isTaken); step !== undefined; step = stepFrom(tree, last, isTaken)) last = step
  return withSite(tree, first, last, isTaken)
}

function stepFrom(tree: Tree, last: number, isTaken: (token: number) => boolean): number | undefined {
  const at = (ahead: number) => (isTaken(last + ahead) ? undefined : tree.tokens[last + ahead])
  const [one, two, three] = [at(1), at(2), at(3)]
  if (one === undefined) return undefined
  if (isPart(one)) return last + 1
  const isGlued = one.start === tree.tokens[last]?.end
  if (
    /^[-‐’'/&]$/.test(one.text) &&
    two !== undefined &&
    (isPart(two) || (isGlued && two.start === one.end && isProper(two)))
  )
    return one.text === '/' && !isGlued ? undefined : last + 2
  // "FRANCE 24", "F-16", "Boeing 737": a number that hangs on the name.
  if (/^\d/.test(one.text) && one.upos === 'NUM' && one.head <= last && one.head >= 0) return last + 1
  if (isGlued && one.text === '-' && two !== undefined && /^\d/.test(two.text) && two.start === one.end) return last + 2
  if (particle.test(one.text) && two !== undefined && isPart(two)) return last + 2
  if (particle.test(one.text) && /^[-‐]$/.test(two?.text ?? '') && three !== undefined && isPart(three)) return last + 3
  if (particle.test(one.text) && particle.test(two?.text ?? '') && three !== undefined && isPart(three)) return last + 3
  return stepOver(tree, last, one, two, three)
}

const isPart = (token: Token): boolean =>
  isCapital(token.text) &&
  (isProper(token) || (/^(?:NOUN|ADJ|X|VERB)$/.test(token.upos) && token.text.length > 1 && !isPeople(token)))

const bodies =
  /^(?:University|Ministry|Department|Bank|House|Chamber|Court|Institute|College|School|Church|Museum|Council|Board|Bureau|Office|Secretary|Minister|Government|Republic|Kingdom|State|Isle|Gulf|Bay|Sea|Strait|Cape|Statue|Tower|Battle|Siege|Treaty|Academy|Association|Federation|Union|Society|League|Party|Front|Army|Organi[sz]ation|Commission|Committee|Centre|Center|Foundation|Fund|Declaration|Declaration|Bill|Act|Port|Palace|Temple|Cathedral|Prince|Duke|Duchess|King|Queen|Bishop|Archbishop|Earl|Director|President|Mayor|Governor|City|Province|District|Lady|Lord|Order|Book|Game|Lord|Institutes|Democratic|People|Parliament|Confederation|Commonwealth|Community|Conference|Congress|High|Rock|Valley|River|Horn|Ivory)$/

// "University of Oslo", "Ministry of Foreign Affairs", "Bank of the West", "Department for Education".
function stepOver(
  tree: Tree,
  last: number,
  one: Token,
  two: Token | undefined,
  three: Token | undefined,
): number | undefined {
  const opening = tree.tokens[last]?.text ?? ''
  const hangs = (token: Token | undefined, ahead: number) =>
    token !== undefined && isPart(token) && (token.head <= last + ahead || token.head > last)
  if (/^(?:of|for)$/.test(one.text) && bodies.test(opening)) {
    if (hangs(two, 2)) return last + 2
    if (two?.text === 'the' && hangs(three, 3)) return last + 3
  }
  // "National Aeronautics and Space Administration": what "and" joins hangs on a word that follows.
  const above = tree.tokens[last]?.head ?? -1
  const whole = tree.tokens[above]
  if (
    one.text === 'and' &&
    two !== undefined &&
    isPart(two) &&
    above > last + 2 &&
    whole !== undefined &&
    isPart(whole) &&
    above <= last + 5
  )
    return last + 2
  // "Department of Health and Human Services": the head of the second name hangs on the first.
  const isJoined = one.text === 'and' && two !== undefined && isPart(two)
  const isOf = tree.tokens.slice(Math.max(0, last - 3), last).some(({ text }) => /^(?:of|for)$/.test(text))
  return isJoined && isOf && !/^(?:of|for)$/.test(opening) && two.head <= last && two.head >= last - 1
    ? last + 2
    : undefined
}

// "Al-Dhafra base", "Tharthar dam": the common noun of a site right after a name.
function withSite(tree: Tree, first: number, last: number, isTaken: (token: number) => boolean): number {
  for (const end of [last + 2, last + 1]) {
    const noun = tree.tokens[end]
    if (noun === undefined || isTaken(end) || noun.upos !== 'NOUN' || /S$/.test(noun.xpos)) continue
    const site = facilityNoun(noun.lemma.toLowerCase())
    if (site === undefined || site.how === 'body') continue
    const before = tree.tokens[end - 1]
    const isBare = end === last + 1 || isSiting(noun.lemma.toLowerCase(), before?.text.toLowerCase() ?? '')
    const hangs = tree.tokens.slice(first, last + 1).some(({ head }) => head === end)
    if (
      isBare &&
      hangs &&
      (site.how === 'sure' || /^(?:base|camp|tower|station|plant|centre|center)$/.test(noun.lemma))
    )
      return end
  }
  return last
}

// An article, a form of address, a possessive mark and a quotation mark at its ends are no part of a name.
function trimmed(tree: Tree, { first, last }: Run): Run[] {
  const text = (index: number) => tree.tokens[index]?.text ?? ''
  let [start, end] = [first, last]
  while (
    start <= end &&
    (/^(?:the|a|an)$/i.test(text(start)) || isAddress(text(start)) || !/[\p{L}\d]/u.test(text(start)))
  )
    start += 1
  while (end >= start && (/^(?:['’]s?)$/.test(text(end)) || !/[\p{L}\d]/u.test(text(end)))) end -= 1
  return start <= end ? [{ first: start, last: end }] : []
}
