import { existsSync, readFileSync } from 'node:fs'
import { splitConllu } from '../../../src/interchange/conllu/conllu-lines.ts'

/** Is a sentence of a treebank: its id and its words in order, so that word 1 of the treebank is `words[0]`. */
export interface TreebankSentence {
  readonly id: string
  readonly words: readonly string[]
}

/** Names the two treebanks that annotated sentences come from. */
export type TreebankName = 'pud' | 'gum'

/** Is where a checkout that has the development data keeps each treebank. */
export const treebankFiles: Readonly<Record<TreebankName, string>> = {
  pud: '../shared/corpora/pud/pud.conllu',
  gum: '../shared/corpora/gum/gum-dev.conllu',
}

/**
 * Reads the sentences of a treebank in their order. Ranges of words ("3-4") and empty words ("7.1") are left out: only
 * the words that have a whole number count. Gives `undefined` where the file is not at hand.
 */
export function readSentences(file: string): TreebankSentence[] | undefined {
  return existsSync(file) ? splitSentences(readFileSync(file, 'utf8')) : undefined
}

/** Splits a text in CoNLL-U into sentences, as `readSentences` does; blocks without an id or words are left out. */
export function splitSentences(text: string): TreebankSentence[] {
  return splitConllu(text).blocks.flatMap(({ comments, rows }) => {
    const id = comments.find(({ key }) => key === 'sent_id')?.value
    const words = rows.filter(row => /^\d+$/.test(row.id)).map(({ form }) => form)
    return id === undefined || words.length === 0 ? [] : [{ id, words }]
  })
}
