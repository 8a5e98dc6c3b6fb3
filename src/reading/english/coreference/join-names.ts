import type { Gathering } from './gather-things.ts'
import { joinShortNames } from './join-short-names.ts'
import type { KnownMention } from './known-mention.ts'

/**
 * Joins what bears one name: the same words, a country under its other names, letters that are the first ones of a name,
 * and a name with its legal ending or class word or without. A person's name joins only persons; a country is one thing
 * as a place and as a state. Names in capitals throughout count like any others.
 */
export function joinNames(named: readonly KnownMention[], things: Gathering): void {
  joinSame(named, things, keyOf)
  joinSame(named, things, looseKeyOf)
  joinInitials(named, things)
  joinShortNames(named.filter(isBody), things)
}

type Key = { readonly text: string; readonly rule: 'same-name' | 'same-country' | 'name-of-other-kind' } | undefined

function joinSame(named: readonly KnownMention[], things: Gathering, keyFor: (one: KnownMention) => Key): void {
  const first = new Map<string, KnownMention>()
  for (const one of named) {
    const key = keyFor(one)
    if (key === undefined) continue
    const known = first.get(key.text)
    if (known === undefined) first.set(key.text, one)
    else things.join(one.index, known.index, key.rule)
  }
}

// Persons with one word are joined beside their full names; "an American" is one of many, "southern Iraq" a part.
function keyOf({ name, sort, opening, number, part }: KnownMention): Key {
  if (name === undefined || opening === 'indefinite' || sort === 'time') return undefined
  const words = [...part, ...name.words].join(' ')
  if (sort === 'person')
    return name.words.length > 1 || number === 'many' ? { text: `person ${words}`, rule: 'same-name' } : undefined
  if (sort === 'people') return { text: `people ${words}`, rule: 'same-name' }
  const country = name.country === undefined || part.length > 0 ? undefined : name.country
  if (country !== undefined)
    return { text: `country ${country}`, rule: words === country ? 'same-name' : 'same-country' }
  return { text: `${sort} ${words}`, rule: 'same-name' }
}

// A tagger may call one company a place once; what has two words or more is hardly two things.
function looseKeyOf({ name, sort, opening, part }: KnownMention): Key {
  if (name === undefined || opening === 'indefinite' || sort === 'time' || sort === 'people' || part.length > 0)
    return undefined
  return name.words.length > 1 && sort !== 'thing'
    ? { text: name.words.join(' '), rule: 'name-of-other-kind' }
    : undefined
}

const small = new Set('of the and for in on at de la du des von van y e &'.split(' '))

function joinInitials(named: readonly KnownMention[], things: Gathering): void {
  const full = new Map<string, KnownMention | undefined>()
  for (const one of named) {
    const words = one.name?.words ?? []
    if (words.length < 2 || !isBody(one)) continue
    const large = words.filter(word => !small.has(word))
    for (const letters of new Set([initialsOf(large), initialsOf(words)])) {
      const known = full.get(letters)
      const isOther =
        full.has(letters) && (known === undefined || things.thingOf(known.index) !== things.thingOf(one.index))
      full.set(letters, isOther ? undefined : (known ?? one))
    }
  }
  for (const one of named) {
    if (one.name?.isLetters !== true || !isBody(one)) continue
    const letters = one.name.words.join('')
    const whole = letters.length > 1 ? full.get(letters) : undefined
    if (whole !== undefined) things.join(one.index, whole.index, 'initials')
  }
}

const isBody = ({ sort }: KnownMention): boolean => sort !== 'person' && sort !== 'people' && sort !== 'time'
const initialsOf = (words: readonly string[]): string => words.map(word => word.slice(0, 1)).join('')
