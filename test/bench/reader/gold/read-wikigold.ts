import { type AnnotatedMention, type AnnotatedSentence, layOutSentences } from './annotated-sentences.ts'
import type { GoldDocument } from './gold-document.ts'

const kinds: Readonly<Record<string, string>> = { PER: 'person', LOC: 'place', ORG: 'organisation' }

/**
 * Reads the documents of Wikigold: a word and its tag to a line (IOB1: a name begins where the tag changes), an empty line
 * after a sentence, "-DOCSTART-" after a document. What is of another kind ("MISC") is left out.
 * Source: Balasuriya et al. 2009, "Named entity recognition in Wikipedia".
 */
export function readWikigold(source: string): GoldDocument[] {
  const sentences: AnnotatedSentence[] = []
  const mentions: AnnotatedMention[] = []
  let documents = 1
  let words: string[] = []
  let open: { kind: string; first: number } | undefined
  const id = () => `${documents}.${sentences.length}`
  const close = () => {
    const kind = kinds[open?.kind ?? '']
    if (open !== undefined && kind !== undefined)
      mentions.push({ sentence: id(), kind, first: open.first, last: words.length - 1 })
    open = undefined
  }
  for (const line of [...source.split(/\r?\n/), '']) {
    const [word = '', tag = 'O'] = line.trim().split(' ')
    const kind = tag === 'O' || word === '' ? undefined : tag.slice(2)
    if (open !== undefined && (open.kind !== kind || tag.startsWith('B-'))) close()
    if (word === '' && words.length > 0) {
      sentences.push({ id: id(), document: String(documents), words })
      words = []
    }
    if (word === '-DOCSTART-') documents += 1
    if (word === '' || word === '-DOCSTART-') continue
    if (kind !== undefined) open ??= { kind, first: words.length }
    words.push(word)
  }
  return layOutSentences(sentences, mentions)
}
