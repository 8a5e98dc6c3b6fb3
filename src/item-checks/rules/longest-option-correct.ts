import type { ItemCheck } from '../item-check.ts'
import { distractorsOf, keysOf } from '../key-wordings.ts'

const ratio = 1.2
const difference = 4

/** Finds keys that stand out by their length: at least a fifth and four characters longer than every wrong option. */
export const longestOptionCorrect: ItemCheck = {
  name: 'longest-option-correct',
  severity: 'warning',
  guideline: 'The key is about as long as the other options.',
  source: 'Moore et al. 2023, longest option correct; Haladyna, Downing & Rodriguez 2002, guideline 24',
  examples: {
    bad: [
      {
        stem: 'How did Latham’s attempt end?',
        key: 'He fell into the sea and was picked up by a ship',
        wrong: ['He gave up', 'He reached Dover'],
      },
    ],
    good: [
      {
        stem: 'How did Latham’s attempt end?',
        key: 'He fell into the sea',
        wrong: ['He turned back', 'He reached the coast'],
      },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    const longest = Math.max(...distractorsOf(question).map(({ text }) => text.length))
    return keysOf(question)
      .filter(({ text }) => text.length >= longest * ratio && text.length >= longest + difference)
      .map(({ text }) => ({ message: `The right answer “${text}” is the longest option by far and stands out.` }))
  },
}
