import { keyOf, withLastWrong } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Offers a thing of another kind: an amount among other answers, a name among figures. */
export const implausibleDistractor: Mutation = {
  name: 'wrong option of another kind',
  rule: 'implausible-distractor',
  mutate: ({ question }) => [
    withLastWrong(question, /\d/.test(keyOf(question).text) ? 'Julius Caesar' : '1,250 litres'),
  ],
}
