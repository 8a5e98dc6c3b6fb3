import type { Mutation } from '../seeds/mutation.ts'

/** Shows the figures of the options in no order. */
export const lostSequence: Mutation = {
  name: 'lost sequence',
  rule: 'lost-sequence',
  mutate({ question }) {
    const [first, second, third, ...others] = question.options
    if (question.order !== 'ascending' || first === undefined || second === undefined || third === undefined)
      return undefined
    return [{ ...question, order: 'fixed', options: [second, ...others, first, third] }]
  },
}
