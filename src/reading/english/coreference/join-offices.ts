import { childrenBy } from '../../trees/tree.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'
import { isCalled, isRoleNoun } from './role-nouns.ts'

/**
 * Joins a definite description of an office ("the Iraqi leader", "the foreign minister") with the one person, spoken of
 * before, to whom the text gives such an office: the same country where the description names one, and nothing in the
 * description that the person isn't called. An office that two persons have joins nobody.
 */
export function joinOffices(mentions: readonly KnownMention[], things: Gathering): void {
  const byRole = new Map<string, KnownMention[]>()
  let latest: KnownMention | undefined
  for (const one of mentions) {
    if (one.found.form === 'description' && isOffice(one)) joinOffice(one, byRole, things, latest)
    if (one.sort === 'person' && one.name !== undefined) latest = one
    if (one.sort !== 'person' || one.number === 'many' || one.opening === 'indefinite') continue
    if (one.name === undefined && things.mentionsOf(one.index).every(({ name }) => name === undefined)) continue
    for (const role of one.office.roles) {
      const list = byRole.get(role)
      if (list === undefined) byRole.set(role, [one])
      else if (
        list.length < mostHolders &&
        !list.some(other => things.thingOf(other.index) === things.thingOf(one.index))
      )
        list.push(one)
    }
  }
}

const mostHolders = 12

function isOffice({ tree, found, sort, number, opening, noun, isFollowed, office }: KnownMention): boolean {
  if (sort !== 'person' || number !== 'one' || !isRoleNoun(noun)) return false
  if (isSomebodys(tree, found)) return false
  return opening === 'definite' && (!isFollowed || office.countries.length > 0)
}

// "Olm's adviser to the mayor": the mayor may be Olm.
function isSomebodys(tree: KnownMention['tree'], { head }: KnownMention['found']): boolean {
  const { relation = '', head: noun = -1 } = tree.tokens[head] ?? {}
  return relation === 'nmod' && childrenBy(tree, noun, 'nmod:poss').length > 0
}

function joinOffice(
  one: KnownMention,
  byRole: ReadonlyMap<string, readonly KnownMention[]>,
  things: Gathering,
  latest: KnownMention | undefined,
): void {
  const holders = [...byRole].flatMap(([role, list]) => (isCalled(role, one.noun) ? list : []))
  const fitting = new Map(
    holders.filter(holder => fits(one, holder, things)).map(holder => [things.thingOf(holder.index), holder] as const),
  )
  const [only, ...more] = fitting.values()
  if (only !== undefined && more.length === 0 && !isOvertaken(one, only, things, latest))
    things.join(one.index, only.index, 'office')
}

// "The coach" behind somebody newly named may be that person, where the coach of before is long out of sight.
function isOvertaken(
  one: KnownMention,
  holder: KnownMention,
  things: Gathering,
  latest: KnownMention | undefined,
): boolean {
  if (latest === undefined || one.office.countries.length > 0) return false
  if (things.thingOf(latest.index) === things.thingOf(holder.index)) return false
  const said = things.mentionsOf(holder.index).map(({ found }) => found.sentence)
  const last = Math.max(...said.filter(sentence => sentence <= one.found.sentence))
  return one.found.sentence - latest.found.sentence <= 1 && one.found.sentence - last > outOfSight
}

const outOfSight = 3

function fits(one: KnownMention, holder: KnownMention, things: Gathering): boolean {
  const all = things.mentionsOf(holder.index).slice(0, 30)
  const countries = new Set(all.flatMap(({ office }) => office.countries))
  if (!one.office.countries.every(country => countries.has(country))) return false
  const said = new Set(all.flatMap(({ office, modifiers }) => [...office.words, ...modifiers]))
  return one.office.words.every(word => said.has(word))
}
