import type { Annotation } from '../../vocabulary/annotation.ts'
import { isFunctionWord, stemOf } from '../content-words.ts'
import { readFigures } from '../figures.ts'
import type { BankCheck } from '../item-check.ts'
import { wordsOf } from '../words.ts'

const signs: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR' }
const after = 60

/** Finds amounts that are said to count something else than the words after the figure. */
export const unitMismatch: BankCheck = {
  name: 'unit-mismatch',
  severity: 'error',
  guideline: 'The unit of an amount is what its words count.',
  source: 'Berzak, Malmaud & Levy 2020 (STARC): the key is a span of the text or its value',
  examples: {
    bad: [
      {
        passage: 'Blériot won a prize of £1,000.',
        says: '“£1,000” are 1,000 euros.',
        sketch: {
          marks: { prize: { quote: '£1,000', value: 1000, unit: ['euro', 'euros'], type: 'money', currency: 'EUR' } },
        },
      },
      {
        passage: 'Blériot sold 100 aircraft to his friends.',
        says: '“100 aircraft” are 100 lamps.',
        sketch: { marks: { sold: { quote: '100 aircraft', value: 100, unit: ['lamp', 'lamps'] } } },
      },
    ],
    good: [
      {
        passage: 'Blériot won a prize of £1,000 and sold 100 of his aircraft.',
        says: '“£1,000” are 1,000 pounds, “100” are 100 aircraft.',
        sketch: {
          marks: {
            prize: { quote: '£1,000', value: 1000, unit: ['pound', 'pounds'], type: 'money', currency: 'GBP' },
            sold: { quote: '100', value: 100, unit: ['aircraft', 'aircraft'] },
          },
        },
      },
    ],
  },
  check: ({ bank }) =>
    bank.annotations.flatMap(annotation => {
      const { anchor } = annotation
      const message = whyWrong(annotation, bank.article.text.slice(anchor.end, anchor.end + after))
      return message === undefined ? [] : [{ subject: annotation.id, message, anchor }]
    }),
}

function whyWrong(annotation: Annotation, rest: string): string | undefined {
  if (annotation.kind !== 'quantity') return undefined
  const { exact } = annotation.anchor
  const { type, currency, unit } = annotation.quantity
  const sign = Object.keys(signs).find(one => exact.includes(one))
  if (sign !== undefined) {
    if (type === 'money' && (currency === undefined || currency === signs[sign])) return undefined
    return `“${exact}” is an amount of ${signs[sign]}, not of ${currency ?? unit.singular}.`
  }
  if (type === 'share') return isShare(exact, rest) ? undefined : `“${exact}” is no share.`
  if (/%|\bper ?cent\b/.test(exact)) return `“${exact}” is a share, not a number of ${unit.plural ?? unit.singular}.`
  if (type === 'money' || type === 'ordinal') return undefined
  const counted = wordsOf(readFigures(exact).rest).filter(word => !isFunctionWord(word))
  if (counted.length === 0) return undefined
  const units = wordsOf(`${unit.singular} ${unit.plural ?? ''}`).map(stemOf)
  const isCounted = [...counted, ...wordsOf(rest)].some(word => units.includes(stemOf(word)))
  return isCounted ? undefined : `“${exact}” doesn’t count ${unit.plural ?? unit.singular}.`
}

function isShare(words: string, rest: string): boolean {
  const isPart = readFigures(words).figures.some(({ form }) => form !== 'number')
  return (
    isPart ||
    /%|\bper ?cent|percentage|\bhalf\b|\bthird|\bquarter|\bin (?:\d+|two|three|four|five|ten)\b/i.test(
      `${words} ${rest.slice(0, 20)}`,
    )
  )
}
