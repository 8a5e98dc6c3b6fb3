import type { ItemCheck } from '../item-check.ts'

const asksForTheOther =
  /\b(?:except|excluding|other than which|least likely|false|incorrect|untrue|wrong)\b[^.?]*[?:.]*$|\bNOT\b|\bEXCEPT\b/
const negation = /(?:\b(?:not|never|nor|neither|cannot)\b|n['’]t\b)/i
const opener = /^(?:(?:in|on|at|from|to|for|of|by|with) )?(?:which|what|who|whom|whose|where|when|how)\b/i
const leadIn = /^(?:according to|in|on|at|by|after|before|during|since|of|for|with|from) [^,?]{2,80}, /i
const main =
  /^(?:(?:in|on|at|from|to|for|of|by|with) )?(?:which|what|who|whom|whose|where|when|how)\b(?:(?!\b(?:that|who|which|because|if|when|where|what|how|although|while|after|before|as|for|about|in regards?)\b)[^,?“"])*/i

const quoted = /“[^”]*”|"[^"]*"|«[^»]*»/g
const instruction =
  /^(?:(?:now|please),? )*(?:choose|pick|select|find|mark|name|tick|circle|identify|give|say|tell|click|cross out|leave out)\b/i
const theOther =
  /^(?:(?!\b(?:why|how|what|where|when|whether)\b).)*(?:\b(?:not|never|neither|cannot|except|false|incorrect|untrue|wrong)\b|n['’]t\b)/i

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
      { stem: 'Who flew in 1909? Mark the pilot who did not.', key: 'Rolls', wrong: ['Latham', 'Blériot'] },
      { stem: 'Which of these is NOT a reply to “Who flew?”', key: 'In Dover', wrong: ['Rolls', 'Blériot'] },
      { stem: 'Which statement about the flight is false?', key: 'It took a day', wrong: ['It ended in Dover'] },
    ],
    good: [
      { stem: 'Which of these pilots flew in 1909?', key: 'Blériot', wrong: ['Rolls', 'Lesseps'] },
      { stem: 'Why did Latham not reach Dover?', key: 'He fell into the sea', wrong: ['He lost his way'] },
      { stem: 'What did the pilot say that he would not do?', key: 'Turn back', wrong: ['Sell the aircraft'] },
      { stem: 'Say why Latham did not reach Dover.', key: 'He fell into the sea', wrong: ['He lost his way'] },
      { stem: 'Choose the pilot who flew in 1909.', key: 'Blériot', wrong: ['Rolls', 'Lesseps'] },
      { stem: 'Who said “Do not fly! You are wrong.”?', key: 'Latham', wrong: ['Rolls', 'Blériot'] },
      { stem: 'Which pilot tied a knot?', key: 'Rolls', wrong: ['Latham', 'Blériot'] },
    ],
  },
  check({ stem }) {
    const sentences = stem.replace(quoted, '“…”').match(/[^.?!]+[.?!]*/g) ?? [stem]
    const asked = (sentences.at(-1) ?? stem).trim()
    const told = sentences.map(sentence => sentence.trim()).find(one => instruction.test(one) && theOther.test(one))
    const proper = asked.replace(leadIn, '')
    const start = main.exec(proper)?.[0].replace(opener, '') ?? ''
    const isNegative = asksForTheOther.test(asked) || negation.test(start)
    if (!isNegative && told === undefined) return []
    return [{ message: `“${told ?? asked}” asks for what is not so; a hurried reader misses that.` }]
  },
}
