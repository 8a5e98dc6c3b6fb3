import type { ItemCheck } from '../item-check.ts'

const gap = /_{2,}|\[\s*(?:blank|gap)?\s*\]|(?<=\s)(?:-{2,}|—)(?=[\s.?]*$)|(?:\.{3,}|…)(?=[\s.?:]*$)|\s(?:\.{3,}|…)\s/i
const unfinished =
  /\b(?:is|are|was|were|be|been|has|have|had|did|because|by|of|to|in|on|at|for|from|with|than|that|called|named|a|an|the)\s*[:.…-]*$/i

/** Finds choice questions that leave a gap in a sentence instead of asking. */
export const gapInStem: ItemCheck = {
  name: 'gap-in-stem',
  severity: 'warning',
  guideline: 'The stem of a choice question asks a whole question; gaps belong to fill-in questions.',
  source: 'Moore et al. 2023, fill in the blank; Haladyna, Downing & Rodriguez 2002, guideline 9',
  examples: {
    bad: [
      { stem: 'Blériot flew from _____ to Dover.', key: 'Calais', wrong: ['London', 'Paris'] },
      { stem: 'The flight to Dover took …', key: 'About 37 minutes', wrong: ['About two hours', 'About a day'] },
      { stem: 'The capital of Britain is', key: 'London', wrong: ['Dover', 'Calais'] },
    ],
    good: [
      { stem: 'From which city did Blériot fly?', key: 'Calais', wrong: ['London', 'Paris'] },
      { stem: 'Where did Blériot fly to?', key: 'Dover', wrong: ['London', 'Paris'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    const stem = question.stem.trim()
    if (!gap.test(stem) && (stem.includes('?') || !unfinished.test(stem))) return []
    return [{ message: `The stem “${stem}” leaves a gap; ask a whole question instead.` }]
  },
}
