import { sayFraction } from '../../text/say-number.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { sayFigure } from '../realise/say-figure.ts'
import { capitalise } from '../realise/sentence.ts'
import type { AskTarget } from '../targets.ts'
import type { FigureOption } from './distractor.ts'
import { scaleOf, significantDigits } from './like-figures.ts'
import { tellingsBy } from './told-elsewhere.ts'

const few = 20

/** Lists the other figures of the article that could be mistaken for an amount, each with what it counts there. */
export function figuresOfArticle(reader: BankReader, target: AskTarget, key: Quantity): FigureOption[] {
  return figuresNear(reader, target.fact, classOf(key)).flatMap(({ fact, annotation }): FigureOption[] => {
    if (annotation.kind !== 'quantity' || !isConfusable(annotation.quantity, key)) return []
    const { value, unit, type } = annotation.quantity
    const counted = type === 'count' ? `the number of ${unit.plural ?? unit.singular}` : 'a different figure'
    const figure = sayFigure(key, value)
    const text = `${capitalise(figure)} is ${counted}: ${realiseStatement(reader, fact)}`
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
  })
}

// What two confusable figures always share: "4" is a word where it is an option and "40" is not.
function classOf({ type, unit, value, writtenAs }: Quantity): string {
  return [type, type === 'count' ? '' : unit.singular, writtenAs, value > 10, scaleOf(value)].join(' ')
}

const figuresNear = tellingsBy(annotation =>
  annotation.kind === 'quantity' ? classOf(annotation.quantity) : undefined,
)

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
