import { withWrongTexts } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const teens = ['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map(start => `${start}teen`)
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Writes one figure of the options in another way than the rest: in words, or with "thousand" or "million". */
export const mixedNumberFormat: Mutation = {
  name: 'mixed number format',
  rule: 'mixed-number-format',
  mutate({ question }) {
    const texts = question.options.map(({ text }) => text)
    if (!texts.every(text => /^\d[\d,]*$/.test(text)) || texts.every(text => /^(?:1\d|20)\d\d$/.test(text)))
      return undefined
    return [withWrongTexts(question, (text, at) => (at === 1 ? reformat(Number(text.replaceAll(',', ''))) : text))]
  },
}

function reformat(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000} million`
  if (value >= 1_000) return `${value / 1_000} thousand`
  if (value >= 100)
    return `${ones[Math.floor(value / 100)]} hundred ${value % 100 === 0 ? '' : `and ${reformat(value % 100)}`}`.trim()
  const small = [...ones, ...teens][value]
  return small ?? `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ones[value % 10]}`}`
}
