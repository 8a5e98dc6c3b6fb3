import { withLastWrong } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Offers "All of the above". */
export const allOfTheAbove: Mutation = {
  name: 'all of the above',
  rule: 'all-of-the-above',
  mutate: ({ question }) => [withLastWrong(question, 'All of the above')],
}
