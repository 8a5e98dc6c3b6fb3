import type { ItemCheck } from '../item-check.ts'

const verdict = /^(?:true|false|yes|no|correct|incorrect|right|wrong|it is (?:true|false))[.!]?$/i
const asksVerdict = /^(?:true or false\b|is it (?:true|false|correct) that\b)|\btrue or false[?:.]*$/i

/** Finds questions that only ask whether something is so. */
export const trueFalse: ItemCheck = {
  name: 'true-false',
  severity: 'error',
  guideline: 'The question asks for something; it does not ask whether a statement is true.',
  source: 'Moore et al. 2023, true/false question; Haladyna, Downing & Rodriguez 2002, guideline 9',
  examples: {
    bad: [
      { stem: 'Did Latham reach Dover?', key: 'No', wrong: ['Yes'] },
      { stem: 'True or false: Blériot was an engineer.', key: 'True', wrong: ['False'] },
      { stem: 'Is it true that Blériot sold aircraft?', key: 'He sold 100', wrong: ['He sold none', 'He sold two'] },
    ],
    good: [
      { stem: 'How far did Latham get?', key: 'He fell into the sea', wrong: ['He came to Dover', 'He did not start'] },
      {
        stem: 'Did Latham reach Dover?',
        key: 'No, he fell into the sea',
        wrong: ['Yes, in 37 minutes', 'No, he turned back'],
      },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    const isVerdict = question.options.filter(({ text }) => verdict.test(text.trim())).length >= 2
    if (!isVerdict && !asksVerdict.test(question.stem.trim())) return []
    return [{ message: `“${question.stem}” only asks whether something is so; half of all guesses are right.` }]
  },
}
