import { type ConlluOptions, readConllu } from '../../../src/interchange/conllu/read-conllu.ts'
import type { ParsedText } from '../../../src/vocabulary/parsed-text.ts'

/** Reads trees that have no fault. */
export function openReading(source: string, options: ConlluOptions = {}): ParsedText {
  const reading = readConllu(source, options)
  if (!('parsed' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.parsed
}

/** Words each mention of a text as the text prints it, with its kind, cluster, date and link. */
export function wordMentions({ text, sentences, mentions }: ParsedText): string[] {
  return mentions.map(({ sentence, first, last, kind, cluster, date, link }) => {
    const tokens = sentences[sentence]?.tokens ?? []
    const words = text.slice(tokens[first]?.start, tokens[last]?.end)
    return [words, kind, cluster, ...[date, link].flatMap(part => (part === undefined ? [] : [part]))].join(' | ')
  })
}

/** Lists the words of a text whose offsets don't slice back to their forms. */
export function misplaced({ text, sentences }: ParsedText): string[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ start, end, text: form }) => (text.slice(start, end) === form ? [] : [form])),
  )
}
