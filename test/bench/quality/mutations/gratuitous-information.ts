import type { Mutation } from '../seeds/mutation.ts'

const dressings = [
  'Newspapers have always written about such things, and many readers turn to these pages first when they have time in the morning. ',
  'Imagine that you sit in a train on the way to school and that somebody beside you has left a newspaper on the seat. You begin to read. ',
]

/** Opens the stem with sentences that nobody needs. */
export const gratuitousInformation: Mutation = {
  name: 'gratuitous information',
  rule: 'gratuitous-information',
  mutate: ({ question }) => [{ ...question, stem: `${dressings[question.stem.length % 2] ?? ''}${question.stem}` }],
}
