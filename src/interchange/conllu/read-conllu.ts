import type { Mention, ParsedSentence, ParsedText, Token } from '../../vocabulary/parsed-text.ts'
import { readSettings, type Setting } from './block-kinds.ts'
import { checkRanges } from './check-ranges.ts'
import { type ConlluDocument, chooseDocument, splitDocuments } from './choose-document.ts'
import { type ConlluRow, splitConllu } from './conllu-lines.ts'
import { readEntityBrackets, readFieldOrder } from './entity-brackets.ts'
import type { LineFault } from './line-fault.ts'
import { makeMentions, shareDates } from './make-mentions.ts'
import { readMarkedDates } from './marked-dates.ts'
import { nameMentions } from './name-mentions.ts'
import { placeWords, wordsOf } from './place-words.ts'
import { isoDay, readMetadata } from './read-metadata.ts'
import { readTree } from './read-tree.ts'

/** Is what a caller may say of a document that it doesn't say itself, and which one of several is meant. */
export interface ConlluOptions {
  readonly document?: string | undefined
  readonly writtenOn?: string | undefined
  readonly headline?: string | undefined
}

/** Is a text with its trees and what was passed over in it, or the faults for which nothing of it is used. */
export type ConlluReading =
  | { readonly parsed: ParsedText; readonly notes: readonly LineFault[] }
  | { readonly faults: readonly LineFault[] }

/**
 * Reads one document of a CoNLL-U file into a text with its trees and mentions. Mentions come from `Entity=` brackets
 * (GUM, CorefUD); without them from entity tags (`NER=B-PERSON`); without these from proper nouns and dates.
 * Guarantee: the text is in form NFC, sentences of a paragraph are parted by a space and paragraphs by a blank line, and
 * every offset is right. A row that cannot be read, a tree that is none and a missing day of writing are faults; a
 * mention that cannot be used is noted. Source: https://universaldependencies.org/format.html
 */
export function readConllu(source: string, options: ConlluOptions = {}): ConlluReading {
  const { blocks, faults } = splitConllu(source)
  const choice = chooseDocument(splitDocuments(blocks), options.document)
  if (faults.length > 0) return { faults }
  if ('fault' in choice) return { faults: [choice.fault] }
  const { document } = choice
  const notes: LineFault[] = []
  const { text, sentences } = layOut(document, faults, notes)
  if (faults.length > 0) return { faults }
  const found = readMetadata(document.comments, text, sentences)
  const writtenOn = options.writtenOn === undefined ? found.writtenOn : isoDay(options.writtenOn)
  if (writtenOn === undefined) return { faults: [{ line: document.line, detail: undated, option: 'writtenOn' }] }
  const { source: address } = found
  const mentions = readMentions(document, { text, sentences }, notes)
  const headline = (options.headline ?? found.headline).normalize('NFC')
  return {
    parsed: { headline, text, writtenOn, ...(address !== undefined && { source: address }), sentences, mentions },
    notes,
  }
}

const undated =
  'The document does not say on which day it was written ("# meta::dateCreated = 2026-01-31"): give the day.'

function layOut(document: ConlluDocument, faults: LineFault[], notes: LineFault[]) {
  const settings = readSettings(document.sentences)
  const sentences: ParsedSentence[] = []
  let text = ''
  for (const [index, block] of document.sentences.entries()) {
    const setting: Setting = settings[index] ?? { paragraph: 0, block: 'prose' }
    const placed = placeWords(block)
    if (!placed.agrees)
      notes.push({ line: block.line, detail: 'The comment "# text" and the words differ; the words count.' })
    const before = sentences.at(-1)
    if (before !== undefined) text += before.paragraph === setting.paragraph ? ' ' : '\n\n'
    const start = text.length
    text += placed.text
    const words = wordsOf(block)
    checkRanges(block, faults)
    const { heads, relations } = readTree(words, faults)
    const tokens = words.map((word, at): Token => {
      const span = placed.spans[at] ?? { start: 0, end: placed.text.length }
      const place = { start: start + span.start, end: start + span.end }
      return { ...place, ...describeWord(word), head: heads[at] ?? -1, relation: relations[at] ?? 'dep' }
    })
    sentences.push({ start, end: text.length, ...setting, tokens })
  }
  return { text, sentences }
}

function describeWord({ form, lemma, upos, xpos, features }: ConlluRow) {
  const pairs = features === '' ? [] : features.split('|').map(pair => pair.split('='))
  return {
    text: form,
    lemma: lemma || form.toLowerCase(),
    upos: upos.toUpperCase(),
    xpos,
    features: Object.fromEntries(pairs.flatMap(([name = '', value]) => (value === undefined ? [] : [[name, value]]))),
  }
}

type Placed = Pick<ParsedText, 'text' | 'sentences'>

function readMentions(document: ConlluDocument, { text, sentences }: Placed, notes: LineFault[]): Mention[] {
  const rows = document.sentences.map(wordsOf)
  const isMarked = document.comments.some(({ key }) => key === 'global.Entity') || rows.some(hasBrackets)
  if (!isMarked) return nameMentions(rows, { text, sentences })
  const order = readFieldOrder(document.comments.find(({ key }) => key === 'global.Entity')?.value)
  const mentions = rows.flatMap((words, sentence) => {
    const runs = readEntityBrackets(words, order, notes)
    return makeMentions({ sentence, tokens: sentences[sentence]?.tokens ?? [] }, runs, readMarkedDates(words))
  })
  return shareDates(mentions)
}

const hasBrackets = (words: readonly ConlluRow[]): boolean => words.some(({ miscellany }) => miscellany.has('entity'))
