import type { Span } from '../../vocabulary/span.ts'
import {
  describeBlock,
  featureCount,
  fillFeatures,
  mayEndBehind,
  openNext,
  openSentence,
  readInto,
} from './boundary-features.ts'
import file from './boundary-model.json' with { type: 'json' }
import { type BoundaryModel, readBoundaryModel } from './boundary-model.ts'
import { readTokens } from './read-tokens.ts'
import { findBlocks, type TextBlock } from './text-block.ts'
import { describeShapes } from './token-shapes.ts'
import type { TokenSpan } from './token-span.ts'

/** Is a sentence of a text with its words; `paragraph` counts the blocks from 0. */
export interface SentenceSpan extends Span {
  readonly paragraph: number
  readonly block: TextBlock['kind']
  readonly tokens: readonly TokenSpan[]
}

/** Lists the kinds of blocks in the order in which the model numbers them. */
export const blockKinds: readonly TextBlock['kind'][] = ['prose', 'heading', 'list', 'caption']

let learnt: BoundaryModel | undefined

/**
 * Splits a text into sentences and their words, in order. `blocks` says where its paragraphs are and what they are; by
 * default each paragraph set apart by a blank line is one. Offsets are UTF-16 code units. Guarantee: sentences never
 * overlap and never cross a block or a line, each begins and ends with a word of its own, no visible character of a
 * block is left out, the same text gives the same sentences, and the time taken grows with the length alone.
 * A small classifier, learnt from the treebanks GUM and EWT, judges each place between two words; `model` may be
 * another one.
 *
 * @example splitSentences('Dr. Lee won. She left.').map(({ start, end }) => [start, end]) // [[0, 12], [13, 22]]
 */
export function splitSentences(
  text: string,
  blocks: readonly TextBlock[] = findBlocks(text),
  model: BoundaryModel = learntModel(),
): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  for (const [paragraph, { start, end, kind }] of blocks.entries()) {
    const tokens = readTokens(text, { start, end })
    let first = 0
    for (const last of findEnds(text, tokens, kind, model)) {
      const own = tokens.slice(first, last)
      first = last
      const [one, other] = [own[0], own.at(-1)]
      const before = sentences.at(-1)
      if (isFootnote(text, own, before)) sentences.splice(-1, 1, withFootnote(before, own))
      else if (one !== undefined && other !== undefined)
        sentences.push({ start: one.start, end: other.end, paragraph, block: kind, tokens: own })
    }
  }
  return sentences
}

// "They left. 4": the number of a note belongs to the sentence before it.
function isFootnote(text: string, own: readonly TokenSpan[], before: SentenceSpan | undefined): before is SentenceSpan {
  const [only, ...more] = own
  if (only === undefined || more.length > 0 || before === undefined || !/^\d{1,2}$/.test(only.text)) return false
  return /^[^\S\n]*$/.test(text.slice(before.end, only.start)) && !/^\S/.test(text.slice(only.end, only.end + 1))
}

const withFootnote = (before: SentenceSpan, own: readonly TokenSpan[]): SentenceSpan => ({
  ...before,
  end: own.at(-1)?.end ?? before.end,
  tokens: [...before.tokens, ...own],
})

function learntModel(): BoundaryModel {
  learnt ??= readBoundaryModel(file)
  return learnt
}

// Gives the places in `tokens` behind the last word of each sentence.
function findEnds(
  text: string,
  tokens: readonly TokenSpan[],
  kind: TextBlock['kind'],
  { weights, threshold, classes }: BoundaryModel,
): number[] {
  const table = describeShapes(text, tokens, classes)
  const block = describeBlock(table, blockKinds.indexOf(kind))
  const features = new Int32Array(featureCount)
  const open = openSentence()
  const ends: number[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    readInto(open, table, at)
    const isLast = at + 1 === tokens.length || table.gaps[at + 1] === 2
    if (!isLast) {
      if (!mayEndBehind(table, at)) continue
      fillFeatures(features, table, at, open, block)
      let sum = 0
      for (const feature of features) sum += weights[feature] ?? 0
      if (sum <= threshold) continue
    }
    ends.push(at + 1)
    openNext(open, at + 1)
  }
  return ends
}
