import type { ChoiceQuestion } from '../../../../src/vocabulary/question.ts'
import { keyOf, withWrongTexts, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const fullDate = /^(?:\p{L}+day )?\d{1,2} (?=\p{L}+ \d{4}$)/u

/** Leaves the day in the key and takes it from the wrong options, or the first name of a person. */
export const unevenSpecificity: Mutation = {
  name: 'key more exact than the rest',
  rule: 'uneven-specificity',
  mutate({ question, reader }) {
    const { text } = keyOf(question)
    if (fullDate.test(text) && wrongOf(question).every(option => fullDate.test(option.text)))
      return distinct(withWrongTexts(question, wrong => wrong.replace(fullDate, '')))
    const isPerson = (name: string) =>
      reader.bank.entities.some(({ kind, names }) => kind === 'person' && names.some(one => one.text === name))
    const isTwofold = /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/u
    if (![text, ...wrongOf(question).map(option => option.text)].every(name => isPerson(name) && isTwofold.test(name)))
      return undefined
    return [withWrongTexts(question, wrong => wrong.split(' ').at(-1) ?? wrong)]
  },
}

function distinct(question: ChoiceQuestion): [ChoiceQuestion] | undefined {
  return new Set(question.options.map(({ text }) => text)).size < question.options.length ? undefined : [question]
}
