import { withLastWrong, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Offers one wrong option twice. */
export const duplicateOptions: Mutation = {
  name: 'wrong option offered twice',
  rule: 'duplicate-options',
  mutate({ question }) {
    const [first, , third] = wrongOf(question)
    if (first === undefined || third === undefined) return undefined
    return [
      withLastWrong(question, first.text.toUpperCase() === first.text ? `${first.text}.` : first.text.toLowerCase()),
    ]
  },
}
