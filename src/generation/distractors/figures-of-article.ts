import { rememberedWith } from '../../item-checks/remembered.ts'
import { sayFraction } from '../../text/say-number.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import { type BankReader, placeOfFact } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { isAlike, type Quantity } from '../../vocabulary/quantity.ts'
import { isWithin } from '../../vocabulary/span.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { sayFigure } from '../realise/say-figure.ts'
import type { AskTarget } from '../targets.ts'
import type { Distractor, FigureOption } from './distractor.ts'
import { keySentence } from './key-sentence.ts'
import { decimalsOf, mostOfShare, scaleOf, significantDigits } from './like-figures.ts'
import { nearest } from './nearest.ts'
import { isPlainStatement } from './plain-statement.ts'
import { standsElsewhere } from './stands-elsewhere.ts'
import { tellingsBy } from './told-elsewhere.ts'

const few = 20
const mostOutside = 20

/** Is a figure that the article gives, with the fact that tells of it, if any does. */
interface GivenFigure {
  readonly annotation: Annotation & { readonly kind: 'quantity' }
  readonly fact?: Fact
}

/**
 * Lists the other figures of the article that could be mistaken for an amount, each with what it stands for there: first
 * those in the sentence of the key, whatever they count, then like ones of its unit from elsewhere; those that no fact
 * tells of come last. Never a figure that the asked fact itself has, since the stem shows it.
 */
export function figuresOfArticle(reader: BankReader, target: AskTarget, key: Quantity): FigureOption[] {
  const shown = valuesIn(reader, target.fact)
  const sentence = keySentence(reader, target)
  const figures = figuresGiven(reader, target, key).flatMap(({ fact, annotation }): FigureOption[] => {
    const { anchor, quantity } = annotation
    if (shown.includes(quantity.value)) return []
    const isMisread = isWithin(anchor, sentence)
    if (!isConfusable(quantity, key, isMisread)) return []
    // What no fact tells of may be another count of the same thing, unless it stands beside the key or counts another.
    if (fact === undefined && !isMisread && key.type !== 'share' && isAlike(quantity, key)) return []
    const figure = sayFigure(key, quantity.value)
    const origin: Distractor['origin'] = isMisread
      ? { from: 'misreading', anchor }
      : { from: 'article', anchor, ...(fact && { fact: fact.id }) }
    const explain = () => {
      const statement = fact && realiseStatement(reader, fact)
      if (fact !== undefined && statement !== undefined && isPlainStatement(fact, statement))
        return { text: statement, evidence: fact.evidence }
      const words = { key: sayFigure(key, key.value), other: sayFigure(quantity, quantity.value), anchor }
      return standsElsewhere(reader, words)
    }
    return [{ value: quantity.value, distractor: { text: figure, origin, excluded: 'other-value', explain } }]
  })
  const misread = ({ distractor }: FigureOption) => distractor.origin.from === 'misreading'
  return [...figures.filter(misread), ...figures.filter(figure => !misread(figure))]
}

function figuresGiven(reader: BankReader, target: AskTarget, key: Quantity): GivenFigure[] {
  const isPlainShare = key.type === 'share' && key.writtenAs === 'number'
  const classes = [classOf(key), ...(isPlainShare ? [amountLike(key)] : [])]
  const told = classes.flatMap(wanted =>
    figuresNear(reader, target.fact, wanted).flatMap(({ fact, annotation }) =>
      annotation.kind === 'quantity' ? [{ fact, annotation }] : [],
    ),
  )
  const untold = classes.flatMap(wanted =>
    nearest(untoldFigures(reader).get(wanted) ?? [], placeOfFact(target.fact), mostOutside),
  )
  return [...told, ...untold]
}

const untoldFigures = rememberedWith((reader: BankReader) => {
  const slots = reader.facts.flatMap(({ clause }) => clause.arguments.flatMap(({ phrase }) => slotsOf(phrase)))
  const told = new Set(slots.map(({ of }) => of))
  const untold = reader.bank.annotations
    .flatMap(annotation =>
      annotation.kind === 'quantity' && !told.has(annotation.id) ? [{ annotation, at: annotation.anchor.start }] : [],
    )
    .toSorted((a, b) => a.at - b.at)
  return indexBy(untold, ({ annotation }) => [classOf(annotation.quantity)])
})

/**
 * Names the class of the figures that could be worded as a key is: "4" is a word where it is an option and "40" is not,
 * and a share stands beside no number.
 */
function classOf({ type, value, writtenAs }: Quantity): string {
  const kind = type === 'share' || type === 'ordinal' ? type : 'amount'
  return [kind, writtenAs, kind === 'amount' && value > 10, scaleOf(value), decimalsOf(value)].join(' ')
}

// "46 percent" beside "70 percent", where 70 counts the members.
const amountLike = (key: Quantity): string => classOf({ ...key, type: 'count' })

const figuresNear = tellingsBy(annotation => (annotation.kind === 'quantity' ? [classOf(annotation.quantity)] : []))

function valuesIn(reader: BankReader, { clause }: Fact): number[] {
  const slots = clause.arguments.flatMap(({ phrase }) => slotsOf(phrase))
  return slots.map(reader.annotationOf).flatMap(one => (one.kind === 'quantity' ? [one.quantity.value] : []))
}

/**
 * Tells whether a figure of the key's class could be taken for it: of like size, and no finer than the key is rounded.
 * What counts another unit misleads most in the key's own sentence, and elsewhere only where it is of nearly the same
 * size.
 */
function isConfusable(other: Quantity, key: Quantity, isNear: boolean): boolean {
  if (key.type === 'share' && other.value >= mostOfShare) return false
  const isSameUnit = other.type === key.type && (key.type === 'count' || other.unit.singular === key.unit.singular)
  const [low, high] = isNear ? [0.1, 10] : !isSameUnit ? [0.2, 5] : key.value < few ? [0.4, 2.5] : [0.15, 7]
  const ratio = other.value / key.value
  if (ratio === 1 || !(ratio >= low && ratio <= high)) return false
  if (key.writtenAs === 'fraction' && sayFraction(other.value) === undefined) return false
  return significantDigits(other.value) <= significantDigits(key.value) + 1
}
