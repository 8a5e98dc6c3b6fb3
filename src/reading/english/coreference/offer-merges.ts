import { editDistance } from '../../../text/edit-distance.ts'
import type { MergeOffer } from './found-mention.ts'
import type { KnownMention } from './known-mention.ts'
import type { LinkedMentions } from './link-mentions.ts'

const mostOffers = 20
const mostBeside = 12

/**
 * Offers clusters that may be one thing: persons whose names differ by a letter or two and share the rest, a surname that
 * fits several persons, a name that a body and a place both bear. Names are compared only with those that share a word,
 * so that the cost stays in step with the text; at most 20 offers are made, the misspelt first.
 */
export function offerMerges(
  { known, things }: LinkedMentions,
  clusterOf: (index: number) => string | undefined,
): MergeOffer[] {
  const firsts = firstUses(known)
  const pairs = [...misspelt(firsts), ...sharedSurnames(firsts), ...sharedNames(firsts)]
  const offers = new Map<string, MergeOffer>()
  for (const { one, other, reason } of pairs) {
    const [a, b] = [clusterOf(one.index), clusterOf(other.index)]
    if (a === undefined || b === undefined || a === b || offers.size >= mostOffers) continue
    const genders = new Set(
      [one, other].flatMap(({ index }) =>
        things
          .mentionsOf(index)
          .slice(0, 20)
          .flatMap(({ gender }) => gender ?? []),
      ),
    )
    if (genders.size < 2) offers.set([a, b].sort().join(' '), { one: a, other: b, reason })
  }
  return [...offers.values()]
}

interface Pair {
  readonly one: KnownMention
  readonly other: KnownMention
  readonly reason: string
}

function firstUses(known: readonly (KnownMention | undefined)[]): KnownMention[] {
  const firsts = new Map<string, KnownMention>()
  for (const one of known) {
    if (one?.name === undefined || one.opening === 'indefinite' || one.sort === 'time') continue
    const key = `${one.sort} ${one.part.join(' ')} ${one.name.words.join(' ')}`
    if (!firsts.has(key)) firsts.set(key, one)
  }
  return [...firsts.values()]
}

// "Massoum" and "Masum": the same but for a word that differs by a few letters.
function misspelt(firsts: readonly KnownMention[]): Pair[] {
  const persons = firsts.filter(({ sort }) => sort === 'person')
  const full = persons.filter(({ name }) => name?.words.length === 2)
  const byGiven = pairsBeside(full, ({ name }) => `first ${name?.words[0]}`)
  const bySurname = pairsBeside(full, ({ name }) => `last ${name?.words[1]}`)
  const alone = persons.filter(({ name }) => (name?.words.at(-1)?.length ?? 0) > 4)
  const byStart = pairsBeside(alone, ({ name }) => `start ${name?.words.at(-1)?.slice(0, 3)}`).filter(
    ([one, other]) => one.name?.words.length === 1 || other.name?.words.length === 1,
  )
  return [...byGiven, ...bySurname, ...byStart].flatMap(([one, other]) => {
    const [a, b] = differingWords(one, other)
    const isClose =
      a.length > 3 && b.length > 3 && editDistance(a, b) <= Math.min(2, Math.max(a.length, b.length) * 0.3)
    return isClose ? [{ one, other, reason: `“${one.text}” and “${other.text}” are spelt nearly alike.` }] : []
  })
}

function differingWords(one: KnownMention, other: KnownMention): [string, string] {
  const [words, theirs] = [one.name?.words ?? [], other.name?.words ?? []]
  if (words.length !== theirs.length) return [words.at(-1) ?? '', theirs.at(-1) ?? '']
  const at = words.findIndex((word, index) => word !== theirs[index])
  return [words[at] ?? '', theirs[at] ?? '']
}

function sharedSurnames(firsts: readonly KnownMention[]): Pair[] {
  const persons = firsts.filter(({ sort }) => sort === 'person')
  return pairsBeside(persons, ({ name }) => name?.words.at(-1) ?? '')
    .filter(([one, other]) => (one.name?.words.length === 1) !== (other.name?.words.length === 1))
    .map(([one, other]) => ({
      one,
      other,
      reason: `“${one.text}” may be “${other.text}”, whose surname others share.`,
    }))
}

function sharedNames(firsts: readonly KnownMention[]): Pair[] {
  const things = firsts.filter(({ sort, part }) => (sort === 'body' || sort === 'place') && part.length === 0)
  return pairsBeside(things, ({ name }) => name?.words.join(' ') ?? '').map(([one, other]) => ({
    ...{ one, other },
    reason: `“${one.text}” is the name of a body and of a place.`,
  }))
}

// Of many names with one key only the first few are compared.
function pairsBeside(
  list: readonly KnownMention[],
  keyOf: (one: KnownMention) => string,
): [KnownMention, KnownMention][] {
  const groups = new Map<string, KnownMention[]>()
  const pairs: [KnownMention, KnownMention][] = []
  for (const one of list) {
    const group = groups.get(keyOf(one)) ?? []
    for (const other of group) pairs.push([other, one])
    if (group.length < mostBeside) groups.set(keyOf(one), [...group, one])
  }
  return pairs
}
