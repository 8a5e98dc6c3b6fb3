import { wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Marks a wrong option as the right one. */
export const swappedKey: Mutation = {
  name: 'wrong option marked as key',
  rule: 'key-not-in-text',
  mutate({ question, made }) {
    const wrong = wrongOf(question).at(-1)
    return wrong === undefined || made === 'written' ? undefined : [{ ...question, keys: [wrong.id] }]
  },
}
