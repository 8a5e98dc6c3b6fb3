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
  const [prefix, root] = cutPrefix(lemma)
  return `${prefix}${irregularVerbs.get(root)?.[0] ?? regularPast(root)}`
}

/** Forms the past participle: "taken", "vetoed". */
export function participleOf(lemma: string): string {
  const [prefix, root] = cutPrefix(lemma)
  return `${prefix}${irregularVerbs.get(root)?.[1] ?? regularPast(root)}`
}

/** Forms the present participle: "lying", "running", "making". */
export function gerundOf(word: string): string {
  const [prefix, lemma] = cutPrefix(word)
  return `${prefix}${plainGerund(lemma)}`
}

function plainGerund(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  if (/[^aeiouy]e$|[uv]e$|[aeiou][^aeiou]e$/.test(lemma) && !/(?:ee|oe|ye|inge|^be)$/.test(lemma))
    return `${lemma.slice(0, -1)}ing`
  return /ic$/.test(lemma) ? `${lemma}king` : `${doubled(lemma)}ing`
}

const prefixed =
  /^(baby|back|be|brow|co-|counter|cross|down|en|fore|gain|hand|inter|in|mis-?|new|out|over|pod|pre-?|proof|re-?|simul|sub|tele|type|under|un|up|way|web|with)(.+)$/
// "Behave" has nothing to do with "have", nor "belie" and "relay" with "lie" and "lay".
const undivided: ReadonlySet<string> = new Set(
  'behave belie inlet relay retread outlet overlet recost refine'.split(' '),
)

// "Retake" goes like "take" and "underwrite" like "write".
function cutPrefix(lemma: string): readonly [prefix: string, root: string] {
  const [, prefix = '', root = ''] =
    irregularVerbs.has(lemma) || undivided.has(lemma) ? [] : (prefixed.exec(lemma) ?? [])
  return irregularVerbs.has(root) && root !== 'be' ? [prefix, root] : ['', lemma]
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
  'outrun',
  'overrun',
  'inset',
  'beget',
])
