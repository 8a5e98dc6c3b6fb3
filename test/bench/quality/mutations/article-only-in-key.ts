import { keyOf, withWrongTexts, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const article = /^(?:an?|the) /i

/** Takes the article from every wrong option and leaves it in the key. */
export const articleOnlyInKey: Mutation = {
  name: 'article only in the key',
  rule: 'grammatical-cue',
  mutate({ question }) {
    if (!article.test(keyOf(question).text)) return undefined
    if (!wrongOf(question).every(({ text }) => article.test(text) && /^[a-z]/.test(text.replace(article, ''))))
      return undefined
    return [withWrongTexts(question, text => text.replace(article, ''))]
  },
}
