import type { ItemCheck } from '../item-check.ts'

const asksForTheOther =
  /\b(?:except|excluding|other than which|least likely|false|incorrect|untrue|wrong)\b[^.?]*[?:.]*$|\bNOT\b|\bEXCEPT\b/
const negation = /(?:\b(?:not|never|nor|neither|cannot)\b|n['’]t\b)/i
const opener = /^(?:(?:in|on|at|from|to|for|of|by|with) )?(?:which|what|who|whom|whose|where|when|how)\b/i
const leadIn = /^(?:according to|in|on|at|by|after|before|during|since|of|for|with|from) [^,?]{2,80}, /i
const main =
  /^(?:(?:in|on|at|from|to|for|of|by|with) )?(?:which|what|who|whom|whose|where|when|how)\b(?:(?!\b(?:that|who|which|because|if|when|where|what|how|although|while|after|before|as|for|about|in regards?)\b)[^,?“"])*/i

/** Finds stems that ask for what is not so. */
export const negativeStem: ItemCheck = {
  name: 'negative-stem',
  severity: 'warning',
  guideline: 'The stem asks for what is so, without “not” or “except”.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 17: avoid negatives in the stem; Moore et al. 2023, negative',
  examples: {
    bad: [
      { stem: 'Which of these pilots did not fly in 1910?', key: 'Blériot', wrong: ['Rolls', 'Lesseps'] },
      { stem: 'All of these flew over the Channel EXCEPT:', key: 'Latham', wrong: ['Rolls', 'Blériot'] },
      { stem: 'Which city isn’t in Britain?', key: 'Calais', wrong: ['Dover', 'London'] },
      { stem: 'Which statement about the flight is false?', key: 'It took a day', wrong: ['It ended in Dover'] },
    ],
    good: [
      { stem: 'Which of these pilots flew in 1909?', key: 'Blériot', wrong: ['Rolls', 'Lesseps'] },
      { stem: 'Why did Latham not reach Dover?', key: 'He fell into the sea', wrong: ['He lost his way'] },
      { stem: 'What did the pilot say that he would not do?', key: 'Turn back', wrong: ['Sell the aircraft'] },
      { stem: 'Which pilot tied a knot?', key: 'Rolls', wrong: ['Latham', 'Blériot'] },
    ],
  },
  check({ stem }) {
    const asked = (stem.match(/[^.?!]+[.?!]*/g)?.at(-1) ?? stem).trim()
    const proper = asked.replace(leadIn, '')
    const start = main.exec(proper)?.[0].replace(opener, '') ?? ''
    const isNegative = asksForTheOther.test(asked) || negation.test(start)
    return isNegative ? [{ message: `“${asked}” asks for what is not so; a hurried reader misses that.` }] : []
  },
}
