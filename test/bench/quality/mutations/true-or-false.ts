import type { Mutation } from '../seeds/mutation.ts'

/** Asks whether what the evidence says is true. */
export const trueOrFalse: Mutation = {
  name: 'true or false',
  rule: 'true-false',
  mutate({ question }) {
    const quoted = question.evidence[0]?.[0]?.exact
    if (quoted === undefined || quoted.length > 300) return undefined
    const options = question.options.slice(0, 2).map((option, at) => ({
      ...option,
      text: question.keys.includes(option.id) ? 'True' : at === 0 ? 'False' : 'False',
    }))
    if (new Set(options.map(({ text }) => text)).size < 2) return undefined
    return [{ ...question, stem: `True or false: “${quoted}”`, options, order: 'fixed' }]
  },
}
