import { keyOf, withWrongTexts, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Lets the stem end in "a" or "an", which only the key fits. */
export const stemEndsInArticle: Mutation = {
  name: 'stem ends in the key’s article',
  rule: 'grammatical-cue',
  mutate({ question }) {
    const [, article, rest] = /^(an?) (.+)$/i.exec(keyOf(question).text) ?? []
    if (article === undefined || rest === undefined) return undefined
    const other = article.toLowerCase() === 'a' ? 'an' : 'a'
    const begins = other === 'an' ? 'old ' : 'young '
    if (!wrongOf(question).every(({ text }) => /^an? /i.test(text))) return undefined
    const bare = withWrongTexts(question, text => `${begins}${text.replace(/^an? /i, '')}`)
    const options = bare.options.map(option => (question.keys.includes(option.id) ? { ...option, text: rest } : option))
    return [{ ...bare, options, stem: `${question.stem.replace(/\?$/, '')}? It is ${article.toLowerCase()}` }]
  },
}
