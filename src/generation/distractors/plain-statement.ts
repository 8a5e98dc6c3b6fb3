import type { Fact } from '../../vocabulary/fact.ts'

const most = 14
const pointing =
  /\b(?:he|she|it|they|him|them|we|us|I|you|this|that|these|those|which|who|whom|whose|what|because|while|although|if)\b/
// "A representative for Harbour Sheriff's office", "elected in Northern Council": a name of this kind wants "the".
const offices =
  'Agency|Association|Authority|Board|Bureau|Commission|Committee|Council|Court|Department|Federation|Foundation|Institute|Ministry|Office|Service|Union|University'
const bareOffice = new RegExp(
  `\\b(?:of|for|at|in|by|from|to|with|on|and) (?:(?:University|Ministry|Department|Institute|Bank|House|Museum|Church) of |(?:\\p{Lu}[\\p{L}.-]* )+(?:${offices})\\b)`,
  'u',
)
const bareOwner =
  /(?<!\bthe )(?<!\p{Lu}[\p{L}.]* )\b(?:\p{Lu}[\p{L}.]* )+(?:Sheriff|Mayor|President|Governor|Minister|King|Queen|Chancellor)['’]s \p{Ll}/u

/**
 * Tells whether the worded statement of a fact explains by itself: one short clause that nobody is quoted for, with no word
 * that points outside it, at most one comma, and "the" wherever an office wants it.
 *
 * @example isPlainStatement(fact, 'Ben Okoro closed the mill in Oslo on 7 May 2021.') // true
 */
export function isPlainStatement({ attribution, clause }: Fact, text: string): boolean {
  if (attribution.length > 0 || clause.verb.negated || text.split(/\s+/).length > most) return false
  if ((text.match(/,/g) ?? []).length > 1 || /[;:“”"[\]()]/.test(text)) return false
  return !pointing.test(text) && !bareOffice.test(text) && !bareOwner.test(text)
}
