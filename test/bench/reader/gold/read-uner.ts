import type { GoldName } from './gold-document.ts'
import type { TreebankDocument } from './read-treebank.ts'

const kinds: Readonly<Record<string, string>> = { PER: 'person', LOC: 'place', ORG: 'organisation' }

interface TaggedWord {
  readonly form: string
  readonly tag: string
}

/**
 * Gives the documents of a treebank the names of Universal NER, whose sentences go by the same ids. Words that one of the
 * two splits and the other doesn't are told apart by their letters. Throws where a sentence's letters differ, for its names
 * would stand nowhere. Source: https://www.universalner.org, tags IOB2 of PER, LOC and ORG.
 */
export function nameTreebank(documents: readonly TreebankDocument[], iob2: string): TreebankDocument[] {
  const tagged = readTagged(iob2)
  return documents.map(document => ({
    ...document,
    names: document.parsed.sentences.flatMap((sentence, index) => {
      const id = document.sentenceIds[index] ?? ''
      return namesOf({ id, text: document.text, ...sentence }, tagged.get(id) ?? [])
    }),
  }))
}

function readTagged(iob2: string): Map<string, TaggedWord[]> {
  const sentences = new Map<string, TaggedWord[]>()
  let words: TaggedWord[] = []
  for (const line of iob2.split(/\r?\n/)) {
    const id = /^# sent_id = (.*)$/.exec(line)?.[1]
    if (id !== undefined) {
      words = []
      sentences.set(id.trim(), words)
    }
    const [number = '', form = '', tag = 'O'] = line.split('\t')
    if (/^\d+$/.test(number)) words.push({ form: form.normalize('NFC'), tag })
  }
  return sentences
}

interface Place {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
}

function namesOf({ id, text, start, end }: Place, words: readonly TaggedWord[]): GoldName[] {
  const names: { start: number; end: number; kind: string }[] = []
  let at = start
  for (const { form, tag } of words) {
    const own = { start: -1, end: -1 }
    for (const letter of form.replaceAll(/\s/g, '')) {
      while (/\s/.test(text[at] ?? '')) at += 1
      if (!text.startsWith(letter, at) || at >= end) throw new Error(`${id}: "${form}" does not stand in the text.`)
      if (own.start < 0) own.start = at
      at += letter.length
      own.end = at
    }
    const kind = kinds[tag.slice(2)]
    const last = names.at(-1)
    if (kind === undefined) continue
    if (tag.startsWith('I') && last?.kind === kind) last.end = own.end
    else names.push({ ...own, kind })
  }
  return names
}
