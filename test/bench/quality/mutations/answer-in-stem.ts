import { keyOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Says the answer in the stem. */
export const answerInStem: Mutation = {
  name: 'answer in the stem',
  rule: 'answer-in-stem',
  mutate({ question }) {
    const { text } = keyOf(question)
    const small = `${question.stem.charAt(0).toLowerCase()}${question.stem.slice(1)}`
    return [{ ...question, stem: `In the article, which speaks of “${text}”, ${small}` }]
  },
}
