import type { ParsedText } from '../../vocabulary/parsed-text.ts'
import {
  describeBlock,
  featureCount,
  fillFeatures,
  mayEndBehind,
  openNext,
  openSentence,
  readInto,
  weightCount,
} from '../english/boundary-features.ts'
import type { BoundaryFile } from '../english/boundary-model.ts'
import { readTokens } from '../english/read-tokens.ts'
import { blockKinds } from '../english/split-sentences.ts'
import { findBlocks } from '../english/text-block.ts'
import { describeShapes, type WordClasses } from '../english/token-shapes.ts'
import { readClasses } from '../english/word-classes.ts'
import { learnClasses } from './learn-classes.ts'
import { drawFrom, shuffle } from './seeded-draw.ts'

/** Is how the finding of sentences is learnt; `penalty` draws weights towards 0. */
export interface BoundarySettings {
  readonly seed: number
  readonly rounds: number
  readonly rate: number
  readonly penalty: number
  /** Is the probability, from 0 to 1, from which a place counts as the end of a sentence. */
  readonly cut: number
}

/** Holds the settings that did best in cross-validation on the training files of GUM and EWT. */
export const boundarySettings: BoundarySettings = { seed: 7, rounds: 4, rate: 0.1, penalty: 1e-3, cut: 0.31 }

interface Example {
  readonly features: Int32Array
  readonly isEnd: boolean
}

/**
 * Learns where sentences end from texts with their trees, by logistic regression with a rate of its own for each weight
 * (AdaGrad). Guarantee: the same texts and settings give the same model. Source: Duchi, Hazan and Singer, "Adaptive
 * subgradient methods", 2011.
 */
export function learnBoundaries(
  texts: readonly ParsedText[],
  settings: BoundarySettings = boundarySettings,
): BoundaryFile {
  const lists = learnClasses(texts)
  const classes = readClasses(lists)
  const examples = texts.flatMap(text => examplesOf(text, classes))
  const weights = fitWeights(examples, settings)
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = 127 / (largest || 1)
  const bytes = Array.from(weights, weight => String.fromCharCode(Math.round(weight * scale) & 0xff))
  const { seed, rounds, cut } = settings
  return {
    provenance: { seed, rounds, examples: examples.length },
    threshold: Math.round(Math.log(cut / (1 - cut)) * scale),
    classes: lists,
    weights: btoa(bytes.join('')),
  }
}

function examplesOf({ text, sentences }: ParsedText, classes: WordClasses): Example[] {
  const ends = new Set(sentences.map(({ tokens, end }) => tokens.at(-1)?.end ?? end))
  const examples: Example[] = []
  for (const block of findBlocks(text)) {
    const tokens = readTokens(text, block)
    const table = describeShapes(text, tokens, classes)
    const traits = describeBlock(table, blockKinds.indexOf(block.kind))
    const open = openSentence()
    for (const [at, { end }] of tokens.entries()) {
      readInto(open, table, at)
      const isEnd = ends.has(end)
      if (at + 1 < tokens.length && mayEndBehind(table, at)) {
        const features = new Int32Array(featureCount)
        fillFeatures(features, table, at, open, traits)
        examples.push({ features, isEnd })
      }
      if (isEnd) openNext(open, at + 1)
    }
  }
  return examples
}

function fitWeights(examples: readonly Example[], { seed, rounds, rate, penalty }: BoundarySettings): Float32Array {
  const weights = new Float32Array(weightCount)
  const squares = new Float32Array(weightCount).fill(1e-6)
  const draw = drawFrom(seed)
  const order = [...examples]
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, draw)
    for (const { features, isEnd } of order) {
      let sum = 0
      for (const feature of features) sum += weights[feature] ?? 0
      const error = 1 / (1 + Math.exp(-sum)) - (isEnd ? 1 : 0)
      if (Math.abs(error) < 1e-4) continue
      for (const feature of features) {
        const weight = weights[feature] ?? 0
        const slope = error + penalty * weight
        const square = (squares[feature] ?? 0) + slope * slope
        squares[feature] = square
        weights[feature] = weight - (rate * slope) / Math.sqrt(square)
      }
    }
  }
  return weights
}
