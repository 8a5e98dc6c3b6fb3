import { splitDocuments } from '../../../../src/interchange/conllu/choose-document.ts'
import { splitConllu } from '../../../../src/interchange/conllu/conllu-lines.ts'
import { readConllu } from '../../../../src/interchange/conllu/read-conllu.ts'
import type { ParsedText } from '../../../../src/vocabulary/parsed-text.ts'
import { dayOfWriting } from '../day-of-writing.ts'
import type { MeasuredBlock } from '../measured-reader.ts'
import type { GoldDocument } from './gold-document.ts'

/** Is a document of a treebank with the names of its sentences, in their order. */
export interface TreebankDocument extends GoldDocument {
  readonly parsed: ParsedText
  readonly sentenceIds: readonly string[]
}

/**
 * Reads the documents of a CoNLL-U text, each laid out as `readConllu` does it. A document that gives no day of writing
 * gets one, for nothing measured here rests on it. Throws where a document can't be read: a corpus that is half read
 * would be measured all the same.
 */
export function readTreebank(source: string): TreebankDocument[] {
  const parts = source.split(/^(?=# newdoc(?: id)? = )/m).filter(part => part.trim() !== '')
  return parts.map(part => {
    const [document] = splitDocuments(splitConllu(part).blocks)
    const reading = readConllu(part, dayOfWriting(part))
    const id = document?.name ?? ''
    if ('faults' in reading) throw new Error(`${id}: ${reading.faults[0]?.detail}`)
    const { parsed } = reading
    const sentenceIds = (document?.sentences ?? []).map(
      ({ comments }) => comments.find(({ key }) => key === 'sent_id')?.value ?? '',
    )
    return { id, text: parsed.text, blocks: blocksOf(parsed), parsed, sentenceIds }
  })
}

function blocksOf({ sentences }: ParsedText): MeasuredBlock[] {
  const blocks: { start: number; end: number; kind: string; paragraph: number }[] = []
  for (const { start, end, block, paragraph } of sentences) {
    const last = blocks.at(-1)
    if (last?.paragraph === paragraph) last.end = end
    else blocks.push({ start, end, kind: block, paragraph })
  }
  return blocks.map(({ start, end, kind }) => ({ start, end, kind }))
}
