import type { ItemCheck } from '../item-check.ts'

const saysNone =
  /^(?:(?:none|neither|nothing|no one) of (?:the|these|those)(?: (?:above|below|other|others|options?|answers?|choices?|statements?))*|none of (?:them|the above .*)|(?:there is )?no (?:right|correct) (?:answer|option)|no (?:answer|option) is (?:right|correct)|the (?:right|correct) answer is(?:n['’]t| not) (?:given|here|listed))[.!]?$/i

/** Finds options that refuse the others, such as “None of the above”. */
export const noneOfTheAbove: ItemCheck = {
  name: 'none-of-the-above',
  severity: 'error',
  guideline: 'Every option is an answer; none says that the others are wrong.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 25; Moore et al. 2023, none of the above',
  examples: {
    bad: [
      { stem: 'Where did the flight end?', key: 'Dover', wrong: ['London', 'None of the above'] },
      { stem: 'Where did the flight end?', key: 'Dover', wrong: ['London', 'No correct answer'] },
    ],
    good: [
      { stem: 'Where did the flight end?', key: 'Dover', wrong: ['London', 'Calais'] },
      { stem: 'How many of the pilots drowned?', key: 'None', wrong: ['Two', 'Three'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    return question.options
      .filter(({ text }) => saysNone.test(text.trim()))
      .map(({ text }) => ({ message: `The option “${text}” says nothing by itself; offer an answer instead.` }))
  },
}
