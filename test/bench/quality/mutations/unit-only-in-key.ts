import { keyOf, withKeyText } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Gives the unit or a hedge in the key alone. */
export const unitOnlyInKey: Mutation = {
  name: 'unit or hedge only in the key',
  rule: 'grammatical-cue',
  mutate({ question }) {
    const texts = question.options.map(({ text }) => text)
    if (!texts.every(text => /^\d[\d,]*$/.test(text)) || !/\bhow many \p{Ll}+/iu.test(question.stem)) return undefined
    const [, unit = 'pieces'] = /\bhow many (\p{Ll}+)/iu.exec(question.stem) ?? []
    const { text } = keyOf(question)
    return [withKeyText(question, question.stem.length % 2 === 0 ? `${text} ${unit}` : `about ${text}`)]
  },
}
