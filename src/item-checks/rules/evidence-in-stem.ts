import type { ItemCheck } from '../item-check.ts'
import { wordsOf } from '../words.ts'

const longestRun = 6
const share = 0.6

/** Finds “show where” questions whose stem repeats the words to be found. */
export const evidenceInStem: ItemCheck = {
  name: 'evidence-in-stem',
  severity: 'error',
  guideline: 'A question that asks for a place in the passage says in other words what stands there.',
  source: 'Berzak, Malmaud & Levy 2020 (STARC): answers are not verbatim from the span; PIRLS 2021, retrieval',
  examples: {
    bad: [
      {
        asks: 'where',
        stem: 'Where does the passage say that the Daily Mail paid Blériot a prize of 1,000 pounds?',
        shows: 'The Daily Mail paid Blériot a prize of 1,000 pounds.',
      },
    ],
    good: [
      {
        asks: 'where',
        stem: 'Which sentence tells what a newspaper gave the pilot?',
        shows: 'The Daily Mail paid Blériot a prize of 1,000 pounds.',
      },
    ],
  },
  check(question) {
    if (question.kind !== 'evidence') return []
    const asked = ` ${wordsOf(question.stem).join(' ')} `
    const run = question.evidence
      .map(support => longestShared(asked, wordsOf(support.map(({ exact }) => exact).join(' '))))
      .find(({ length, of }) => length >= longestRun || (length >= 3 && length >= of * share))
    return run === undefined ? [] : [{ message: `The stem repeats the words to be found: “${run.words}”.` }]
  },
}

function longestShared(text: string, words: readonly string[]): { words: string; length: number; of: number } {
  let best: readonly string[] = []
  let start = 0
  for (let end = 1; end <= words.length; end += 1) {
    while (start < end && !text.includes(` ${words.slice(start, end).join(' ')} `)) start += 1
    if (end - start > best.length) best = words.slice(start, end)
  }
  return { words: best.join(' '), length: best.length, of: words.length }
}
