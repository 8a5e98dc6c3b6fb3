import { beginSmall } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const copula = /^((?:Who|What|Which \p{L}+|Where) (?:is|are|was|were)) (?=\p{Lu}|the\b|not\b)/u

/** Asks for what is not so. */
export const negativeStem: Mutation = {
  name: 'negative stem',
  rule: 'negative-stem',
  mutate({ question: { stem, ...question } }) {
    if (copula.test(stem)) return [{ ...question, stem: stem.replace(copula, '$1 not ') }]
    if (stem.length % 2 === 0) return [{ ...question, stem: `${stem} Choose the one that is not right.` }]
    return [{ ...question, stem: `Which of these does NOT answer the question “${beginSmall(stem)}”` }]
  },
}
