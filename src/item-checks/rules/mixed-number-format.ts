import { dateOfWording } from '../date-of-wording.ts'
import { readFigures } from '../figures.ts'
import type { ItemCheck } from '../item-check.ts'

/** Says how the number of an option is written; words below thirteen beside larger digits follow a custom of print. */
function formatOf(text: string): { format: string; value: number } | undefined {
  if (dateOfWording(text) !== undefined) return undefined
  const { figures } = readFigures(text)
  const [figure] = figures
  if (figure === undefined || figures.length > 1) return undefined
  const [digits] = /\d[\d.,]*/.exec(text) ?? []
  const scale = /(?<=\d)\s?(?:k|m|bn|thousand|million|billion|trillion)\b/i.exec(text)?.[0].trim().toLowerCase()
  if (digits === undefined) return { format: 'words', value: figure.value }
  const decimals = digits.split('.')[1]?.replace(/,/g, '').length ?? 0
  if (scale !== undefined)
    return { format: /^(?:k|thousand)$/.test(scale) ? 'thousands' : 'scale', value: figure.value }
  if (/^\d{4,}$/.test(digits)) return { format: 'plain', value: figure.value }
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits)) return { format: 'grouped', value: figure.value }
  return { format: decimals > 0 ? `${decimals} decimals` : 'digits', value: figure.value }
}

function clash(one: string, other: string): boolean {
  const pair = [one, other].sort().join(' and ')
  return (
    one !== other &&
    (pair === 'digits and words' ||
      pair === 'grouped and words' ||
      pair === 'grouped and plain' ||
      pair === 'grouped and thousands' ||
      pair === 'plain and thousands' ||
      pair === 'thousands and words' ||
      /decimals/.test(pair))
  )
}

/** Finds options that write their numbers in different ways: “3”, “four”, “5.0”. */
export const mixedNumberFormat: ItemCheck = {
  name: 'mixed-number-format',
  severity: 'warning',
  guideline: 'The numbers of all options are written in one way: figures or words, with the same decimals.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 23: homogeneous choices',
  examples: {
    bad: [
      { stem: 'How many aircraft did Blériot sell?', key: '100', wrong: ['Fifty', '200'] },
      { stem: 'How many people came?', key: '100,000', wrong: ['75 thousand', '200,000'] },
      { stem: 'How many metres long was it?', key: '8', wrong: ['9.0', '12'] },
      { stem: 'How many people came?', key: 'More than 100,000', wrong: ['More than 50000', 'More than 200,000'] },
    ],
    good: [
      { stem: 'How many aircraft did Blériot sell?', key: '100', wrong: ['50', '200'] },
      { stem: 'How many people came?', key: 'More than 100,000', wrong: ['More than 900', 'More than 2 million'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    const known = question.options.flatMap(({ text }) => {
      const read = formatOf(text)
      return read === undefined ? [] : [{ text, ...read }]
    })
    if (known.length < question.options.length) return []
    const [first] = known
    const odd = known.find(({ format }) => first !== undefined && clash(first.format, format))
    if (first === undefined || odd === undefined) return []
    return [{ message: `The options write their numbers in different ways: “${first.text}” and “${odd.text}”.` }]
  },
}
