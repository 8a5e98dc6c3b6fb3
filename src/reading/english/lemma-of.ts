import { nounOfPlural, plainDegree, verbOfGerund, verbOfPast, verbOfPresent } from './inflection-rules.ts'
import file from './lemma-exceptions.json' with { type: 'json' }

/** Maps a group of tags to the words whose dictionary form no rule gives, by their spelling. */
export type LemmaExceptions = ReadonlyMap<string, ReadonlyMap<string, string>>

let known: LemmaExceptions | undefined

/**
 * Gives the dictionary form of a word as the English treebanks of Universal Dependencies have it: small letters but for
 * names, "be" for "'s" and "were", "not" for "n't", the singular of a noun, the plain form of a comparative. `upos` and
 * `xpos` are its universal and its Penn tag. Words that no rule knows stand in a table learnt from GUM and EWT.
 *
 * @example lemmaOf('taken', 'VERB', 'VBN') // 'take'
 */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  known ??= readExceptions(file.words)
  const group = groupOf(upos, xpos)
  const key = keyOf(form, xpos)
  return known.get(group)?.get(key) ?? lemmaOfSister(known, group, key) ?? lemmaByRule(form, upos, xpos)
}

// Whoever knows "interfering" knows "interfered".
function lemmaOfSister(exceptions: LemmaExceptions, group: string, key: string): string | undefined {
  if (group === 'VBG' && key.endsWith('ing')) {
    const past = `${key.slice(0, -3)}ed`
    return exceptions.get('VBD')?.get(past) ?? exceptions.get('VBN')?.get(past)
  }
  if ((group !== 'VBD' && group !== 'VBN') || !key.endsWith('ed')) return undefined
  const other = group === 'VBD' ? 'VBN' : 'VBD'
  return exceptions.get(other)?.get(key) ?? exceptions.get('VBG')?.get(`${key.slice(0, -2)}ing`)
}

/** Reads exceptions from lists of words and their dictionary forms by turns. */
export function readExceptions(lists: Readonly<Record<string, string>>): LemmaExceptions {
  return new Map(
    Object.entries(lists).map(([group, list]) => {
      const words = list.split(' ')
      return [group, new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? word]] : [])))]
    }),
  )
}

/** Names the group of exceptions that a word with these tags belongs to. */
export function groupOf(upos: string, xpos: string): string {
  if (isName(xpos)) return upos === 'VERB' ? 'VERB NNP' : 'NNP'
  if (upos === 'AUX' || upos === 'PRON') return `${upos} ${xpos}`
  return open.has(upos) ? xpos : upos
}

/** Gives the spelling by which exceptions are found: names and initials have theirs, other words small letters. */
export function keyOf(form: string, xpos: string): string {
  return isName(xpos) || isInitials(form) ? form : plain(form).toLowerCase()
}

const open: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV'])
const isName = (xpos: string): boolean => xpos === 'NNP' || xpos === 'NNPS'
const plain = (form: string): string => form.replaceAll(/[\u2019\u02BC`]/g, "'")

/** Gives the dictionary form of a word by rules alone. */
export function lemmaByRule(form: string, upos: string, xpos: string): string {
  if (upos === 'PUNCT' || upos === 'SYM') return signs.get(form) ?? form
  if (upos === 'NUM' && /\d/.test(form)) return form.replaceAll(/(?<=\d),(?=\d{3})/g, '')
  if (isName(xpos)) return nameOf(form, upos, xpos)
  const lower = plain(form).toLowerCase()
  switch (xpos) {
    case 'VBZ':
      return verbOfPresent(lower)
    case 'VBD':
    case 'VBN':
      return verbOfPast(lower)
    case 'VBG':
      return verbOfGerund(lower)
    case 'NNS':
      if (isInitials(form)) return form
      return /^\p{Lu}{2,}s$/u.test(form) ? form.slice(0, -1) : nounOfPlural(lower)
    case 'NN':
      return isInitials(form) ? form : lower
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return plainDegree(lower)
    case 'JJ':
      return isInitials(form) || /^\p{Lu}\p{Ll}+(?:[ai]n|ese|ish|i)$/u.test(form) ? form : lower
    default:
      return upos === 'X' ? form : lower
  }
}

function isInitials(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.]{1,4}$|^\p{Ll}?\p{Lu}\p{Ll}?\p{Lu}/u.test(form)
}

// "United" of "United States" is a verb by its parts; what is capital stays so.
function nameOf(form: string, upos: string, xpos: string): string {
  if (xpos === 'NNPS') return nounOfPlural(form)
  if (upos !== 'VERB') return form
  return /ing$/.test(form) ? verbOfGerund(form) : verbOfPast(form)
}

const signs: ReadonlyMap<string, string> = new Map([
  ['\u201C', '"'],
  ['\u201D', '"'],
  ['``', '"'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['--', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['...', '\u2026'],
])
