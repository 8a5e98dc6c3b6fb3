import { normaliseAnswer } from '../../../text/normalise-answer.ts'
import type { Gathering } from './gather-things.ts'
import { genderOfNoun } from './gender.ts'
import { isBracketed } from './is-bracketed.ts'
import type { KnownMention } from './known-mention.ts'
import { isTitleWord } from './name-words.ts'

/**
 * Joins the names of one person: full names that differ by a middle name or an initial or of which one goes on, and a surname or a given name
 * alone with the one full name that it fits. A name that fits two persons joins neither, unless its title, or the gender
 * of its title, fits only one, or the headline names only one; such names are joined with each other alone where they have the same words.
 */
export function joinPersons(named: readonly KnownMention[], headline: string, things: Gathering): void {
  const persons = named.filter(
    ({ sort, opening, number }) => sort === 'person' && opening !== 'indefinite' && number !== 'many',
  )
  joinMiddleNames(persons, things)
  joinBeginnings(persons, things)
  const full = persons.filter(({ name }) => (name?.words.length ?? 0) > 1)
  const bySurname = indexBy(full, one => one.name?.words.at(-1) ?? '', things)
  const byFirst = indexBy(full, one => one.name?.words[0] ?? '', things)
  const alone = new Map<string, KnownMention>()
  const headed = ` ${normaliseAnswer(headline)} `
  const isInHeadline = (words: readonly string[]) => headed.includes(` ${words.join(' ')} `)
  for (const one of persons) {
    const words = one.name?.words ?? []
    if (words.length !== 1) continue
    const [word = ''] = words
    const bearers = bySurname.get(word) ?? []
    const named =
      bearers.length === 0 ? (byFirst.get(word) ?? []).filter(other => isKnownBy(one, other, things)) : bearers
    const titled = named.length > 1 ? named.filter(other => fitsTitle(one, other, things)) : named
    const heading =
      titled.length === 1 || isTitled(one) ? [] : named.filter(({ name }) => isInHeadline(name?.words ?? []))
    const [only, ...more] = titled.length === 1 ? titled : heading
    const rule = titled.length !== 1 ? 'main-surname' : bearers.length > 0 ? 'surname' : 'given-name'
    if (only !== undefined && more.length === 0 && things.join(one.index, only.index, rule)) continue
    // "The President" may be anybody; "King" after "Ada King" was joined above.
    if (isTitleWord(word)) continue
    const key = named.length > 1 ? `${word} ${one.gender ?? ''} ${one.office.roles.join(' ')}` : word
    const known = alone.get(key)
    if (known === undefined) alone.set(key, one)
    else things.join(one.index, known.index, 'same-name')
  }
}

// Lists for each word the things that it may name, one mention of each; nobody has more than a few bearers.
function indexBy(
  full: readonly KnownMention[],
  wordOf: (one: KnownMention) => string,
  things: Gathering,
): ReadonlyMap<string, readonly KnownMention[]> {
  const index = new Map<string, KnownMention[]>()
  const seen = new Set<string>()
  for (const one of full) {
    const word = wordOf(one)
    const key = `${word} ${things.thingOf(one.index)}`
    const list = index.get(word) ?? []
    if (seen.has(key) || list.length >= mostBearers) continue
    seen.add(key)
    list.push(one)
    index.set(word, list)
  }
  return index
}

const mostBearers = 8

// Whoever is named in full but once, or in a bracket behind a part that is played, is hardly meant by "Ada" far from there.
function isKnownBy({ found: { sentence } }: KnownMention, other: KnownMention, things: Gathering): boolean {
  const named = things.mentionsOf(other.index).filter(({ name }) => name !== undefined)
  const isNear = Math.abs(sentence - other.found.sentence) <= near
  return !named.every(isBracketed) && (isNear || named.length > 1)
}

const near = 12

const isTitled = ({ gender, office }: KnownMention): boolean => gender !== undefined || office.roles.length > 0

// "Mrs. Lund" is not "Olaf Lund", and "President Lund" is who is called so elsewhere.
function fitsTitle(one: KnownMention, other: KnownMention, things: Gathering): boolean {
  const all = things.mentionsOf(other.index)
  const titled = one.office.roles.filter(role => genderOfNoun(role) === undefined)
  if (titled.length > 0) return all.some(({ office }) => titled.some(role => office.roles.includes(role)))
  return one.gender !== undefined && all.some(({ gender }) => gender === one.gender)
}

function joinMiddleNames(persons: readonly KnownMention[], things: Gathering): void {
  const ends = new Map<string, KnownMention>()
  for (const one of persons) {
    const words = one.name?.words ?? []
    const [given = ''] = words
    if (words.length < 2) continue
    const surname = words.at(-1) ?? ''
    const key = `${given} ${surname}`
    const known = ends.get(key)
    if (known === undefined) ends.set(key, one)
    else if (fitMiddles(words, known.name?.words ?? [])) things.join(one.index, known.index, 'same-name')
  }
  // "Higuchi Natsu" and "Natsu Higuchi": two words, either first.
  for (const [key, one] of ends) {
    const [given = '', surname = ''] = key.split(' ')
    const turned = ends.get(`${surname} ${given}`)
    if (turned !== undefined && turned !== one) things.join(one.index, turned.index, 'turned-name')
  }
  // "A. Lund" is "Ada Lund" where no other Lund begins so.
  const initials = new Map<string, KnownMention | undefined>()
  for (const [key, one] of ends) {
    const short = key.length > 0 ? `${key.slice(0, 1)}${key.slice(key.indexOf(' '))}` : ''
    if (key === short) continue
    initials.set(short, initials.has(short) ? undefined : one)
  }
  for (const [key, one] of ends) {
    const whole = /^[a-z] /.test(key) ? initials.get(key) : undefined
    if (whole !== undefined) things.join(one.index, whole.index, 'short-name')
  }
}

// "Ada Mira" is "Ada Mira Lund" where no other name goes on from it.
function joinBeginnings(persons: readonly KnownMention[], things: Gathering): void {
  const wholes = new Map<string, KnownMention[]>()
  for (const one of persons) {
    const words = one.name?.words.slice(0, mostWords) ?? []
    for (let length = 2; length < words.length; length += 1) {
      const key = words.slice(0, length).join(' ')
      const known = wholes.get(key) ?? []
      if (known.length < mostBearers && !known.some(({ index }) => things.thingOf(index) === things.thingOf(one.index)))
        wholes.set(key, [...known, one])
    }
  }
  // The longer first, so that what goes on from a short name may be one by then.
  const byLength = persons.toSorted((one, other) => (other.name?.words.length ?? 0) - (one.name?.words.length ?? 0))
  for (const one of byLength) {
    const [whole, ...others] = wholes.get(one.name?.words.join(' ') ?? '') ?? []
    const isOne = others.every(
      other => whole !== undefined && things.thingOf(other.index) === things.thingOf(whole.index),
    )
    if (whole !== undefined && isOne) things.join(one.index, whole.index, 'short-name')
  }
}

const mostWords = 6

function fitMiddles(one: readonly string[], other: readonly string[]): boolean {
  const [middle, theirs] = [one.slice(1, -1), other.slice(1, -1)]
  if (middle.length === 0 || theirs.length === 0) return true
  return middle.every((word, at) => (theirs[at] ?? word).slice(0, 1) === word.slice(0, 1))
}
