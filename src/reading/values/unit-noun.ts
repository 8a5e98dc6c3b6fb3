import type { Noun } from '../../vocabulary/noun.ts'
import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import { isPlural, wordsIn } from './phrase-words.ts'

const irregular = new Map(
  'person people|man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|policeman policemen|fireman firemen|fisherman fishermen|crisis crises|life lives|wife wives|knife knives|leaf leaves|wolf wolves|half halves|shelf shelves|thief thieves|loaf loaves|medium media|criterion criteria|phenomenon phenomena'
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
)
const unchanging = new Set('sheep deer fish aircraft spacecraft series species troops percent offspring'.split(' '))

/** Forms the regular or usual irregular plural of a noun: "country" gives "countries", "person" gives "people". */
export function pluralOf(singular: string): string {
  const [, before = '', last = ''] = /^(.*?)([\p{L}]*)$/u.exec(singular) ?? []
  const known = irregular.get(last) ?? (unchanging.has(last) ? last : undefined)
  if (known !== undefined) return before + known
  if (/man$/.test(last) && last.length > 5 && !/(?:human|german|roman|shaman|talisman)$/i.test(last))
    return `${singular.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(last)) return `${singular.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(last) ? `${singular}es` : `${singular}s`
}

/**
 * Reads the noun that a figure counts: the head with the words that stand between figure and head ("Rafale jets",
 * "seagoing tugs"). The singular is the head's dictionary form; a noun that has no singular ("troops") stays as it is.
 */
export function unitNoun(sentence: ParsedSentence, first: number, head: number): Noun | undefined {
  const token = sentence.tokens[head]
  if (token === undefined || first > head) return undefined
  const before = first < head ? wordsIn(sentence, first, head - 1) : ''
  const gap = (sentence.tokens[head - 1]?.end ?? 0) < token.start ? ' ' : ''
  const word = (form: string) => (before === '' ? form : `${before}${gap}${form}`)
  const lemma = matchCase(token.lemma, token.text)
  const form = token.text
  if (/^(?:troops|people|police|cattle)$/i.test(form)) {
    const singular = form === 'people' ? 'person' : form
    return { singular: word(singular), plural: word(form) }
  }
  return { singular: word(lemma), plural: word(isPlural(token) ? form : pluralOf(lemma)) }
}

const matchCase = (lemma: string, form: string): string =>
  /^\p{Lu}/u.test(form) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma.toLowerCase()
