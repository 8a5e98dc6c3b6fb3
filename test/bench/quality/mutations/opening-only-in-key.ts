import { keyOf, withWrongTexts, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const opening = /^(?:They|She|He|It|That|Because|To|So that) /

/** Takes the word that fits the options to the stem from every wrong option and leaves it in the key. */
export const openingOnlyInKey: Mutation = {
  name: 'fitting word only in the key',
  rule: 'grammatical-cue',
  mutate({ question }) {
    if (![keyOf(question), ...wrongOf(question)].every(({ text }) => opening.test(text))) return undefined
    return [withWrongTexts(question, text => capitalise(text.replace(opening, '')))]
  },
}

const capitalise = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
