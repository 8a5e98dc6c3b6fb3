import type { ItemCheck } from '../item-check.ts'

const saysAll =
  /^(?:(?:all|any|each|every one) (?:of )?(?:the|these|those)(?: (?:above|below|other|others|options?|answers?|choices?|statements?|things))*|everything above|all of them|all (?:answers|options|statements) (?:above )?are (?:right|correct|true))[.!]?$/i

/** Finds options that take in the others, such as “All of the above”. */
export const allOfTheAbove: ItemCheck = {
  name: 'all-of-the-above',
  severity: 'error',
  guideline: 'Every option is one answer; none takes in all the others.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 26; Moore et al. 2023, all of the above',
  examples: {
    bad: [
      { stem: 'What did Blériot do?', key: 'All of the above', wrong: ['Fly to Dover', 'Sell aircraft'] },
      { stem: 'What did Blériot do?', key: 'Fly to Dover', wrong: ['Swim to Dover', 'All of these'] },
    ],
    good: [
      { stem: 'What did Blériot sell?', key: 'Aircraft', wrong: ['Small boats', 'All his land'] },
      { stem: 'Who came to see the aircraft?', key: 'More than 100,000 people', wrong: ['All the pilots of Britain'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    return question.options
      .filter(({ text }) => saysAll.test(text.trim()))
      .map(({ text }) => ({ message: `The option “${text}” takes in the other options; offer an answer instead.` }))
  },
}
