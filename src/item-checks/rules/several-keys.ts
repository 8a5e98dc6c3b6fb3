import type { ItemCheck } from '../item-check.ts'
import { keysOf } from '../key-wordings.ts'

const asksForSeveral =
  /\b(?:select|choose|mark|pick|tick|check|name|which|what) (?:all|any|both|two|three|four|every|several)\b|\ball that apply\b|\bwhich (?:\p{L}+ )?(?:are|were|have|do|did)\b|\bwhich (?:of (?:the|these) )?(?:\p{L}+ )?\p{L}+s\b/iu

/** Finds choice questions with several keys whose stem asks for one answer. */
export const severalKeys: ItemCheck = {
  name: 'several-keys',
  severity: 'error',
  guideline: 'A question has one right answer, or its stem says that there are several.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19; Moore et al. 2023, more than one correct',
  examples: {
    bad: [{ stem: 'Who flew over the Channel in 1910?', key: ['Rolls', 'Lesseps'], wrong: ['Latham', 'Blériot'] }],
    good: [
      { stem: 'Choose all who flew over the Channel in 1910.', key: ['Rolls', 'Lesseps'], wrong: ['Latham'] },
      { stem: 'Who flew over the Channel in 1909?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice' || question.keys.length < 2 || asksForSeveral.test(question.stem)) return []
    const keys = keysOf(question).map(({ text }) => `“${text}”`)
    return [{ message: `${keys.join(' and ')} are both right, but the stem asks for one answer.` }]
  },
}
