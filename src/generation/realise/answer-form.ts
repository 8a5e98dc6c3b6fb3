import { headNoun, isAbstract, isPluralNoun } from './noun-phrase.ts'
import { isSelfContained, isTellingNoun } from './self-contained.ts'

/**
 * Says what a whole argument looks like as an answer: a noun phrase, "to do something", "doing something", "that ...",
 * a reason after "because", a phrase with its preposition, or words in quotation marks.
 */
export type AnswerForm = 'noun' | 'infinitive' | 'gerund' | 'clause' | 'because' | 'phrase' | 'quotation'

const nounsInIng = /^(?:king|ring|string|spring|wing|thing|evening|morning|ceiling|clothing|building|sterling)$/

/** Finds the form of worded words; `undefined` where they can't stand alone as an answer. */
export function formOf(words: string): AnswerForm | undefined {
  if (!/\p{L}{2}/u.test(words) || words.split(' ').length > 18 || !isSelfContained(words)) return undefined
  if (/^“[^”]+”$/.test(words)) return 'quotation'
  if (/^to (?!the\b|an?\b|\p{Lu})\p{Ll}+/u.test(words)) return 'infinitive'
  if (/^because\b/.test(words)) return 'because'
  if (/^that /.test(words)) return 'clause'
  if (/^(?:how|why|what|whether|if|when|where|who|whom|whose|which)\b/.test(words)) return undefined
  const [first = ''] = words.split(' ')
  if (/^\p{Ll}{2,}ing$/u.test(first) && words.includes(' ') && !nounsInIng.test(first)) return 'gerund'
  return isTellingNoun(words) ? 'noun' : undefined
}

/**
 * Tells whether two answers of one form look alike enough to stand side by side: number, article and class of a noun,
 * and a length within a factor of two.
 */
export function looksAlike(form: AnswerForm, one: string, other: string): boolean {
  const ratio = one.length / other.length
  if (ratio < 0.4 || ratio > 2.5) return false
  if (form !== 'noun') return true
  const [a, b] = [headNoun(one), headNoun(other)]
  return isPluralNoun(a) === isPluralNoun(b) && isAbstract(a) === isAbstract(b) && articleOf(one) === articleOf(other)
}

function articleOf(words: string): string {
  const [first = ''] = words.toLowerCase().split(' ')
  return first === 'an' ? 'a' : first === 'a' || first === 'the' ? first : ''
}
