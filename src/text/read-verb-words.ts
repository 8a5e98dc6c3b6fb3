import type { Agreement } from '../vocabulary/agreement.ts'
import type { Verb } from '../vocabulary/clause.ts'
import { gerundOf, participleOf, pastForm, presentForm } from './verb-forms.ts'

/** Is a verb read from its words, with the number of its subject where a form shows it. */
export interface VerbWords {
  readonly verb: Verb
  readonly agreement?: Agreement
}

/** Is what auxiliaries have said of a verb so far, and the form in which its next word must stand. */
interface Frame extends Pick<Verb, 'tense' | 'perfect' | 'progressive' | 'passive'> {
  readonly next: 'base' | 'participle' | 'after-be' | 'participle-only'
}

const plain = { perfect: false, progressive: false, passive: false }
const openings: Readonly<Record<string, Frame & { readonly agreement?: Agreement }>> = {
  will: { ...plain, tense: 'future', next: 'base' },
  did: { ...plain, tense: 'past', next: 'base' },
  does: { ...plain, tense: 'present', next: 'base', agreement: 'singular' },
  do: { ...plain, tense: 'present', next: 'base', agreement: 'plural' },
  has: { ...plain, tense: 'present', perfect: true, next: 'participle', agreement: 'singular' },
  have: { ...plain, tense: 'present', perfect: true, next: 'participle', agreement: 'plural' },
  // "Had known" is before something that the statement doesn't name: "knew" says as much.
  had: { ...plain, tense: 'past', next: 'participle' },
  is: { ...plain, tense: 'present', next: 'after-be', agreement: 'singular' },
  are: { ...plain, tense: 'present', next: 'after-be', agreement: 'plural' },
  was: { ...plain, tense: 'past', next: 'after-be', agreement: 'singular' },
  were: { ...plain, tense: 'past', next: 'after-be', agreement: 'plural' },
}
// They say when, and a statement without them is as true.
const light = new Set(['also', 'now', 'already', 'later', 'then', 'soon', 'finally', 'since'])

/**
 * Reads the verb of a statement from its words as they stand, auxiliaries included, and its dictionary form, of which
 * they must be a form. Gives `undefined` where they aren't, for modals other than "will", for adverbs that may change
 * the meaning ("nearly won"), and where the tense isn't sure ("put").
 *
 * @example readVerbWords('has not been found', { lemma: 'find' })?.verb.negated // true
 */
export function readVerbWords(
  words: string,
  { lemma, particle }: Pick<Verb, 'lemma' | 'particle'>,
): VerbWords | undefined {
  if (!/^[a-z]{2,24}(?:-[a-z]{2,24})?$/.test(lemma) || (particle !== undefined && !/^[a-z]{2,10}$/.test(particle)))
    return undefined
  const all = words
    .toLowerCase()
    .replace(/\bwon['’]t\b/, 'will not')
    .replace(/(?<=[a-z])n['’]t\b/, ' not')
    .split(/\s+/)
  if (particle !== undefined && all.pop() !== particle) return undefined
  const negations = all.filter(word => word === 'not').length
  const chain = all.filter(word => word !== 'not' && !light.has(word))
  const main = chain.pop()
  if (main === undefined || negations > 1) return undefined
  const read = chain.length === 0 ? readBare(main, lemma) : readChain(chain, main, lemma)
  // "Not" without an auxiliary denies something else than the verb.
  if (read === undefined || (negations === 1 && chain.length === 0 && lemma !== 'be')) return undefined
  const { tense, perfect, progressive, passive, agreement } = read
  return {
    verb: {
      ...{ lemma, tense, perfect, progressive, passive, negated: negations === 1 },
      ...(particle !== undefined && { particle }),
    },
    ...(agreement !== undefined && { agreement }),
  }
}

type Read = Pick<Verb, 'tense' | 'perfect' | 'progressive' | 'passive'> & { readonly agreement?: Agreement }

function readBare(word: string, lemma: string): Read | undefined {
  for (const agreement of ['singular', 'plural'] as const) {
    const isPast = isForm(word, pastForm(lemma, agreement))
    const isPresent = word === presentForm(lemma, agreement)
    if (isPast && isPresent) return undefined
    const isShown = isPresent || lemma === 'be'
    if (isPast && word === presentForm(lemma, 'plural')) return undefined
    if (isPast || isPresent) return { ...plain, tense: isPast ? 'past' : 'present', ...(isShown && { agreement }) }
  }
  return undefined
}

function readChain([first = '', ...others]: readonly string[], main: string, lemma: string): Read | undefined {
  const opening = Object.hasOwn(openings, first) ? openings[first] : undefined
  if (opening === undefined) return undefined
  let frame: Frame = opening
  for (const word of others) {
    const next = afterAuxiliary(frame, word)
    if (next === undefined) return undefined
    frame = next
  }
  const { tense, perfect, progressive, passive } = frame
  const agreement = opening.agreement
  const read = { tense, perfect, progressive, passive, ...(agreement !== undefined && { agreement }) }
  switch (frame.next) {
    case 'base':
      return main === lemma ? read : undefined
    case 'participle':
      return isForm(main, participleOf(lemma)) ? read : undefined
    case 'participle-only':
      return isForm(main, participleOf(lemma)) ? { ...read, passive: true } : undefined
    case 'after-be':
      if (isForm(main, gerundOf(lemma))) return { ...read, progressive: true }
      return isForm(main, participleOf(lemma)) ? { ...read, passive: true } : undefined
  }
}

function afterAuxiliary(frame: Frame, word: string): Frame | undefined {
  if (frame.next === 'base' && word === 'be') return { ...frame, next: 'after-be' }
  if (frame.next === 'base' && word === 'have') return { ...frame, perfect: true, next: 'participle' }
  if (frame.next === 'participle' && word === 'been') return { ...frame, next: 'after-be' }
  if (frame.next === 'after-be' && word === 'being') return { ...frame, progressive: true, next: 'participle-only' }
  return undefined
}

/** Takes the spelling of both sides of the Atlantic: "traveled", "travelled". */
function isForm(word: string, form: string): boolean {
  const bare = (one: string) => one.replace(/l{2}(?=(?:ed|ing)$)/, 'l')
  return word === form || bare(word) === bare(form)
}
