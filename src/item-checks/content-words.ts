import { monthNames, weekdayNames } from '../text/calendar-names.ts'
import { irregularVerbs } from '../text/irregular-verbs.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import { entitiesCalledIn } from './names-in-text.ts'
import { remembered, rememberedIn, rememberedWith } from './remembered.ts'
import { splitWords, wordsOf } from './words.ts'

const functionWords = new Set(
  `a about according after all also although an and any are article as asked at be because been before being between both
  but by can could did do does doing during each for from further had has have having he her here hers him his how i if in
  into is it its itself just may might more most much many must no nor not of off on once one only or other our out over
  own same say says said she should so some such text than that the their them then there these they this those through
  to too under until up upon very was we were what when where which while who whom whose why will with within without
  would you your name`.split(/\s+/),
)

const calendarWords = new Set([...weekdayNames, ...monthNames, 'early', 'mid', 'late'].map(name => name.toLowerCase()))
const year = /^(?:1\d|20)\d\d$/

const lemmas: ReadonlyMap<string, string> = new Map(
  [...irregularVerbs].flatMap(([lemma, forms]) => forms.map(form => [form, lemma] as const)),
)

/** Tells whether a word, in lower case, carries no content of its own: articles, prepositions, auxiliaries and such. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/**
 * Lists what a text speaks of: each entity of the bank that it names, as one unit under its id, and each other word of
 * content by its stem. Sorts ("country"), words of the calendar and words of questions count for nothing.
 */
export const contentOf: (reader: BankReader, text: string) => ReadonlyMap<string, 'name' | 'word'> =
  rememberedIn(readContent)

/** Lists what a text speaks of as `contentOf` does, and remembers nothing: for texts that are asked for once. */
export function readContent(reader: BankReader, text: string): ReadonlyMap<string, 'name' | 'word'> {
  const units = new Map<string, 'name' | 'word'>()
  const inNames = new Set<string>()
  const words = splitWords(text)
  for (const { entity, names } of entitiesCalledIn(reader, text, words)) {
    units.set(entity.id, 'name')
    for (const name of names) for (const word of wordsOf(name.text)) inNames.add(word)
  }
  const sorts = sortWordsOf(reader)
  for (const word of words)
    if (!isFunctionWord(word) && !isCalendarWord(word) && !inNames.has(word) && !sorts.has(word))
      units.set(stemOf(word), 'word')
  return units
}

/** Reduces a word to what its inflected forms share: "pledge" of "pledged", "travel" of "travelling". */
export const stemOf: (word: string) => string = remembered(word => {
  const lemma = lemmas.get(word) ?? word
  const bare = lemma.replace(/(?<=\w{3})(?:ing|ed|es|s|e)$/, '').replace(/i$/, 'y')
  return bare.replace(/([^aeiou])\1$/, '$1')
})

/** Lists the words of the sorts of a bank's entities, in both numbers. */
export const sortWordsOf: (reader: BankReader) => ReadonlySet<string> = rememberedWith(
  ({ bank }) => new Set(bank.entities.flatMap(({ sort }) => wordsOf(`${sort.singular} ${sort.plural ?? ''}`))),
)

const isCalendarWord = (word: string): boolean => calendarWords.has(word) || year.test(word)
