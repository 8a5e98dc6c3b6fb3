import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'

/**
 * Joins a definite description with an earlier one of the same noun: with the same words, or with fewer words than the
 * last thing of that noun, not far before.
 */
export function joinDescriptions(mentions: readonly KnownMention[], things: Gathering): void {
  const byWords = new Map<string, KnownMention>()
  const byNoun = new Map<string, KnownMention[]>()
  for (const one of mentions) {
    if (one.pronoun !== undefined || one.name !== undefined || one.sort === 'time') continue
    const key = wordsKey(one)
    const same = byWords.get(key)
    const points = one.opening === 'definite' || one.opening === 'pointing'
    const isNew = same?.opening === 'indefinite' || same?.opening === 'bare'
    if (points && same !== undefined && isNear(one, same, isNew ? farNew : farSame))
      things.join(one.index, same.index, isNew ? 'introduced' : 'same-words')
    else if (points && !one.isFollowed) joinNoun(one, byNoun.get(one.noun) ?? [], things)
    // "Fire" is any fire, and "many fires" are not all of them.
    const isAny = one.number === 'one' ? one.opening === 'bare' : one.opening === 'indefinite'
    if (!isAny) byWords.set(key, one)
    const list = byNoun.get(one.noun)
    if (list === undefined) byNoun.set(one.noun, [one])
    else {
      list.push(one)
      if (list.length > kept) list.shift()
    }
  }
}

const kept = 6
const farSame = 15
const farNew = 2
const farNoun = 6

const isNear = (one: KnownMention, other: KnownMention, far: number): boolean =>
  one.found.sentence - other.found.sentence <= far

const wordsKey = ({ sort, number, text, opening }: KnownMention): string =>
  `${sort} ${number} ${text.toLowerCase().replace(opening === 'indefinite' || opening === 'definite' || opening === 'pointing' ? /^\S+ / : /^$/, '')}`

function joinNoun(one: KnownMention, earlier: readonly KnownMention[], things: Gathering): void {
  const last = earlier.at(-1)
  if (last === undefined || last.sort !== one.sort || last.number !== one.number || !isNear(one, last, farNoun)) return
  if (![...one.modifiers].every(word => last.modifiers.has(word))) return
  const others = earlier.filter(
    other => isNear(one, other, farNoun) && things.thingOf(other.index) !== things.thingOf(last.index),
  )
  if (others.length === 0) things.join(one.index, last.index, 'same-noun')
}
