import { sortOfName } from '../../entities/sort-of-name.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'

/**
 * Joins a definite noun of class ("the company", "the country") with the last named thing of that class, where the text
 * names no other of the class close by. The class of a name is its own last word, the list of countries, or what the
 * text calls it elsewhere.
 */
export function joinClasses(mentions: readonly KnownMention[], things: Gathering): void {
  const recent: KnownMention[] = []
  for (const one of mentions) {
    if (one.name !== undefined) {
      if (one.sort === 'body' || one.sort === 'place' || one.sort === 'thing') recent.push(one)
      if (recent.length > kept) recent.shift()
    } else if (isClassDescription(one)) joinClass(one, recent, things)
  }
}

const kept = 30
const far = 5

function isClassDescription({ found, opening, number, modifiers, isFollowed, sort }: KnownMention): boolean {
  if (found.form !== 'description' || number !== 'one' || isFollowed || sort === 'person' || sort === 'time')
    return false
  return (opening === 'definite' || opening === 'pointing') && modifiers.size === 0
}

function joinClass(one: KnownMention, recent: readonly KnownMention[], things: Gathering): void {
  const near = recent.filter(other => one.found.sentence - other.found.sentence <= far && isOfClass(other, one, things))
  const last = near.at(-1)
  if (last === undefined) return
  const isSure =
    near.every(other => things.thingOf(other.index) === things.thingOf(last.index)) &&
    !hasRival(one, last, recent, things)
  if (isSure) things.join(one.index, last.index, 'class-noun')
}

// "Olm Games head Ada Lund says the company grew" hardly tells of the company of the sentence before.
function hasRival(one: KnownMention, last: KnownMention, recent: readonly KnownMention[], things: Gathering): boolean {
  return (
    bodies.test(one.noun) &&
    recent.some(
      other =>
        other.sort === 'body' &&
        other.found.sentence === one.found.sentence &&
        other.index > last.index &&
        things.thingOf(other.index) !== things.thingOf(last.index),
    )
  )
}

const bodies = /^(?:company|firm|group|organi[sz]ation|business|agency|team|club|bank|publisher|brand)$/

function isOfClass(named: KnownMention, { noun }: KnownMention, things: Gathering): boolean {
  if (noun === 'country' || noun === 'nation') return named.name?.country !== undefined
  if (named.name?.country !== undefined) return false
  const words = named.name?.words ?? []
  if (words.length > 1 && (words.at(-1) === noun || sortOfName(words.join(' ')) === noun)) return true
  return things
    .mentionsOf(named.index)
    .slice(0, 20)
    .some(other => other.found.form === 'description' && other.noun === noun)
}
