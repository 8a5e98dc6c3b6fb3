import { rememberedWith } from '../../item-checks/remembered.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { drawBySeed, rankBySeed } from '../rank-by-seed.ts'
import { sayFigure } from '../realise/say-figure.ts'
import type { AskTarget } from '../targets.ts'
import { type Distractor, type FigureOption, originOf } from './distractor.ts'
import { figuresOfArticle } from './figures-of-article.ts'
import { isPossibleAge } from './is-possible-age.ts'
import { candidateValues, smallest } from './like-figures.ts'

const wanted = 3
const fewest = 2
// Of twenty-one draws. Few keys can be the largest, as nothing is below one or two; "more than 160" is the smallest always.
const weights = [3, 5, 5, 8]

/**
 * Picks three wrong figures for an amount: first other figures of the article that could be mistaken for it, those
 * of its own sentence first, each with what they count, then computed ones of the same rounding that the article doesn't
 * have. How many lie below the key is drawn by lot, so its place among the ascending options tells nothing; only where
 * no figure of the article fits the draw does one stand against it. An amount that is open to one side ("more than 160") has wrong options on the
 * other alone, and none where the article has no such figure: the key is then at the end each time.
 */
export function quantityDistractors(
  reader: BankReader,
  target: AskTarget,
  key: Quantity,
  lot: readonly unknown[],
): FigureOption[] {
  const isPossible = (value: number) => isPossibleAge(target, key.value, value)
  const given = figuresOfArticle(reader, target, key).filter(({ value }) => isPossible(value))
  const told = rankBySeed(given, lot, ({ distractor }) => originOf(distractor)).toSorted(
    (a, b) => Number(isMisread(b)) - Number(isMisread(a)),
  )
  // The key is at the end each time: where no figure of the article tempts, a gap asks better.
  if (isOpenEnded(key) && !told.some(({ value }) => isWrongSide(key, value))) return []
  const taken = key.value > smallest ? valuesIn(reader) : new Set<number>()
  const computed = candidateValues(key, lot, wholeOf(reader, key)).filter(
    value => !taken.has(value) && isPossible(value),
  )
  const keyText = sayFigure(key, key.value)
  const fillers = computed.map(value => ({ value, distractor: computedFigure(key, keyText, value) }))
  const isApart = (figure: FigureOption, chosen: readonly FigureOption[]) => apart(figure, chosen, { key, keyText })
  const drawn = drawPlace(key, [told, fillers], isApart, lot)
  const chosen: FigureOption[] = []
  const room = (value: number) => {
    const below = chosen.filter(figure => figure.value < key.value).length
    return value < key.value ? below < drawn : chosen.length - below < wanted - drawn
  }
  const take = (figures: readonly FigureOption[], most: number, fits: (value: number) => boolean) => {
    for (const figure of figures)
      if (chosen.length < most && fits(figure.value) && isApart(figure, chosen)) chosen.push(figure)
  }
  take(told, wanted, room)
  if (chosen.length === 0) take(told, 1, () => true)
  take(fillers, wanted, room)
  // Two, three and four: with a third wrong option the key could not be the largest.
  if (key.value > smallest || key.writtenAs === 'fraction' || drawn < wanted || chosen.length < fewest)
    take(fillers, wanted, () => true)
  return chosen
}

/**
 * Draws how many options shall lie below the key, of the places that leave it a figure of the article and enough others.
 * The ends, which fewer keys can take, weigh more, so that the places are even over all questions.
 */
function drawPlace(
  key: Quantity,
  [told, fillers]: readonly [readonly FigureOption[], readonly FigureOption[]],
  isApart: (figure: FigureOption, chosen: readonly FigureOption[]) => boolean,
  lot: readonly unknown[],
): number {
  const spread: FigureOption[] = []
  for (const figure of [...told, ...fillers]) if (isApart(figure, spread)) spread.push(figure)
  const below = spread.filter(({ value }) => value < key.value).length
  const above = spread.length - below
  const lies = (isBelow: boolean) => told.some(({ value }) => value < key.value === isBelow)
  const isOpen = (place: number) =>
    below >= (key.value <= smallest && key.writtenAs === 'number' ? Math.min(place, fewest) : place) &&
    above >= wanted - place &&
    (told.length === 0 || (place > 0 && lies(true)) || (place < wanted && lies(false)))
  const places = weights.flatMap((weight, place) => (isOpen(place) ? Array.from({ length: weight }, () => place) : []))
  return places[drawBySeed([...lot, 'below'], Math.max(1, places.length))] ?? drawBySeed([...lot, 'below'], wanted + 1)
}

const isMisread = ({ distractor }: FigureOption): boolean => distractor.origin.from === 'misreading'

function computedFigure(key: Quantity, keyText: string, value: number): Distractor {
  const figure = sayFigure(key, value)
  return {
    text: figure,
    origin: { from: 'pool', pool: 'numbers', entry: String(value) },
    excluded: 'other-value',
    explain: () => ({ text: `The article gives the figure ${keyText} here, not ${figure}.`, evidence: [] }),
  }
}

function apart(
  { value, distractor }: FigureOption,
  chosen: readonly FigureOption[],
  { key, keyText }: { readonly key: Quantity; readonly keyText: string },
): boolean {
  // What lies near "about 12" may be meant by it.
  const share = key.hedge?.bound === 'about' ? 0.2 : key.value > smallest ? 0.08 : 0
  const least = Math.max(key.rounding, Math.abs(key.value) * share)
  const isUnlike = (other: number, text: string) => Math.abs(other - value) >= least && text !== distractor.text
  return (
    isWrongSide(key, value) &&
    isUnlike(key.value, keyText) &&
    chosen.every(other => isUnlike(other.value, other.distractor.text))
  )
}

// "More than 160" makes "more than 120" true as well: with a bounded hedge only the other side is wrong.
function isWrongSide(key: Quantity, value: number): boolean {
  const bound = key.hedge?.bound
  if (bound === 'over' || bound === 'atLeast') return value > key.value
  return bound === 'under' || bound === 'atMost' ? value < key.value : true
}

const isOpenEnded = ({ hedge }: Quantity): boolean => hedge !== undefined && hedge.bound !== 'about'

/** Finds the largest amount of a key's unit that the article gives, where it is more than the key: the whole, it may be. */
function wholeOf(reader: BankReader, key: Quantity): number {
  const whole = largestOf(reader).get(unitKey(key)) ?? 0
  return whole > key.value ? whole : Number.POSITIVE_INFINITY
}

const largestOf = rememberedWith((reader: BankReader): ReadonlyMap<string, number> => {
  const largest = new Map<string, number>()
  for (const annotation of reader.bank.annotations) {
    if (annotation.kind !== 'quantity') continue
    const unit = unitKey(annotation.quantity)
    largest.set(unit, Math.max(largest.get(unit) ?? 0, annotation.quantity.value))
  }
  return largest
})

const unitKey = ({ type, unit }: Quantity): string => `${type} ${unit.singular}`

const valuesIn = rememberedWith((reader: BankReader): ReadonlySet<number> => {
  const annotated = reader.bank.annotations.flatMap(annotation =>
    annotation.kind === 'quantity' ? [annotation.quantity.value] : [],
  )
  const written = reader.bank.article.text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return new Set([...annotated, ...written.map(figure => Number(figure.replaceAll(',', '')))])
})
