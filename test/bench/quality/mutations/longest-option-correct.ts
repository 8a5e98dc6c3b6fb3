import { keyOf, withKeyText, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const additions = [
  'as was explained there',
  'when all that is known is taken into account',
  'and this was then confirmed',
]

/** Lengthens the key until it is at least a third longer than every other option. */
export const longestOptionCorrect: Mutation = {
  name: 'longest option correct',
  rule: 'longest-option-correct',
  mutate({ question }) {
    const longest = Math.max(...wrongOf(question).map(({ text }) => text.length))
    let { text } = keyOf(question)
    for (const addition of additions) if (text.length < longest * 1.34 + 4) text = `${text}, ${addition}`
    return [withKeyText(question, text)]
  },
}
