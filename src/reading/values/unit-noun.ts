import { pluralOf } from '../../text/noun-forms.ts'
import type { Noun } from '../../vocabulary/noun.ts'
import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import { isPlural, wordsIn } from './phrase-words.ts'

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
  // "117 mm": signs of units have no plural.
  if (signs.test(form)) return { singular: word(form), plural: word(form) }
  return { singular: word(lemma), plural: word(isPlural(token) ? form : pluralOf(lemma)) }
}

const signs =
  /^(?:[mckdn]?m|[mk]?g|[mcdh]?l|[kmgt]?hz|[kmgt]?b|[kmgt]?w|k?pa|k?v|ft|yd|lb|oz|mph|kph|rpm|km\/h|°[cf])$/i

const matchCase = (lemma: string, form: string): string =>
  /^\p{Lu}/u.test(form) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma.toLowerCase()
