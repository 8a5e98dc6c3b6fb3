import type { ItemCheck } from '../item-check.ts'
import { distractorsOf, keysOf } from '../key-wordings.ts'

const absolute =
  /(?<![\p{L}’'-])(?:always|never|absolutely|completely|entirely|totally|utterly|invariably|under no circumstances|nobody|no one|everyone|everybody|every single|every time|all the time|without exception|impossible|none of)(?![\p{L}’'-])/iu

/** Tells whether words claim something without exception: "always", "never", "nobody". */
export function hasAbsoluteTerm(words: string): boolean {
  return absolute.test(words)
}

/** Finds wrong options that give themselves away by “always”, “never” and such, where the key has no such word. */
export const absoluteTerms: ItemCheck = {
  name: 'absolute-terms',
  severity: 'warning',
  guideline: 'Wrong options are as guarded as the key: no “always” or “never” in them alone.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 28a: specific determiners; Moore et al. 2023, absolute terms',
  examples: {
    bad: [
      {
        stem: 'Why did people come to London?',
        key: 'To see the aircraft',
        wrong: ['They always went there', 'To hear the pilots'],
      },
      { stem: 'What did the pilots do?', key: 'They flew in 1910', wrong: ['They never flew', 'They sailed in 1910'] },
    ],
    good: [
      { stem: 'Why did people come to London?', key: 'To see the aircraft', wrong: ['To see the small boats'] },
      { stem: 'What did Blériot say?', key: 'That he would never stop', wrong: ['That he was always afraid'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    if (keysOf(question).some(({ text }) => absolute.test(text))) return []
    return distractorsOf(question).flatMap(({ text }) => {
      const [term] = absolute.exec(text) ?? []
      // A bare "Never" answers "When ...?" like any other time.
      if (term === undefined || text.trim().length === term.length) return []
      return [{ message: `“${term}” in “${text}” tells that the option is wrong; no right answer has such a word.` }]
    })
  },
}
