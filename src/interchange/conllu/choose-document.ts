import { quoteBriefly } from '../quote-briefly.ts'
import type { ConlluBlock, ConlluComment } from './conllu-lines.ts'
import type { LineFault } from './line-fault.ts'

/** Is one document of a file: its name, where `# newdoc` gives one, and what stands in it. */
export interface ConlluDocument {
  readonly name: string
  readonly line: number
  readonly comments: readonly ConlluComment[]
  readonly sentences: readonly ConlluBlock[]
}

const listed = 5

/** Splits the blocks of a file at each `# newdoc`. What stands before the first one is a document without a name. */
export function splitDocuments(blocks: readonly ConlluBlock[]): ConlluDocument[] {
  const groups: ConlluBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last === undefined || block.comments.some(isNewDocument)) groups.push([block])
    else last.push(block)
  }
  const documents = groups.map(group => {
    const comments = group.flatMap(block => block.comments)
    const opening = comments.find(isNewDocument)
    // `# newdoc`, `# newdoc id = NAME` and, in older files, `# newdoc = NAME`.
    const name = opening?.value ?? ''
    return { name, line: group[0]?.line ?? 1, comments, sentences: group.filter(({ rows }) => rows.length > 0) }
  })
  return documents.filter(({ sentences }) => sentences.length > 0)
}

/**
 * Chooses the document of a file: the one named, or the only one. A document without a name goes by its number, from 1.
 * A fault lists what there is to choose from, five names at most.
 */
export function chooseDocument(
  documents: readonly ConlluDocument[],
  wanted: string | undefined,
): { document: ConlluDocument } | { fault: LineFault } {
  const names = documents.map(({ name }, index) => name || String(index + 1))
  const told = names.slice(0, listed).map(quoteBriefly).join(', ')
  const list = names.length > listed ? `${told} and ${names.length - listed} more` : told
  const [first, second] = documents
  if (first === undefined) return { fault: { line: 1, detail: 'This file holds no sentence.' } }
  if (wanted === undefined) {
    if (second === undefined) return { document: first }
    const detail = `This file holds ${documents.length} documents; choose one by its name: ${list}.`
    return { fault: { line: second.line, detail, option: 'document' } }
  }
  const document = documents[names.indexOf(wanted)]
  if (document !== undefined) return { document }
  return { fault: { line: 1, detail: `There is no document ${quoteBriefly(wanted)} in this file; it holds ${list}.` } }
}

const isNewDocument = ({ key }: ConlluComment): boolean => /^newdoc(?: id)?$/.test(key)
