import { readFileSync } from 'node:fs'
import { type AnnotatedMention, type AnnotatedSentence, parseAnnotated } from './parse-annotated.ts'
import { readSentences, type TreebankName, treebankFiles } from './read-sentences.ts'

/** Is an annotated sentence with the words that its mentions count. */
export interface SpelledSentence extends AnnotatedSentence {
  readonly words: readonly string[]
}

/** Reads the annotation as it stands in the project, without the words. */
export function listAnnotated(): AnnotatedSentence[] {
  return parseAnnotated(readFileSync('test/corpus/reader/sentences.tsv', 'utf8'))
}

/**
 * Reads the annotated sentences with their words from the treebanks. Gives `undefined` where a treebank is not at hand;
 * throws where a treebank lacks a sentence or has another number of words in it, since spans would mean other words.
 */
export function readAnnotated(): SpelledSentence[] | undefined {
  const [pud, gum] = [wordsOf('pud'), wordsOf('gum')]
  if (pud === undefined || gum === undefined) return undefined
  return listAnnotated().map(sentence => {
    const words = (sentence.treebank === 'pud' ? pud : gum).get(sentence.id)
    if (words?.length !== sentence.length) throw new Error(`${sentence.id} is not the sentence that was annotated`)
    return { ...sentence, words }
  })
}

/** Counts the annotated mentions of each kind. */
export function countKinds(sentences: readonly AnnotatedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of sentences.flatMap(({ mentions }) => mentions)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Tells whether a mention counts in a score: no doubt hangs on it, and no built place that is named by "a" or nothing. */
export function isCounted({ kind, isDoubtful, extras }: AnnotatedMention): boolean {
  return !isDoubtful && !(kind === 'facility' && extras.get('form') === 'indefinite')
}

function wordsOf(treebank: TreebankName): ReadonlyMap<string, readonly string[]> | undefined {
  const sentences = readSentences(treebankFiles[treebank])
  return sentences && new Map(sentences.map(({ id, words }) => [id, words]))
}
