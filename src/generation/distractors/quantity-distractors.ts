import { sayFraction, sayNumber } from '../../text/say-number.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { drawBySeed, rankBySeed } from '../rank-by-seed.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { sayFigure } from '../realise/say-figure.ts'
import type { AskTarget } from '../targets.ts'
import { type Distractor, originOf } from './distractor.ts'

/** Is a wrong figure with its value, by which the options ascend. */
export interface Figure {
  readonly value: number
  readonly distractor: Distractor
}

const wanted = 3
const mostFromArticle = 2
// Up to a dozen, every other number stands somewhere in an article; above, one that does would need its own reason.
const smallest = 12
const few = 20

/**
 * Picks three wrong figures for an amount: up to two other figures of the article that could be mistaken for it, each
 * with what they count, then computed ones of the same rounding that the article doesn't have. How many lie below the
 * key is drawn by lot, so its place among the ascending options tells nothing.
 */
export function quantityDistractors(
  reader: BankReader,
  target: AskTarget,
  key: Quantity,
  lot: readonly unknown[],
): Figure[] {
  const told = rankBySeed(articleFigures(reader, target, key), lot, ({ distractor }) => originOf(distractor))
  const drawn = drawBySeed([...lot, 'below'], wanted + 1)
  const sides = boundedSide(key)
  const chosen: Figure[] = []
  const room = (value: number) => {
    if (sides !== undefined) return true
    const below = chosen.filter(figure => figure.value < key.value).length
    return value < key.value ? below < drawn : chosen.length - below < wanted - drawn
  }
  for (const figure of told) {
    if (chosen.length < mostFromArticle && room(figure.value) && apart(figure.value, chosen, key)) chosen.push(figure)
  }
  const taken = key.value > smallest ? valuesIn(reader) : new Set<number>()
  const computed = candidateValues(key, lot).filter(value => !taken.has(value))
  for (const strict of [true, false])
    for (const value of computed) {
      const fits = strict ? room(value) : true
      if (chosen.length < wanted && fits && apart(value, chosen, key))
        chosen.push({ value, distractor: computedFigure(key, value) })
    }
  return chosen
}

function articleFigures(reader: BankReader, target: AskTarget, key: Quantity): Figure[] {
  return reader.facts
    .filter(fact => fact.id !== target.fact.id)
    .flatMap(fact =>
      fact.clause.arguments
        .flatMap(({ phrase }) => phrase)
        .flatMap((segment): Figure[] => {
          if (typeof segment === 'string') return []
          const annotation = reader.annotationOf(segment)
          if (annotation.kind !== 'quantity' || !isConfusable(annotation.quantity, key)) return []
          const { value, unit, type } = annotation.quantity
          const counted = type === 'count' ? `the number of ${unit.plural ?? unit.singular}` : `a different figure`
          const figure = sayFigure(key, value)
          const text = `${figure.charAt(0).toUpperCase()}${figure.slice(1)} is ${counted}: ${realiseStatement(reader, fact)}`
          return [
            {
              value,
              distractor: {
                text: figure,
                origin: { from: 'article', anchor: annotation.anchor, fact: fact.id },
                excluded: 'other-value',
                rationale: { text, evidence: fact.evidence },
              },
            },
          ]
        }),
    )
}

// A figure misleads only where it could be the answer: the same type, the same unit but for counts, a like size and
// no finer than the key is rounded.
function isConfusable(other: Quantity, key: Quantity): boolean {
  const sameUnit = key.type === 'count' || other.unit.singular === key.unit.singular
  const ratio = other.value / key.value
  const [low, high] = key.value < few ? [0.4, 2.5] : [0.2, 5]
  // Up to ten an option is a word: "four" beside "19" would look odd.
  const alike = other.value > 10 === key.value > 10
  const digits = significantDigits(other.value) <= significantDigits(key.value) + 1
  const worded =
    key.writtenAs === other.writtenAs && (key.writtenAs === 'number' || sayFraction(other.value) !== undefined)
  return (
    other.type === key.type &&
    sameUnit &&
    worded &&
    alike &&
    digits &&
    ratio !== 1 &&
    ratio > low &&
    ratio < high &&
    scaleOf(other.value) === scaleOf(key.value)
  )
}

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

const fractions = [10, 20, 25, 100 / 3, 40, 50, 60, 200 / 3, 75, 80, 90]
const factors = [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 1.2, 1.25, 1.4, 1.5, 1.6, 1.75, 2, 2.2]
// Three and four times the key stand out, and serve only where nothing nearer does.
const farFactors = [3, 4]

function candidateValues(key: Quantity, lot: readonly unknown[]): number[] {
  if (key.value < 0) return candidateValues({ ...key, value: -key.value }, lot).map(value => -value)
  const drawn = (values: readonly number[]) => rankBySeed(values, lot, value => String(value / key.value))
  if (key.writtenAs === 'fraction') return drawn(fractions.filter(value => Math.abs(value - key.value) > 1))
  const whole = key.type === 'count' || Number.isInteger(key.value)
  if (whole && key.type !== 'share' && key.rounding <= 1 && key.value <= smallest) {
    const near = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map(step => key.value + step)
    return drawn(near.filter(value => value >= (key.value > 2 ? 2 : 1) && value > 10 === key.value > 10))
  }
  const most = key.type === 'share' ? 97 : Number.POSITIVE_INFINITY
  const scaled = (by: readonly number[]) => {
    const rounded = by.map(factor => roundTo(key.value * factor, key.rounding))
    return drawn([...new Set(rounded.map(value => asPrecise(value, key)))])
  }
  return [...scaled(factors), ...scaled(farFactors)].filter(
    value =>
      value > 0 && value < most && scaleOf(value) === scaleOf(key.value) && decimals(value) === decimals(key.value),
  )
}

const decimals = (value: number): number => /\.(\d+)/.exec(sayNumber(value))?.[1]?.length ?? 0

// A distractor that is rounder than the key would stand out: 31,500 among 20,000 and 40,000.
function asPrecise(value: number, key: Quantity): number {
  const rounder = significantDigits(value) < significantDigits(key.value)
  return rounder ? roundTo(value + key.rounding * (value < key.value ? 1 : 3), key.rounding) : value
}

// "916 million" beside "1.145 billion" would give itself away by its wording.
function scaleOf(value: number): string {
  return /[a-z]+$/.exec(sayNumber(value))?.[0] ?? ''
}

function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12))
}

function significantDigits(value: number): number {
  return value
    .toPrecision(12)
    .replace('.', '')
    .replace(/^-?0+/, '')
    .replace(/0+(?:e.*)?$/, '').length
}

function apart(value: number, chosen: readonly Figure[], key: Quantity): boolean {
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

function valuesIn(reader: BankReader): Set<number> {
  const annotated = reader.bank.annotations.flatMap(annotation =>
    annotation.kind === 'quantity' ? [annotation.quantity.value] : [],
  )
  const written = reader.bank.article.text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return new Set([...annotated, ...written.map(figure => Number(figure.replaceAll(',', '')))])
}
