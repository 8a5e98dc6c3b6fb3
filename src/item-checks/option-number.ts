import type { BankReader } from '../vocabulary/bank-reader.ts'
import { entitiesNamed } from './key-wordings.ts'

const singular =
  /^(?:an?|one|each|every|this|another) (?!few\b|lot\b|couple\b|number of\b|dozen\b|hundred\b|thousand\b)/i
const plural =
  /^(?:several|many|some (?=[\p{L}-]+s\b)|both|these|those|various|numerous|few|a few|a couple of|a number of|two|three|four|five|six|seven|eight|nine|ten)\b/iu

/**
 * Tells whether an option speaks of several things: by the number of the entity that it names, by the word in front
 * ("a", "several"), or, in a short phrase without names and figures, by its noun. `undefined` where that isn't plain.
 */
export function isPlural(reader: BankReader, text: string): boolean | undefined {
  const [entity] = entitiesNamed(reader, text)
  if (entity !== undefined) return entity.agreement === 'plural'
  if (singular.test(text)) return false
  if (plural.test(text)) return true
  if (/\p{Lu}|\d/u.test(text.slice(1)) || text.split(' ').length > 4) return undefined
  return isPluralNoun(text.split(' ').at(-1) ?? '')
}

/** Tells whether a word is a noun in the plural by its form. */
export const isPluralNoun = (word: string): boolean =>
  /[^sui']s$|(?:people|men|women|children)$/i.test(word) && !/(?:series|species|means|news)$/i.test(word)
