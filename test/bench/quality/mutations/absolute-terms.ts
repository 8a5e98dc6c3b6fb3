import { hasShortOptions, keyOf, withWrongTexts } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const absolutes = ['always', 'never', 'only']
const absolute = /\b(?:always|never|only|all|every\w*|none)\b/i
const clause = /^((?:That |Because |So that )?(?:it|they|she|he|we|you) )/i
const deed =
  /^(?!(?:an?|the|everything|more|some|less|fewer|children) )(?:\p{Lu}\p{Ll}+(?:s|ed|ing|e)|To|Buy|Sell|Wait|Kill|Live|Stand) \p{Ll}/iu

/** Puts "always", "never" and "only" into the wrong options. */
export const absoluteTerms: Mutation = {
  name: 'absolute terms in wrong options',
  rule: 'absolute-terms',
  mutate({ question, made }) {
    if (made === 'generated' || hasShortOptions(question) || absolute.test(keyOf(question).text)) return undefined
    return [
      withWrongTexts(question, (text, at) => {
        const word = absolutes[at % absolutes.length] ?? 'always'
        const [opening] = clause.exec(text) ?? []
        if (opening !== undefined) return `${opening}${word} ${text.slice(opening.length)}`
        const small = `${text.charAt(0).toLowerCase()}${text.slice(1)}`
        if (deed.test(text)) return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${small}`
        return /^an? /i.test(text) ? `Only ${small}` : `${text}, always and without exception`
      }),
    ]
  },
}
