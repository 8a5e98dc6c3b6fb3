import { sayFraction } from '../../text/say-number.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { sayFigure } from '../realise/say-figure.ts'
import { capitalise } from '../realise/sentence.ts'
import type { AskTarget } from '../targets.ts'
import type { Distractor, FigureOption } from './distractor.ts'
import { isInKeySentence } from './key-sentence.ts'
import { decimalsOf, scaleOf, significantDigits } from './like-figures.ts'
import { tellingsBy } from './told-elsewhere.ts'

const few = 20

/**
 * Lists the other figures of the article that could be mistaken for an amount, each with what it counts there: first
 * those in the sentence of the key, whatever they count, then like ones of its unit from elsewhere. Never a figure that
 * the asked fact itself has, since the stem shows it.
 */
export function figuresOfArticle(reader: BankReader, target: AskTarget, key: Quantity): FigureOption[] {
  const shown = valuesIn(reader, target.fact)
  const figures = figuresNear(reader, target.fact, classOf(key)).flatMap(({ fact, annotation }): FigureOption[] => {
    if (annotation.kind !== 'quantity' || shown.includes(annotation.quantity.value)) return []
    const { anchor } = annotation
    const isMisread = isInKeySentence(reader, target, anchor)
    if (!isConfusable(annotation.quantity, key, isMisread)) return []
    const figure = sayFigure(key, annotation.quantity.value)
    const origin: Distractor['origin'] = isMisread
      ? { from: 'misreading', anchor }
      : { from: 'article', anchor, fact: fact.id }
    const text = `${capitalise(figure)} is ${counted(annotation.quantity)}: ${realiseStatement(reader, fact)}`
    const rationale = { text, evidence: fact.evidence }
    return [
      { value: annotation.quantity.value, distractor: { text: figure, origin, excluded: 'other-value', rationale } },
    ]
  })
  const misread = ({ distractor }: FigureOption) => distractor.origin.from === 'misreading'
  return [...figures.filter(misread), ...figures.filter(figure => !misread(figure))]
}

/**
 * Names the class of the figures that could be worded as a key is: "4" is a word where it is an option and "40" is not,
 * and a share stands beside no number.
 */
function classOf({ type, value, writtenAs }: Quantity): string {
  const kind = type === 'share' || type === 'ordinal' ? type : 'amount'
  return [kind, writtenAs, value > 10, scaleOf(value), decimalsOf(value)].join(' ')
}

const figuresNear = tellingsBy(annotation => (annotation.kind === 'quantity' ? [classOf(annotation.quantity)] : []))

function counted({ unit, type, value }: Quantity): string {
  const units = value === 1 ? unit.singular : (unit.plural ?? unit.singular)
  if (type === 'share') return 'another share'
  if (type === 'money') return 'another sum'
  if (type === 'ordinal') return 'a place in an order'
  return unit.plural === undefined ? `the amount of ${units}` : `the number of ${units}`
}

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
  const isSameUnit = other.type === key.type && (key.type === 'count' || other.unit.singular === key.unit.singular)
  const [low, high] = isNear ? [0.1, 10] : !isSameUnit ? [0.25, 4] : key.value < few ? [0.4, 2.5] : [0.15, 7]
  const ratio = other.value / key.value
  if (ratio === 1 || !(ratio >= low && ratio <= high)) return false
  if (key.writtenAs === 'fraction' && sayFraction(other.value) === undefined) return false
  return significantDigits(other.value) <= significantDigits(key.value) + 1
}
