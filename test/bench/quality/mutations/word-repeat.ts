import { hasShortOptions, keyOf, withKeyText } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const empty =
  /^(?:about|according|after|article|before|could|during|example|first|other|should|their|there|these|think|would|which|where|whose|mention|happen\w*)$/i

/** Adds a telling word of the stem to the key; no wrong option has it. */
export const wordRepeat: Mutation = {
  name: 'word of the stem only in the key',
  rule: 'word-repeat',
  mutate({ question, made }) {
    if (made === 'generated' || hasShortOptions(question)) return undefined
    const all = question.options.map(({ text }) => text.toLowerCase()).join(' ')
    const words = question.stem.match(/\b[a-z]{5,}\b/g) ?? []
    const nouns = words.filter(word => !empty.test(word) && !all.includes(word.slice(0, 4)))
    const word = nouns.toSorted((a, b) => b.length - a.length)[0]
    if (word === undefined) return undefined
    const { text } = keyOf(question)
    return [withKeyText(question, `${text} (${word})`)]
  },
}
