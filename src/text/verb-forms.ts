import type { Agreement } from '../vocabulary/agreement.ts'
import { doublingVerbs, irregularVerbs } from './irregular-verbs.ts'

/** Forms the third-person present: "carries", "have" for several. */
export function presentForm(lemma: string, number: Agreement): string {
  if (lemma === 'be') return number === 'singular' ? 'is' : 'are'
  if (number === 'plural') return lemma
  if (lemma === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return lemma === 'quiz' ? 'quizzes' : `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** Forms the simple past: "pledged", "took", "were" for several. */
export function pastForm(lemma: string, number: Agreement): string {
  if (lemma === 'be') return number === 'singular' ? 'was' : 'were'
  return irregularVerbs.get(lemma)?.[0] ?? regularPast(lemma)
}

/** Forms the past participle: "taken", "vetoed". */
export function participleOf(lemma: string): string {
  return irregularVerbs.get(lemma)?.[1] ?? regularPast(lemma)
}

/** Forms the present participle: "lying", "running", "making". */
export function gerundOf(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  if (/[^aeiouy]e$|[uv]e$|[aeiou][^aeiou]e$/.test(lemma) && !/(?:ee|oe|ye|inge|^be)$/.test(lemma))
    return `${lemma.slice(0, -1)}ing`
  return /ic$/.test(lemma) ? `${lemma}king` : `${doubled(lemma)}ing`
}

function regularPast(lemma: string): string {
  if (/e$/.test(lemma)) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (/ic$/.test(lemma)) return `${lemma}ked`
  return `${doubled(lemma)}ed`
}

function doubled(lemma: string): string {
  const last = lemma.at(-1) ?? ''
  const syllables = lemma.replace(/^[^aeiouy]*/, '').match(/[aeiouy]+/g)?.length ?? 0
  const closed = /(?:^|[^aeiou]|qu)[aeiou][^aeiouwxy]$/.test(lemma)
  const doubles = doublingVerbs.has(lemma) || irregularDoubles.has(lemma) || (closed && syllables === 1)
  return doubles ? lemma + last : lemma
}

const irregularDoubles: ReadonlySet<string> = new Set([
  'begin',
  'forget',
  'forbid',
  'upset',
  'reset',
  'offset',
  'rerun',
])
