import { irregularVerbs } from '../text/irregular-verbs.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import { standsIn, wordsOf } from './words.ts'

const functionWords = new Set(
  `a about according after all also although an and any are article as asked at be because been before being between both
  but by can could did do does doing during each for from further had has have having he her here hers him his how i if in
  into is it its itself just may might more most much many must no nor not of off on once one only or other our out over
  own same say says said she should so some such text than that the their them then there these they this those through
  to too under until up upon very was we were what when where which while who whom whose why will with within without
  would you your name`.split(/\s+/),
)

const calendarWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|early|mid|late)$|^(?:1\d|20)\d\d$/

const lemmas: ReadonlyMap<string, string> = new Map(
  [...irregularVerbs].flatMap(([lemma, forms]) => forms.map(form => [form, lemma] as const)),
)

/** Tells whether a word, in lower case, carries no content of its own: articles, prepositions, auxiliaries and such. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/**
 * Lists what a text speaks of: each entity of the bank that it names, as one unit under its id, and each other word of
 * content by its stem. Sorts ("country"), words of the
 * calendar and words of questions count for nothing.
 */
export function contentOf(text: string, reader: BankReader): ReadonlyMap<string, 'name' | 'word'> {
  const units = new Map<string, 'name' | 'word'>()
  const inNames = new Set<string>()
  for (const entity of reader.bank.entities) {
    const used = entity.names.filter(({ text: name, use }) => use !== 'description' && standsIn(text, name))
    if (used.length > 0) units.set(entity.id, 'name')
    for (const name of used) for (const word of wordsOf(name.text)) inNames.add(word)
  }
  const sorts = sortWordsOf(reader)
  for (const word of wordsOf(text))
    if (!isFunctionWord(word) && !calendarWord.test(word) && !inNames.has(word) && !sorts.has(word))
      units.set(stemOf(word), 'word')
  return units
}

/** Reduces a word to what its inflected forms share: "pledge" of "pledged", "travel" of "travelling". */
export function stemOf(word: string): string {
  const lemma = lemmas.get(word) ?? word
  const bare = lemma.replace(/(?<=\w{3})(?:ing|ed|es|s|e)$/, '').replace(/i$/, 'y')
  return bare.replace(/([^aeiou])\1$/, '$1')
}

const known = new WeakMap<BankReader, ReadonlySet<string>>()

/** Lists the words of the sorts of a bank's entities, in both numbers. */
export function sortWordsOf(reader: BankReader): ReadonlySet<string> {
  const ready = known.get(reader)
  if (ready !== undefined) return ready
  const words = new Set(
    reader.bank.entities.flatMap(({ sort }: Entity) => wordsOf(`${sort.singular} ${sort.plural ?? ''}`)),
  )
  known.set(reader, words)
  return words
}
