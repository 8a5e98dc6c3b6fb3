import persons from './gazetteers/persons.json' with { type: 'json' }
import { normaliseAnswer } from './normalise-answer.ts'
import { rememberedSet } from './remembered-set.ts'

const isFirst = rememberedSet(persons.first)
const isLast = rememberedSet(persons.last)

/** Tells whether a word is a common first name. Source: the provenance in `gazetteers/persons.json`. */
export function isFirstName(word: string): boolean {
  return isFirst(normaliseAnswer(word))
}

/** Tells whether a word is a common last name. Source: the provenance in `gazetteers/persons.json`. */
export function isLastName(word: string): boolean {
  return isLast(normaliseAnswer(word))
}
