import type { Mutation } from '../seeds/mutation.ts'

const named =
  /(?<=\b(?:did|does|is|was|has|had|will|of|for|by|to|that) )(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?![\p{L}’'-]| (?:\d|group|team|workers|river|canal)\b)/u

/** Puts a pronoun where the stem has its only name. */
export const danglingPronoun: Mutation = {
  name: 'pronoun instead of a name',
  rule: 'dangling-reference',
  mutate({ question }) {
    const found = named.exec(question.stem)
    if (found === null) return undefined
    const before = question.stem.slice(0, found.index)
    const after = question.stem.slice(found.index + found[0].length)
    if (/\p{Lu}/u.test(before.slice(1)) || /\p{Lu}/u.test(after)) return undefined
    const pronoun = /\b(?:of|for|by|to) $/.test(before) ? 'it' : /\b(?:does|is|has|was) $/.test(before) ? 'he' : 'they'
    return [{ ...question, stem: `${before}${pronoun}${after}` }]
  },
}
