import { keyOf, withWrongTexts, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const singular = /^an? (.*?[a-z]+)(?= (?:of|for|from|with|in|that|who|which|at|to|on)\b|$)/i

/** Makes the wrong options plural and leaves the key singular. */
export const numberCue: Mutation = {
  name: 'plural only in the wrong options',
  rule: 'grammatical-cue',
  mutate({ question }) {
    const options = [keyOf(question), ...wrongOf(question)]
    if (!options.every(({ text }) => singular.test(text) && !/ (?:who|that|which) /.test(text))) return undefined
    return [withWrongTexts(question, text => text.replace(singular, 'Several $1s'))]
  },
}
