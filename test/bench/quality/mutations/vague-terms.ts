import { hasShortOptions, keyOf, withKeyText, withWrongTexts } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const vague = ['usually', 'often', 'sometimes', 'frequently']

/** Softens every option by "usually", "often", "sometimes". */
export const vagueTerms: Mutation = {
  name: 'vague terms',
  rule: 'vague-terms',
  mutate({ question, made }) {
    if (made === 'generated' || hasShortOptions(question)) return undefined
    const soften = (text: string, at: number) => {
      const word = vague[at % vague.length] ?? 'often'
      const [, opening] = /^((?:That |Because |So that )?(?:it|they|she|he|we|you) )/i.exec(text) ?? []
      return opening === undefined ? `${text}, ${word}` : `${opening}${word} ${text.slice(opening.length)}`
    }
    return [withWrongTexts(withKeyText(question, soften(keyOf(question).text, 3)), soften)]
  },
}
