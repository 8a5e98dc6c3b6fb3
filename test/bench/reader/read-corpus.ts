import { existsSync, readFileSync } from 'node:fs'
import { readConllu } from '../../../src/interchange/conllu/read-conllu.ts'
import type { ParsedText } from '../../../src/vocabulary/parsed-text.ts'
import { dayOfWriting } from './day-of-writing.ts'

/** Names the folder that holds the corpora, seen from a checkout that has them beside it. */
export const corporaFolder = '../shared/corpora'

/** Is one document of a corpus with its name. */
export interface CorpusDocument {
  readonly name: string
  readonly parsed: ParsedText
}

/**
 * Reads the documents of a corpus in CoNLL-U by its name ("gum/gum-dev"). Gives `undefined` where the corpora are not
 * at hand. A document that cannot be read throws, so that no score leaves one out.
 */
export function readCorpus(name: string, folder = corporaFolder): CorpusDocument[] | undefined {
  const file = `${folder}/${name}.conllu`
  if (!existsSync(file)) return undefined
  const documents = readFileSync(file, 'utf8').split(/^(?=# newdoc)/m)
  return documents.map((source, at) => {
    const reading = readConllu(source, dayOfWriting(source))
    if ('faults' in reading) throw new Error(`${name}, document ${at + 1}: ${reading.faults[0]?.detail}`)
    return { name: /^# newdoc id = (\S+)/.exec(source)?.[1] ?? String(at + 1), parsed: reading.parsed }
  })
}
