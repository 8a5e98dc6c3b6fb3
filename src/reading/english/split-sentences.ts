import type { Span } from '../../vocabulary/span.ts'
import { describeBlock, featureCount, fillFeatures, mayEndBehind, type OpenSentence, openAt, readInto } from './boundary-features.ts'
import { readTokens } from './read-tokens.ts'
import { findBlocks, type TextBlock } from './text-block.ts'
import type { TokenSpan } from './token-span.ts'
import { describeShapes } from './token-shapes.ts'

/** Is a sentence of a text with its words; `paragraph` counts from 0. */
export interface SentenceSpan extends Span {
  readonly paragraph: number
  readonly block: TextBlock['kind']
  readonly tokens: readonly TokenSpan[]
}

/** Is a judge of the places between words: more than 0 where a sentence ends. */
export type Weights = Float32Array | Int8Array

export const blockKinds: readonly TextBlock['kind'][] = ['prose', 'heading', 'list', 'caption']

export function splitSentences(text: string, weights: Weights, blocks: readonly TextBlock[] = findBlocks(text)): SentenceSpan[] {
  return blocks.flatMap((block, paragraph) => {
    const tokens = readTokens(text, block)
    return findEnds(text, tokens, block.kind, weights).map((end, at, ends) => {
      const own = tokens.slice(ends[at - 1] ?? 0, end)
      return { start: own[0]?.start ?? block.start, end: own.at(-1)?.end ?? block.end, paragraph, block: block.kind, tokens: own }
    })
  })
}

const features = new Int32Array(featureCount)

export function findEnds(text: string, tokens: readonly TokenSpan[], kind: TextBlock['kind'], weights: Weights): number[] {
  const table = describeShapes(text, tokens)
  const traits = describeBlock(table, blockKinds.indexOf(kind))
  const open: OpenSentence = { first: 0, brackets: 0, quotes: 0, quoteSince: 0, verbs: 0 }
  const ends: number[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    readInto(open, table, at)
    if (at + 1 < tokens.length && table.gaps[at + 1] !== 2) {
      if (!mayEndBehind(table, at)) continue
      let sum = 0
      const count = fillFeatures(features, table, at, open, traits)
      for (let one = 0; one < count; one += 1) sum += weights[features[one] ?? 0] ?? 0
      if (sum <= 0) continue
    }
    ends.push(at + 1)
    openAt(open, at + 1)
  }
  return ends
}
