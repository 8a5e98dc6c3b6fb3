import { keyOf, withLastWrong } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Offers the key a second time in other letters. */
export const duplicateOfKey: Mutation = {
  name: 'key offered twice',
  rule: 'duplicate-options',
  mutate({ question }) {
    const { text } = keyOf(question)
    const twin = /^the /i.test(text) ? text.slice(4) : /[.!?]$/.test(text) ? text.slice(0, -1) : `${text}.`
    return [withLastWrong(question, twin)]
  },
}
