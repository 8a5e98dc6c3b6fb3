import { isNoName } from '../../../text/class-words.ts'
import { countryOf } from '../../../text/country-of.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'

/**
 * Joins what bears one name: the same words, a country under its other names, letters that are the first ones of a name,
 * and a name with its legal ending or class word or without. A person's name joins only persons; a country is one thing
 * as a place and as a state. Names in capitals throughout count like any others.
 */
export function joinNames(named: readonly KnownMention[], things: Gathering): void {
  joinSame(named, things)
  joinInitials(named, things)
  joinShortened(named, things)
}

function joinSame(named: readonly KnownMention[], things: Gathering): void {
  const first = new Map<string, KnownMention>()
  for (const one of named) {
    const key = keyOf(one)
    if (key === undefined) continue
    const known = first.get(key.text)
    if (known === undefined) first.set(key.text, one)
    else things.join(one.index, known.index, key.rule)
  }
}

// Persons with one word are joined beside their full names; "an American" is one of many.
function keyOf({ name, sort, opening, found }: KnownMention): { text: string; rule: 'same-name' | 'same-country' } | undefined {
  if (name === undefined || opening === 'indefinite' || sort === 'time') return undefined
  const words = name.words.join(' ')
  if (sort === 'person') return name.words.length > 1 ? { text: `person ${words}`, rule: 'same-name' } : undefined
  if (sort === 'people') return { text: `people ${words}`, rule: 'same-name' }
  const country = isCountryName(name.text) ? countryOf(name.text) : undefined
  if (country !== undefined) return { text: `place ${country}`, rule: words === country ? 'same-name' : 'same-country' }
  return { text: `${found.kind === 'event' ? 'event' : 'thing'} ${words}`, rule: 'same-name' }
}

// "Iraqi" by itself is no country, though it belongs to one.
const isCountryName = (name: string): boolean => !/(?:ish|ese|ian|[aei]an|i|ch)$/i.test(name) || /^(?:[A-Z].*stan|Iran|Japan|Sudan|Taiwan|Oman|Bhutan|Burundi|Fiji|Mali|Malawi|Brunei|Jordan|Lebanon|Azerbaijan|Haiti|Djibouti|Kiribati)$/.test(name)

const small = new Set('of the and for in on at de la du des von van y e &'.split(' '))

function joinInitials(named: readonly KnownMention[], things: Gathering): void {
  const full = new Map<string, KnownMention | undefined>()
  for (const one of named) {
    const words = one.name?.words ?? []
    if (words.length < 2 || !isBody(one)) continue
    const large = words.filter(word => !small.has(word))
    for (const letters of new Set([initialsOf(large), initialsOf(words)])) {
      const known = full.get(letters)
      const isOther = full.has(letters) && (known === undefined || things.thingOf(known.index) !== things.thingOf(one.index))
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

const endings = new Set(
  'inc ltd llc plc corp corporation co company limited group holdings gmbh ag sa nv foundation organisation organization city town'.split(' '),
)

function joinShortened(named: readonly KnownMention[], things: Gathering): void {
  const whole = new Map<string, KnownMention | undefined>()
  for (const one of named) {
    const words = one.name?.words ?? []
    if (words.length === 0 || !isBody(one)) continue
    const known = whole.get(words.join(' '))
    if (known === undefined) whole.set(words.join(' '), one)
  }
  for (const one of named) {
    const words = [...(one.name?.words ?? [])]
    if (words.length < 2 || !isBody(one)) continue
    while (words.length > 1 && endings.has(words.at(-1) ?? '')) {
      words.pop()
      const short = words.every(isNoName) ? undefined : whole.get(words.join(' '))
      if (short !== undefined && short.sort === one.sort) things.join(short.index, one.index, 'short-name')
    }
  }
}
