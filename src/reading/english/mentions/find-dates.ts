import type { Quantity } from '../../../vocabulary/quantity.ts'
import type { Time } from '../../../vocabulary/time.ts'
import type { Tree } from '../../trees/tree.ts'
import { namedDate } from '../../values/named-date.ts'
import { wordsIn } from '../../values/phrase-words.ts'
import { readTimePhrase } from '../../values/read-time-phrase.ts'
import { countOf } from './count-of.ts'
import { datePatterns } from './date-patterns.ts'
import type { EnglishMention } from './english-mention.ts'
import { findFigures } from './figure-spans.ts'
import { findRunHead } from './run-head.ts'
import { timeClasses } from './time-classes.ts'

/**
 * Finds the dates and lengths of time of a sentence: "Monday", "the past few years", "early August", "10 a.m.", "two
 * years". A date has its value in EDTF where the day of writing, if it is known, and the tense make it sure.
 *
 * @example findDates(tree, '2014-09-15')[0]?.value // { edtf: '2014-09-15', say: 'Monday 15 September 2014' }
 */
export function findDates(tree: Tree, writtenOn: string | undefined): EnglishMention[] {
  const letters = timeClasses(tree.tokens)
  const found: EnglishMention[] = []
  for (let at = 0; at < letters.length; at += 1) {
    const best = longestAt(tree, letters, at)
    if (best === undefined) continue
    const head = findRunHead(tree.tokens, at, best.last)
    const run = { first: at, last: best.last, head }
    const value = best.kind === 'date' ? { value: timeOf(tree, run, writtenOn) } : readLength(tree, run)
    found.push({
      ...{ sentence: tree.index, first: at, last: best.last, head, kind: best.kind, form: 'name' },
      ...(value.value !== undefined && { value: value.value }),
      ...(value.figure !== undefined && { figure: value.figure }),
      confidence: best.confidence,
    })
    at = best.last
  }
  return found
}

interface Length {
  readonly value?: Quantity | Time | undefined
  readonly figure?: number
}

// "About 45 minutes", but not "a few hours" nor "ten years and two months".
function readLength(tree: Tree, { first, last }: Phrase): Length {
  const [figure, ...more] = findFigures(tree, token => token < first || token > last)
  if (figure?.value === undefined || more.length > 0) return {}
  const count = countOf(tree, figure, { head: last, last, confidence: 1 })
  return { figure: figure.value, ...(count !== undefined && { value: { ...count, type: 'duration' } }) }
}

interface Found {
  readonly kind: 'date' | 'duration'
  readonly last: number
  readonly confidence: number
}

// Of the shapes that fit the longest that is a time counts: "many 19th century mills" holds no number of centuries.
function longestAt(tree: Tree, letters: string, at: number): Found | undefined {
  let best: Found | undefined
  if (letters[at] === '.') return undefined
  for (const { kind, shape, confidence } of datePatterns) {
    shape.lastIndex = at
    const length = shape.exec(letters)?.[0].length ?? 0
    const last = at + length - 1
    const isBetter = length > 0 && (best === undefined || last > best.last)
    if (isBetter && isTime(tree, letters, at, last) && !(kind === 'duration' && isOrdered(tree, at, last)))
      best = { kind, last, confidence }
  }
  return best
}

const isOrdered = (tree: Tree, first: number, last: number): boolean =>
  tree.tokens.slice(first, last).some(({ text }) => /^\d+(?:st|nd|rd|th)$/i.test(text))

const counting = /^(?:more|less|than|at|least|up|just|under|over)$/i
const measured = /^(?:old|olds|long|tall|wide|deep)$/i

function isTime(tree: Tree, letters: string, first: number, last: number): boolean {
  const text = (index: number) => tree.tokens[index]?.text ?? ''
  const shape = letters.slice(first, last + 1)
  // "A 19-year-old", "his 80 years old": an age.
  if (/[UV]$/.test(shape) && (measured.test(text(last + 1)) || /^[-–]$/.test(text(last + 1)))) return false
  if (/^[-–]$/.test(text(first - 1)) && /^[UVP]/.test(shape)) return false
  if (/^q*Y$/.test(shape)) return isYear(tree, last) && !counting.test(text(first))
  // "The second" and "a second" are rather others, "fall" a drop.
  if (/^(?:T|A)U$/.test(shape) && /^second$/i.test(text(last))) return false
  if (/^one day$/i.test(`${text(first)} ${text(last)}`) && !/^(?:for|in|only|than|about)$/i.test(text(first - 1)))
    return false
  if (shape === 'S') return /^(?:in|by|during|until|since|before|after)$/i.test(text(first - 1))
  if (shape === 'TS' && /^(?:fall|spring)$/i.test(text(last))) return false
  // "The 19th century" is a time, "the third season" of a series none.
  if (/[DR]-?Ue?$/.test(shape))
    return /^(?:century|millennium|decade|quarter|minute)$/i.test(
      text(shape.endsWith('e') ? last - 1 : last).replace(/^.*-/, ''),
    )
  // "The Christmas Cottage", "March Madness": part of a name.
  if (/^[LT]?[hM]$/.test(shape)) return !isNamePart(tree, last)
  return !(shape === 'V' && /^(?:old|of)$/i.test(text(last + 1)))
}

function isNamePart(tree: Tree, index: number): boolean {
  const { relation = '', head = -1 } = tree.tokens[index] ?? {}
  const after = tree.tokens[index + 1]
  return (
    /^(?:compound|flat|amod)/.test(relation) && head > index && after?.upos === 'PROPN' && /^\p{Lu}/u.test(after.text)
  )
}

// "2,014 people" has its comma; "1500 metres" counts, and so does "Resolution 2249" number.
function isYear(tree: Tree, index: number): boolean {
  const { relation = '', head = -1, text = '' } = tree.tokens[index] ?? {}
  const [before, after] = [tree.tokens[index - 1]?.text ?? '', tree.tokens[index + 1]]
  // "The 2004 Summer Games", "1355 Mill Terrace": part of a name.
  if (/^(?:compound|nummod|amod)/.test(relation) && head > index && tree.tokens[head]?.upos === 'PROPN') return false
  if (/^(?:in|since|until|by|from|of|during|after|before|circa|around|to|early|late|the|\(|,)$/i.test(before))
    return (
      !(relation.startsWith('nummod') && head > index && isPlural(tree.tokens[head]?.xpos)) && !isRoom(before, text)
    )
  if (/^(?:\$|€|£|#|no\.|number|p\.|pp\.)$/i.test(before)) return false
  if (relation.startsWith('nummod') && head < index) return false
  if (relation.startsWith('nummod') && isPlural(tree.tokens[head]?.xpos)) return false
  return after === undefined || !/^(?:percent|%|km|metres|meters|miles|people)$/i.test(after.text)
}

const isPlural = (tag = ''): boolean => /^NNP?S$/.test(tag)
const isRoom = (before: string, text: string): boolean => before === 'around' && /00$/.test(text)

function timeOf(tree: Tree, given: Phrase, writtenOn: string | undefined): Time | undefined {
  const first = /^(?:later|earlier)$/i.test(tree.tokens[given.first]?.text ?? '') ? given.first + 1 : given.first
  const run = { ...given, first: Math.min(first, given.last) }
  const time = readTimePhrase(tree.sentence, run, { writtenOn })?.time
  if (time !== undefined || !isTold(tree)) return time
  const date = namedDate(wordsIn(tree.sentence, run.first, run.last), { writtenOn, tense: 'past' })
  return date === undefined ? undefined : readTimePhrase(tree.sentence, run, { writtenOn, date })?.time
}

interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

// A sentence that speaks of the past only, wherever its date hangs: no "will", "would", "to meet".
function isTold({ tokens }: Tree): boolean {
  const isOpen = tokens.some(
    ({ xpos, text }, at) =>
      xpos === 'MD' || (/^to$/i.test(text) && tokens[at + 1]?.xpos === 'VB') || xpos === 'VBZ' || xpos === 'VBP',
  )
  return !isOpen && tokens.some(({ xpos }) => xpos === 'VBD')
}
