import { remembered } from '../item-checks/remembered.ts'
import { normaliseAnswer } from '../text/normalise-answer.ts'
import type { Distractor } from './distractors/distractor.ts'
import { drawBySeed } from './rank-by-seed.ts'

const wanted = 3
const considered = { grounded: 7, pool: 4 }
const fifth = 1.2
// One letter less than the others tells nothing.
const seen = 3
const costs = {
  standingOut: 40,
  byDoubling: 30,
  fourth: 12,
  unlikeLength: 1,
  misplaced: 6,
  ofPool: 5,
  ungrounded: 30,
  unread: 24,
}

/**
 * Picks two or three of the wrong options, best first, so that the key is neither the longest nor the shortest by a
 * fifth where that can be had. Beside two from the article none comes from a pool, unless the key stands out among
 * them, and beside one at most one: a name that the article doesn't speak of tempts few. Gives all where there are
 * fewer than two. Takes no more from the ranking than that needs, so a ranking may be made as it is read.
 * `shorter` of three, drawn by lot, shall be shorter than the key: a key that never were the longest would tell as much
 * as one that always is.
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 24; Rodriguez (2005) on three options.
 */
export function pickDistractors(key: string, ranked: Iterable<Distractor>, shorter?: number): readonly Distractor[] {
  const distinct = takeDistinct(key, ranked)
  const grounded = distinct.filter(isGrounded)
  const mostOfPool = grounded.length === 0 ? wanted : grounded.length > 1 && !standsOut(key, textsOf(grounded)) ? 0 : 1
  const pooled = mostOfPool === 0 ? [] : distinct.filter(one => !isGrounded(one))
  const offered = [...foremost(key, grounded, considered.grounded), ...foremost(key, pooled, considered.pool)]
  const weights = offered.map(one => weigh(key, one))
  const anyMisread = weights.some(one => one.isMisread)
  let best: { readonly places: readonly number[]; readonly cost: number } | undefined
  for (const places of choicesOf(offered.length)) {
    const company = addUp(key, places, weights)
    if (company.pooled > mostOfPool) continue
    const cost = costOf(key, company, anyMisread) + costs.misplaced * misplacement(company, shorter)
    if (best === undefined || cost < best.cost) best = { places, cost }
  }
  return best?.places.flatMap(place => offered[place] ?? []) ?? distinct
}

const textsOf = (distractors: readonly Distractor[]): string[] => distractors.map(({ text }) => text)

// The same names stand against key after key.
const plainOf = remembered(normaliseAnswer)

/** Takes those that say neither the key nor one another, until enough of the article are there to hide the key's length. */
function takeDistinct(key: string, ranked: Iterable<Distractor>): Distractor[] {
  const said = new Set([plainOf(key)])
  const distinct: Distractor[] = []
  for (const one of ranked) {
    const plain = plainOf(one.text)
    if (said.has(plain)) continue
    said.add(plain)
    distinct.push(one)
    if (distinct.length < considered.grounded) continue
    if (distinct.every(isGrounded) && !standsOut(key, textsOf(distinct))) break
  }
  return distinct
}

/** Tells whether a key is longer than every wrong option by a fifth, or shorter than every one by as much and three letters. */
export function standsOut(key: string, texts: readonly string[]): boolean {
  let [shortest, longest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { length } of texts) {
    shortest = Math.min(shortest, length)
    longest = Math.max(longest, length)
  }
  return isApart(key, shortest, longest)
}

function isApart(key: string, shortest: number, longest: number): boolean {
  return key.length >= fifth * longest || (key.length * fifth <= shortest && key.length + seen <= shortest)
}

/** Takes the first few and, where the key stands out among them all, the first of the rest that mends it. */
function foremost(key: string, ranked: readonly Distractor[], count: number): readonly Distractor[] {
  const first = ranked.slice(0, count)
  const texts = first.map(({ text }) => text)
  const mending = standsOut(key, texts)
    ? ranked.slice(count).find(({ text }) => !standsOut(key, [...texts, text]))
    : undefined
  return mending === undefined ? first : [...first, mending]
}

/** Is what one wrong option weighs in any company. */
interface Weight {
  readonly length: number
  /** Counts by how many doublings its length differs from the key's. */
  readonly doublings: number
  readonly isMisread: boolean
  readonly isPooled: boolean
}

function weigh(key: string, one: Distractor): Weight {
  const { length } = one.text
  const doublings = Math.abs(Math.log2(length / key.length))
  return { length, doublings, isMisread: isMisread(one), isPooled: !isGrounded(one) }
}

/** Is what some of the wrong options weigh together. */
interface Company {
  readonly size: number
  readonly ranks: number
  readonly doublings: number
  readonly nearest: number
  readonly shortest: number
  readonly longest: number
  /** Counts those shorter than the key; one as long counts half. */
  readonly shorter: number
  readonly pooled: number
  readonly isMisread: boolean
}

// Every company of the offered is weighed, so it is one walk over them.
function addUp(key: string, places: readonly number[], weights: readonly Weight[]): Company {
  let [ranks, doublings, shorter, pooled, isMisread] = [0, 0, 0, 0, false]
  let [nearest, shortest, longest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (const place of places) {
    const one = weights[place]
    if (one === undefined) continue
    ranks += place
    doublings += one.doublings
    if (one.doublings < nearest) nearest = one.doublings
    if (one.length < shortest) shortest = one.length
    if (one.length > longest) longest = one.length
    shorter += one.length < key.length ? 1 : one.length === key.length ? 0.5 : 0
    if (one.isPooled) pooled += 1
    if (one.isMisread) isMisread = true
  }
  return { size: places.length, ranks, doublings, nearest, shortest, longest, shorter, pooled, isMisread }
}

function costOf(key: string, company: Company, anyMisread: boolean): number {
  const { size, ranks, doublings, nearest, shortest, longest, pooled, isMisread } = company
  const standing = isApart(key, shortest, longest) ? costs.standingOut + nearest * costs.byDoubling : 0
  const origin = pooled * costs.ofPool + (pooled === size ? costs.ungrounded : 0)
  const unread = anyMisread && !isMisread ? costs.unread : 0
  return ranks + doublings * costs.unlikeLength + standing + origin + unread + (wanted - size) * costs.fourth
}

/**
 * Counts by how many places in the order of length a key misses its drawn place, as if there were three wrong options.
 * Nothing is missed where no place is drawn.
 */
function misplacement(company: Company, shorter: number | undefined): number {
  return shorter === undefined ? 0 : Math.abs((company.shorter / company.size) * wanted - shorter)
}

/** Draws how many of three wrong options shall be shorter than the key, the same for the same lot. */
export function drawShorter(lot: readonly unknown[]): number {
  return drawBySeed([...lot, 'shorter'], wanted + 1)
}

const isMisread = ({ origin }: Distractor): boolean => origin.from === 'misreading'

const isGrounded = ({ origin }: Distractor): boolean => origin.from === 'misreading' || origin.from === 'article'

// The same few sizes come back for key after key.
const choicesBySize = new Map<number, readonly (readonly number[])[]>()

function choicesOf(size: number): readonly (readonly number[])[] {
  const known = choicesBySize.get(size)
  if (known !== undefined) return known
  const places = Array.from({ length: size }, (_, place) => place)
  const made = [...choose(places, wanted), ...choose(places, wanted - 1)]
  choicesBySize.set(size, made)
  return made
}

function choose<T>(things: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return things.flatMap((thing, at) => choose(things.slice(at + 1), count - 1).map(rest => [thing, ...rest]))
}
