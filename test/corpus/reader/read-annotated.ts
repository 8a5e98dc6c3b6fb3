import { readFileSync } from 'node:fs'
import { type AnnotatedMention, type AnnotatedSentence, parseAnnotated } from './parse-annotated.ts'
import { readRe3d } from './read-re3d.ts'
import { readSentences, treebankFiles } from './read-sentences.ts'

/** Is an annotated sentence with the words that its mentions count. */
export interface SpelledSentence extends AnnotatedSentence {
  readonly words: readonly string[]
}

/** Reads an annotation as it stands in the project, without the words. */
export function listAnnotated(name: 'sentences' | 're3d'): AnnotatedSentence[] {
  return parseAnnotated(readFileSync(`test/corpus/reader/${name}.tsv`, 'utf8'))
}

/**
 * Reads annotated sentences with their words from the corpora: those drawn from the treebanks, or those of the part of
 * re3d that is held out. Gives `undefined` where a corpus is not at hand; throws where it lacks a sentence or has another
 * number of words in it, since spans would mean other words.
 */
export function readAnnotated(name: 'sentences' | 're3d'): SpelledSentence[] | undefined {
  const words = name === 're3d' ? wordsOfRe3d() : wordsOfTreebanks()
  return (
    words &&
    listAnnotated(name).map(sentence => {
      const found = words.get(sentence.id)
      if (found?.length !== sentence.length) throw new Error(`${sentence.id} is not the sentence that was annotated`)
      return { ...sentence, words: found }
    })
  )
}

/** Counts the annotated mentions of each kind. */
export function countKinds(sentences: readonly AnnotatedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of sentences.flatMap(({ mentions }) => mentions)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Tells whether a mention is to be scored: no doubt hangs on it, and it is no built place without a name or determiner. */
export function isScored({ kind, isDoubtful, extras }: AnnotatedMention): boolean {
  return !isDoubtful && !(kind === 'facility' && extras.get('form') === 'indefinite')
}

type WordsById = ReadonlyMap<string, readonly string[]>

function wordsOfTreebanks(): WordsById | undefined {
  const [pud, gum] = [readSentences(treebankFiles.pud), readSentences(treebankFiles.gum)]
  return pud && gum && new Map([...pud, ...gum].map(({ id, words }) => [id, words]))
}

function wordsOfRe3d(): WordsById | undefined {
  const sentences = readRe3d()?.heldOut.flatMap(document =>
    document.sentences.map(sentence => ({ document, sentence })),
  )
  return (
    sentences &&
    new Map(sentences.map(({ document, sentence }) => [`${document.id}#${sentence.number}`, sentence.words]))
  )
}
