import { rememberedWith } from '../../item-checks/remembered.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import { type BankReader, placeOfFact } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Span } from '../../vocabulary/span.ts'
import type { Time } from '../../vocabulary/time.ts'
import { drawBySeed, rankBySeed } from '../rank-by-seed.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import type { AskTarget } from '../targets.ts'
import { type Distractor, originOf } from './distractor.ts'
import { isDateline } from './is-dateline.ts'
import { isInKeySentence } from './key-sentence.ts'
import { nearest } from './nearest.ts'
import { isPlainStatement } from './plain-statement.ts'
import { grains, readSaidTime, type SaidTime, saySaidTime, shiftSaidTime, widenSaidTime } from './said-time.ts'
import { standsElsewhere } from './stands-elsewhere.ts'
import { isInArticle } from './stated-in-article.ts'
import { tellingsBy } from './told-elsewhere.ts'

/** Is a wrong date with its place in time, by which the options ascend. */
export interface DateOption {
  readonly order: number
  readonly distractor: Distractor
}

const wanted = 3
const mostOutside = 20
// "Elected" and "election" begin alike.
const stemLength = 4
const dayLength = 86_400_000
const steps = {
  day: [1, 2, 3, 4, 7, 8, 10, 14],
  month: [1, 2, 3, 4, 5, 6],
  season: [1, 2, 3, 4],
  year: [1, 2, 3, 4, 5, 6, 8, 10],
  decade: [1, 2],
  century: [1, 2],
} as const
// Days within a third of a year tempt most, months within three years, years within 25; far from it no date tempts.
const close = { day: 120, month: 36, season: 8, year: 25, decade: 6, century: 5 } as const
const farthest = { day: 1100, month: 120, season: 40, year: 80, decade: 12, century: 8 } as const

/**
 * Picks three wrong dates of the key's grain: first dates that the article gives to something else, those of the
 * key's sentence before others, then computed ones that it doesn't mention. How many lie before the key is drawn by lot; only
 * where no date of the article fits the draw does one stand against it. What the article tells as past has no computed
 * date after the article's own day, and what it expects none before. Returns none for a time without a plain wording (a
 * weekend, a span of years).
 */
export function timeDistractors(
  reader: BankReader,
  target: AskTarget,
  key: Time,
  lot: readonly unknown[],
): DateOption[] {
  const said = readSaidTime(key.say)
  if (said === undefined) return []
  const drawn = drawBySeed([...lot, 'below'], wanted + 1)
  const chosen: DateOption[] = []
  const take = (option: DateOption, strict: boolean) => {
    const below = chosen.filter(({ order }) => order < said.order).length
    const room = option.order < said.order ? below < drawn : chosen.length - below < wanted - drawn
    const isNew = [said.order, ...chosen.map(({ order }) => order)].every(order => order !== option.order)
    if (chosen.length < wanted && isNew && (room || !strict)) chosen.push(option)
  }
  const told = rankBySeed(articleDates(reader, target, said), lot, ({ distractor }) => originOf(distractor))
    .toSorted((a, b) => distance(a, said) - distance(b, said))
    .slice(0, 6)
  for (const option of told) take(option, true)
  for (const option of told) if (chosen.length < 1) take(option, false)
  if (chosen.length === wanted) return chosen
  const shifts = steps[said.grain].flatMap(step => [-step, step])
  const computed = rankBySeed(shifts, lot, String).map(step => computedDate(said, step))
  const written = dayOf(reader.bank.article.writtenOn)
  // The day of the article is the date of its dateline, and no date of what it tells.
  const isDayOfArticle = (order: number) => said.grain === 'day' && order === written.order
  const today = widenSaidTime(written, said.grain)?.order
  const isPossible = (order: number) => today === undefined || (said.order > today ? order >= today : order <= today)
  const unused = computed.filter(
    ({ order, distractor }) => isPossible(order) && !isDayOfArticle(order) && !isInArticle(reader, distractor.text),
  )
  for (const strict of [true, false]) if (chosen.length < wanted) for (const option of unused) take(option, strict)
  return chosen
}

const dayOf = (date: string): SaidTime => ({
  grain: 'day',
  part: '',
  weekday: false,
  order: Date.parse(date) / dayLength,
})

function articleDates(reader: BankReader, target: AskTarget, key: SaidTime): DateOption[] {
  return [...toldDates(reader, target, key), ...datesElsewhere(reader, target, key)]
}

// No fact tells what happened then, so its sentence must have no word of what is asked: it may have happened twice.
function datesElsewhere(reader: BankReader, target: AskTarget, key: SaidTime): DateOption[] {
  const { lemma } = target.fact.clause.verb
  const dates = untoldDates(reader).get(classOf(key)) ?? []
  return nearest(dates, placeOfFact(target.fact), mostOutside).flatMap(({ annotation }): DateOption[] => {
    const { anchor } = annotation
    const given = saidOf(annotation)
    const said = given && widenSaidTime(given, key.grain)
    if (said === undefined || lemma === 'be' || Math.abs(said.order - key.order) > farthest[key.grain]) return []
    if (isInKeySentence(reader, target, anchor) || isAskedOf(reader, target.fact, anchor)) return []
    const text = saySaidTime({ ...said, weekday: key.weekday })
    if (!showsDate(anchor, said) || isDateline(reader, anchor)) return []
    const explain = () => standsElsewhere(reader, { key: saySaidTime(key), other: text, anchor })
    const origin: Distractor['origin'] = { from: 'article', anchor }
    return [{ order: said.order, distractor: { text, origin, excluded: 'other-value', explain } }]
  })
}

// "On Thursday" shows nobody that it is the 17th.
function showsDate({ exact }: Anchor, said: SaidTime): boolean {
  const [number] = /\d+/.exec(saySaidTime(said)) ?? []
  return number !== undefined && new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(exact)
}

function isAskedOf(reader: BankReader, { clause }: Fact, anchor: Span): boolean {
  const { text } = reader.bank.article
  const { start, end } = sentenceAround(text, anchor)
  const words = text.slice(start, end).toLowerCase()
  return words.includes(clause.verb.lemma.toLowerCase().slice(0, stemLength))
}

const untoldDates = rememberedWith((reader: BankReader) => {
  const slots = reader.facts.flatMap(({ clause }) => clause.arguments.flatMap(({ phrase }) => slotsOf(phrase)))
  const told = new Set(slots.map(({ of }) => of))
  const untold = reader.bank.annotations
    .flatMap(annotation => (told.has(annotation.id) ? [] : [{ annotation, at: annotation.anchor.start }]))
    .toSorted((a, b) => a.at - b.at)
  return indexBy(untold, ({ annotation }) => classesOf(annotation))
})

function toldDates(reader: BankReader, target: AskTarget, key: SaidTime): DateOption[] {
  return datesNear(reader, target.fact, classOf(key)).flatMap(({ fact, annotation }): DateOption[] => {
    const given = saidOf(annotation)
    const said = given && widenSaidTime(given, key.grain)
    if (said === undefined || saysTheSame(fact, target.fact)) return []
    if (Math.abs(said.order - key.order) > farthest[key.grain]) return []
    const { anchor } = annotation
    if (isDateline(reader, anchor)) return []
    const text = saySaidTime({ ...said, weekday: key.weekday })
    // A quotation that says “on Monday” shows no date; the statement says it in full.
    const explain = () => {
      const statement = realiseStatement(reader, fact)
      return isPlainStatement(fact, statement) || !showsDate(anchor, said)
        ? { text: statement, evidence: fact.evidence }
        : standsElsewhere(reader, { key: saySaidTime(key), other: text, anchor })
    }
    return [
      {
        order: said.order,
        distractor: {
          text,
          origin: isInKeySentence(reader, target, anchor)
            ? { from: 'misreading', anchor }
            : { from: 'article', anchor, fact: fact.id },
          excluded: 'other-value',
          explain,
        },
      },
    ]
  })
}

// "Mid-September" stands beside "early August", but neither beside "August".
const classOf = ({ grain, part }: SaidTime): string => `${part === '' ? 'whole' : 'part of'} ${grain}`

const datesNear = tellingsBy(classesOf)

function classesOf(annotation: Annotation): string[] {
  const said = saidOf(annotation)
  return said === undefined ? [] : grains.flatMap(grain => widenSaidTime(said, grain) ?? []).map(classOf)
}

function saidOf(annotation: Annotation): SaidTime | undefined {
  return annotation.kind === 'date' ? readSaidTime(annotation.time.say) : undefined
}

function distance({ order, distractor }: DateOption, key: SaidTime): number {
  if (distractor.origin.from === 'misreading') return 0
  return Math.abs(order - key.order) <= close[key.grain] ? 1 : 2
}

function computedDate(key: SaidTime, step: number): DateOption {
  const shifted = shiftSaidTime(key, step)
  const text = saySaidTime(shifted)
  return {
    order: shifted.order,
    distractor: {
      text,
      origin: { from: 'pool', pool: 'dates', entry: text },
      excluded: 'other-value',
      explain: () => ({ text: `The article gives ${saySaidTime(key)} here, not ${text}.`, evidence: [] }),
    },
  }
}

// The same verb twice is the same happening told twice, at another date perhaps: too close to offer.
function saysTheSame(one: Fact, other: Fact): boolean {
  return one.clause.verb.lemma === other.clause.verb.lemma && one.clause.verb.lemma !== 'be'
}
