import { withLastWrong } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Offers "None of the above". */
export const noneOfTheAbove: Mutation = {
  name: 'none of the above',
  rule: 'none-of-the-above',
  mutate: ({ question }) => [withLastWrong(question, 'None of the above')],
}
