import { keyOf, withLastWrong } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Offers a lower bound, which is true as well: "more than 80" beside "more than 160", or beside 160 itself. */
export const alsoTrueFigure: Mutation = {
  name: 'a weaker bound is offered beside the key',
  rule: 'more-than-one-correct',
  mutate({ question }) {
    const { text } = keyOf(question)
    const value = Number(text.replaceAll(',', ''))
    if (!/^\d[\d,]*$/.test(text) || value < 4 || !/\bhow many\b/i.test(question.stem)) return undefined
    if (/\b(?:about|around|almost|nearly|up to|some) how many\b/i.test(question.stem)) return undefined
    const lower = `more than ${Math.floor(value / 2).toLocaleString('en-GB')}`
    const bound = /\b(?:more than|over) how many\b/i
    if (!bound.test(question.stem)) return [{ ...withLastWrong(question, lower), order: 'fixed' }]
    const options = question.options.map(option => ({ ...option, text: `more than ${option.text}` }))
    const stem = question.stem.replace(bound, 'how many').replace(/^h/, 'H')
    return [{ ...withLastWrong({ ...question, options }, lower), stem, order: 'fixed' }]
  },
}
