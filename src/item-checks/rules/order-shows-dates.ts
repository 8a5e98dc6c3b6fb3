import { monthNames } from '../../text/calendar-names.ts'
import type { ItemCheck } from '../item-check.ts'

const month = monthNames.join('|')
const date = new RegExp(
  `\\b(?:1\\d|20)\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month})\\b|\\b(?:${month}) \\d{1,2}\\b`,
)
const place = /^(?:first|firstly|then|next|after that|afterwards|later|finally|lastly|in the end|at last)\b/i

/** Finds questions about an order whose items show their dates or say “then” and “finally”. */
export const orderShowsDates: ItemCheck = {
  name: 'order-shows-dates',
  severity: 'error',
  guideline: 'What is to be put in order doesn’t show its date or its place.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 28: avoid clues to the right answer',
  examples: {
    bad: [
      {
        stem: 'Put these flights in the order in which they happened.',
        items: ['Blériot flew to Dover in July 1909', 'Lesseps flew from France in 1910', 'Rolls flew there and back'],
      },
      {
        stem: 'Put these in the order in which they happened.',
        items: ['Latham fell into the sea', 'Then Blériot flew to Dover', 'Finally the aircraft was shown in London'],
      },
    ],
    good: [
      {
        stem: 'Put these in the order in which they happened.',
        items: ['Latham fell into the sea', 'Blériot flew to Dover', 'The aircraft was shown in London'],
      },
    ],
  },
  check(question) {
    if (question.kind !== 'order') return []
    const dated = question.items.filter(({ text }) => date.test(text))
    const placed = question.items.filter(({ text }) => place.test(text))
    const shown = dated.length >= 2 ? dated : placed.length >= 1 ? placed : []
    const [item] = shown
    return item === undefined ? [] : [{ message: `“${item.text}” shows where in the order it belongs.` }]
  },
}
