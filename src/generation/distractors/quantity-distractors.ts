import { rememberedWith } from '../../item-checks/remembered.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { drawBySeed, rankBySeed } from '../rank-by-seed.ts'
import { sayFigure } from '../realise/say-figure.ts'
import type { AskTarget } from '../targets.ts'
import { type Distractor, type FigureOption, originOf } from './distractor.ts'
import { figuresOfArticle } from './figures-of-article.ts'
import { candidateValues, smallest } from './like-figures.ts'

const wanted = 3
const mostFromArticle = 2

/**
 * Picks three wrong figures for an amount: up to two other figures of the article that could be mistaken for it, those
 * of its own sentence first, each with what they count, then computed ones of the same rounding that the article doesn't
 * have. How many lie below the key is drawn by lot, so its place among the ascending options tells nothing; only where
 * no figure of the article fits the draw does one stand against it.
 */
export function quantityDistractors(
  reader: BankReader,
  target: AskTarget,
  key: Quantity,
  lot: readonly unknown[],
): FigureOption[] {
  const told = rankBySeed(figuresOfArticle(reader, target, key), lot, ({ distractor }) =>
    originOf(distractor),
  ).toSorted((a, b) => Number(isMisread(b)) - Number(isMisread(a)))
  const drawn = drawBySeed([...lot, 'below'], wanted + 1)
  const sides = boundedSide(key)
  const chosen: FigureOption[] = []
  const room = (value: number) => {
    if (sides !== undefined) return true
    const below = chosen.filter(figure => figure.value < key.value).length
    return value < key.value ? below < drawn : chosen.length - below < wanted - drawn
  }
  const take = (figures: readonly FigureOption[], most: number, fits: (value: number) => boolean) => {
    for (const figure of figures)
      if (chosen.length < most && fits(figure.value) && apart(figure.value, chosen, key)) chosen.push(figure)
  }
  take(told, mostFromArticle, room)
  if (chosen.length === 0) take(told, 1, () => true)
  const taken = key.value > smallest ? valuesIn(reader) : new Set<number>()
  const computed = candidateValues(key, lot).filter(value => !taken.has(value))
  const fillers = computed.map(value => ({ value, distractor: computedFigure(key, value) }))
  take(fillers, wanted, room)
  take(fillers, wanted, () => true)
  return chosen
}

const isMisread = ({ distractor }: FigureOption): boolean => distractor.origin.from === 'misreading'

function computedFigure(key: Quantity, value: number): Distractor {
  const figure = sayFigure(key, value)
  return {
    text: figure,
    origin: { from: 'pool', pool: 'numbers', entry: String(value) },
    excluded: 'other-value',
    rationale: {
      text: `The article gives the figure ${sayFigure(key, key.value)} here, not ${figure}.`,
      evidence: [],
    },
  }
}

function apart(value: number, chosen: readonly FigureOption[], key: Quantity): boolean {
  // What lies near "about 12" may be meant by it.
  const share = key.hedge?.bound === 'about' ? 0.2 : key.value > smallest ? 0.08 : 0
  const least = Math.max(key.rounding, Math.abs(key.value) * share)
  const others = [key.value, ...chosen.map(figure => figure.value)]
  const text = sayFigure(key, value)
  const isOpen = boundedSide(key)?.(value) ?? true
  return isOpen && others.every(other => Math.abs(other - value) >= least && sayFigure(key, other) !== text)
}

// "More than 160" makes "more than 120" true as well: with a bounded hedge only the other side is wrong.
function boundedSide(key: Quantity): ((value: number) => boolean) | undefined {
  const bound = key.hedge?.bound
  if (bound === 'over' || bound === 'atLeast') return value => value > key.value
  return bound === 'under' || bound === 'atMost' ? value => value < key.value : undefined
}

const valuesIn = rememberedWith((reader: BankReader): ReadonlySet<number> => {
  const annotated = reader.bank.annotations.flatMap(annotation =>
    annotation.kind === 'quantity' ? [annotation.quantity.value] : [],
  )
  const written = reader.bank.article.text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return new Set([...annotated, ...written.map(figure => Number(figure.replaceAll(',', '')))])
})
