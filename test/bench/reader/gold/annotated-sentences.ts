import type { GoldDocument, GoldName } from './gold-document.ts'
import { type LaidOut, layOutWords } from './lay-out-words.ts'

/** Is a sentence with its words; sentences of one `document` follow one another in its text. */
export interface AnnotatedSentence {
  readonly id: string
  readonly document: string
  readonly words: readonly string[]
}

/** Is a marked run of words of the sentence `sentence`, from `first` to `last`, both included, counted from 0. */
export interface AnnotatedMention {
  readonly sentence: string
  readonly kind: string
  readonly first: number
  readonly last: number
  readonly optional?: boolean
}

/**
 * Makes documents of sentences that were annotated on their words. Sentences of a document are parted by a space. Throws
 * for a mention of no sentence, or of words that its sentence hasn't.
 */
export function layOutSentences(
  sentences: readonly AnnotatedSentence[],
  mentions: readonly AnnotatedMention[],
): GoldDocument[] {
  const marked = new Map<string, AnnotatedMention[]>(sentences.map(({ id }) => [id, []]))
  for (const mention of mentions) {
    const own = marked.get(mention.sentence)
    if (own === undefined) throw new Error(`There is no sentence ${mention.sentence}.`)
    own.push(mention)
  }
  const documents = new Map<string, { text: string; names: GoldName[] }>()
  for (const { id, document, words } of sentences) {
    const own = documents.get(document) ?? { text: '', names: [] }
    documents.set(document, own)
    const start = own.text === '' ? 0 : own.text.length + 1
    const laidOut = layOutWords(words)
    own.text += `${own.text === '' ? '' : ' '}${laidOut.text}`
    own.names.push(...(marked.get(id) ?? []).map(mention => nameOf(mention, laidOut, start)))
  }
  return [...documents].map(([id, { text, names }]) => {
    return { id, text, blocks: [{ start: 0, end: text.length, kind: 'prose' }], names }
  })
}

function nameOf({ sentence, kind, first, last, optional }: AnnotatedMention, { spans }: LaidOut, at: number): GoldName {
  const [opening, closing] = [spans[first], spans[last]]
  if (opening === undefined || closing === undefined || last < first)
    throw new Error(`${sentence} has no words ${first} to ${last}.`)
  return { start: at + opening.start, end: at + closing.end, kind, ...(optional === true && { optional }) }
}
