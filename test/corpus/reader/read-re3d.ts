import { existsSync, readFileSync } from 'node:fs'
import { digestOf } from '../../../src/text/digest.ts'

/** Is a marked run of words of re3d; words are counted from 1, and `last` is included. */
export interface Re3dMention {
  readonly label: string
  readonly kind: string
  readonly form: 'name' | 'description' | 'pronoun'
  readonly first: number
  readonly last: number
}

/** Is a sentence of re3d; `number` counts the sentences of its document from 1. */
export interface Re3dSentence {
  readonly number: number
  readonly words: readonly string[]
  readonly mentions: readonly Re3dMention[]
}

/** Is a document of re3d: `source` is the folder that it comes from, `id` that folder and its name. */
export interface Re3dDocument {
  readonly id: string
  readonly source: string
  readonly sentences: readonly Re3dSentence[]
}

/** Is where a checkout that has the development data keeps re3d. */
export const re3dFile = '../shared/corpora/entities/re3d.conll'

const seed = 'held out of re3d 1'
const kinds: Readonly<Record<string, string>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
  Weapon: 'equipment',
  MilitaryPlatform: 'equipment',
  Quantity: 'quantity',
  Money: 'money',
  Nationality: 'nationality',
  Temporal: 'date',
  DocumentReference: 'other',
}
const built =
  /^(?:airfield|airport|base|bridge|building|bunker|camp|canal|cache|complex|compound|dam|embassy|facility|factory|garrison|headquarters|hospital|house|mosque|plant|position|prison|refinery|road|restaurant|route|safehouse|school|site|station|store|tunnel|warehouse)(?:e?s)?$|^facilities$/i
const pronoun =
  /^(?:i|me|my|we|us|our|ours|you|your|he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whom|whose|which|that|this|these|those|himself|herself|itself|themselves|ourselves|here|there|where)$/i
const afterHead = /^(?:of|in|on|near|at|for|to|from|with|,|\(|that|which|who)$/i

/**
 * Reads re3d in its two parts: about a third of the documents of each source is held out, by the hash of their ids, and
 * is never trained on. A sentence that stands word for word in the training part (releases repeat whole paragraphs, and
 * not all copies are marked) is taken out of the held-out part. Gives `undefined` where the file is not at hand.
 *
 * What to know before scoring on it:
 * - Pronouns ("he", "we") and descriptions ("the group", "fighters", "the city") are marked as well as names; `form`
 *   guesses which is which from the words. Score names on `name` only.
 * - A person's span takes in the office and the nationality before the name; offices are marked nowhere.
 * - Built places are `Location`; `kind` says `facility` where the head noun names one. No sort, no other facility.
 * - `Quantity` is the number alone, sometimes with its hedge ("more than", "about"), with a unit only where that is a
 *   measure ("kilometers", "square miles", "percent", "beds"); an "a" that counts is marked now and then. So compare
 *   where our quantity begins with the marked number, hedge or not; quantities with their units, built places and
 *   offices of the held-out part are annotated in `re3d.tsv`.
 * - Many quantities, and whole copies of repeated sentences, are not marked: recall is sound, precision is not.
 * - Words are split at each sign: "6 , 000", "7 . 5", "U.S." but "Lt . Gen"; join figures before reading them.
 * - Money is marked for a bare "money" too; weapons include "strike"; a date may take in a time zone.
 */
export function readRe3d(file = re3dFile): { training: Re3dDocument[]; heldOut: Re3dDocument[] } | undefined {
  return existsSync(file) ? partRe3d(parseRe3d(readFileSync(file, 'utf8'))) : undefined
}

/** Parts documents as `readRe3d` does. */
export function partRe3d(documents: readonly Re3dDocument[]): { training: Re3dDocument[]; heldOut: Re3dDocument[] } {
  const sources = [...new Set(documents.map(({ source }) => source))]
  const held = new Set(sources.flatMap(name => chooseThird(documents.filter(({ source }) => source === name))))
  const training = documents.filter(({ id }) => !held.has(id))
  const known = new Set(training.flatMap(({ sentences }) => sentences.map(spell)))
  const heldOut = documents
    .filter(({ id }) => held.has(id))
    .map(document => ({ ...document, sentences: document.sentences.filter(one => !known.has(spell(one))) }))
  return { training, heldOut }
}

/** Parses the text of re3d: `# doc` lines, a word and its tag a line, an empty line after each sentence. */
export function parseRe3d(text: string): Re3dDocument[] {
  return text.split(/^# doc /m).flatMap(part => {
    const [id = '', ...lines] = part.split('\n')
    const sentences = lines
      .join('\n')
      .split(/\n{2,}/)
      .map(parseSentence)
    const kept = sentences.filter(({ words }) => words.length > 0)
    const numbered = kept.map((sentence, at) => ({ number: at + 1, ...sentence }))
    return id === '' ? [] : [{ id, source: id.split('/')[0] ?? '', sentences: numbered }]
  })
}

const spell = ({ words }: Re3dSentence): string => words.join(' ')

function chooseThird(documents: readonly Re3dDocument[]): string[] {
  const placed = documents.map(({ id }) => ({ id, place: digestOf([seed, id]) }))
  const count = Math.max(1, Math.round(documents.length / 3))
  return placed
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id)
}

function parseSentence(text: string): Omit<Re3dSentence, 'number'> {
  const rows = text.split('\n').flatMap(line => {
    const [word = '', tag = ''] = line.split('\t')
    return word === '' ? [] : [{ word, tag }]
  })
  const words = rows.map(({ word }) => word)
  const mentions = rows.flatMap(({ tag }, at) => {
    if (!tag.startsWith('B-')) return []
    const label = tag.slice(2)
    const next = rows.findIndex((row, other) => other > at && row.tag !== `I-${label}`)
    const last = next < 0 ? rows.length : next
    const marked = words.slice(at, last)
    return [{ label, kind: kindOf(label, marked), form: formOf(marked), first: at + 1, last }]
  })
  return { words, mentions }
}

function kindOf(label: string, words: readonly string[]): string {
  const end = words.findIndex((word, at) => at > 0 && afterHead.test(word))
  const head = words.at(end < 0 ? -1 : end - 1) ?? ''
  return label === 'Location' && built.test(head) ? 'facility' : (kinds[label] ?? 'other')
}

function formOf(words: readonly string[]): Re3dMention['form'] {
  if (words.length === 1 && pronoun.test(words[0] ?? '')) return 'pronoun'
  return words.slice(/^(?:the|a|an)$/i.test(words[0] ?? '') ? 1 : 0).some(word => /^\p{Lu}|\d/u.test(word))
    ? 'name'
    : 'description'
}
