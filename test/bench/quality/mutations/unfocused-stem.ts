import type { Mutation } from '../seeds/mutation.ts'

const stems = [
  'Which of the following is true?',
  'What is true?',
  'Which statement is correct?',
  'According to the article:',
]

/** Puts a stem that asks nothing in particular. */
export const unfocusedStem: Mutation = {
  name: 'unfocused stem',
  rule: 'unfocused-stem',
  mutate: ({ question }) => [{ ...question, stem: stems[question.stem.length % stems.length] ?? 'What is true?' }],
}
