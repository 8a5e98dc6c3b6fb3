import { editDistance } from '../text/edit-distance.ts'
import { normaliseAnswer } from '../text/normalise-answer.ts'
import { withoutTitles } from '../text/person-titles.ts'

const nicknames: readonly (readonly string[])[] = [
  ...[
    'william bill will billy',
    'robert bob rob bobby',
    'richard dick rick',
    'james jim jimmy jamie',
    'john jack johnny',
  ],
  ...['edward ted ed eddie', 'anthony tony', 'elizabeth liz beth betty', 'katherine catherine kate cathy kathy'],
  ...['michael mike mick', 'joseph joe', 'thomas tom', 'david dave', 'daniel dan', 'samuel sam', 'benjamin ben'],
  ...['alexander alex sandy', 'charles charlie chuck', 'henry harry hank', 'andrew andy', 'christopher chris'],
  ...['margaret maggie peggy meg', 'theodore ted', 'francis frank', 'lawrence larry', 'kenneth ken', 'ronald ron'],
].map(row => row.split(' '))
const particles = new Set('de da di du van von der den del la le al el bin ibn abu st jr sr ii iii iv'.split(' '))
const closest = 0.34

/** Gives the parts of a person's name without titles and particles: "President Fouad al-Massoum" is fouad, massoum. */
export function namePartsOf(name: string): readonly string[] {
  return withoutTitles(normaliseAnswer(name))
    .split(' ')
    .filter(part => part !== '' && !particles.has(part))
}

/**
 * Tells whether two names, each of at least two parts, can't be one person's: with no part alike, with two surnames, or
 * with one surname and given names that differ ("George Bush", "Jeb Bush"). Initials, nicknames, middle names and other
 * spellings fit.
 */
export function areTwoPeople(one: string, other: string): boolean {
  const [a, b] = [namePartsOf(one), namePartsOf(other)]
  if (a.length < 2 || b.length < 2) return false
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const shared = shorter.filter(part => longer.some(counterpart => isAlike(part, counterpart)))
  if (shared.length === 0) return true
  const isSameSurname = isAlike(a.at(-1) ?? '', b.at(-1) ?? '')
  return isSameSurname ? shared.length === 1 : !longer.some(part => isAlike(part, shorter.at(-1) ?? ''))
}

function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length <= 2) return long.startsWith(short.slice(0, 1))
  if (long.startsWith(short) || nicknames.some(row => row.includes(one) && row.includes(other))) return true
  return editDistance(one, other) <= Math.floor(long.length * closest)
}
