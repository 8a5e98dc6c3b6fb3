import { readFileSync } from 'node:fs'
import { readConllu } from '../../../src/interchange/conllu/read-conllu.ts'
import type { ParsedText } from '../../../src/vocabulary/parsed-text.ts'

/** Is one document of a treebank with its gold trees and mentions; `genre` is "news", "bio" and such where its name says it. */
export interface CorpusDocument {
  readonly name: string
  readonly genre: string
  readonly parsed: ParsedText
}

/**
 * Reads the documents of a CoNLL-U file, each by itself. A document without a day of writing gets one, since most
 * measures need none. Throws where a document can't be read.
 */
export function readCorpus(path: string): CorpusDocument[] {
  const parts = readFileSync(path, 'utf8').split(/^(?=# newdoc id = )/m)
  return parts.flatMap(source => {
    const name = /^# newdoc id = (.*)$/m.exec(source)?.[1]?.trim()
    if (name === undefined) return []
    const isDated = /^# meta::dateCreated = \d{4}-\d{2}-\d{2}/m.test(source)
    const reading = readConllu(source, isDated ? {} : { writtenOn: '2020-01-01' })
    if ('faults' in reading) throw new Error(`${name}: ${JSON.stringify(reading.faults.slice(0, 3))}`)
    return [{ name, genre: name.split('_')[1] ?? '', parsed: reading.parsed }]
  })
}
