import { readBank } from '../interchange/bank-file.ts'
import type { LineFault } from '../interchange/conllu/line-fault.ts'
import { type ConlluOptions, readConllu } from '../interchange/conllu/read-conllu.ts'
import { type ReadFacts, readFacts } from '../reading/read-facts.ts'
import type { Article } from '../vocabulary/article.ts'
import type { Fault } from '../vocabulary/fault.ts'
import type { ParsedText } from '../vocabulary/parsed-text.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'

/** Is what the importer says of a document beyond what stands in it. `title` is the bank's; else it is the headline. */
export interface ImportOptions extends ConlluOptions {
  readonly title?: string | undefined
  readonly licence?: string | undefined
}

/**
 * Is a bank without a fault, with what was passed over in its source; or why there is none: faults of the source by
 * their lines, or faults of the bank that it gave by their JSON Pointers.
 */
export type ConlluImport =
  | { readonly bank: QuestionBank; readonly notes: readonly LineFault[]; readonly sentences: number }
  | { readonly sourceFaults: readonly LineFault[] }
  | { readonly bankFaults: readonly Fault[] }

/**
 * Makes a bank of one document of a CoNLL-U file: its sentences become the article, its mentions entities and
 * annotations, its clauses facts. `reader` turns the parsed text into these.
 */
export function importConllu(
  source: string,
  options: ImportOptions = {},
  reader: (parsed: ParsedText) => ReadFacts = readFacts,
): ConlluImport {
  const reading = readConllu(source, options)
  if (!('parsed' in reading)) return { sourceFaults: reading.faults }
  const { parsed, notes } = reading
  const bank = readBank({
    format: 'quizwright-bank',
    version: 1,
    title: (options.title ?? parsed.headline).slice(0, longestTitle),
    licence: options.licence ?? unstated,
    article: articleOf(parsed),
    ...reader(parsed),
    questions: [],
    quizzes: [],
  })
  if (!('bank' in bank)) return { bankFaults: bank.faults }
  return { bank: bank.bank, notes, sentences: parsed.sentences.length }
}

const longestTitle = 200
const unstated = 'not stated'

function articleOf({ headline, text, source, writtenOn }: ParsedText): Article {
  const passages = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  return { headline, text, ...(source !== undefined && { source }), writtenOn, passages }
}
