import type { WordClasses } from './token-shapes.ts'
import { readClasses } from './word-classes.ts'

/** Is what the finding of sentences has learnt: a weight for each feature, and the classes of common words. */
export interface BoundaryModel {
  readonly weights: Int8Array | Float32Array
  /** Is the sum of weights above which a sentence ends. */
  readonly threshold: number
  readonly classes: WordClasses
}

/** Is a model as its file holds it: one byte a weight, in base 64, and lists of words parted by spaces. */
export interface BoundaryFile {
  readonly provenance: Readonly<Record<string, string | number>>
  readonly threshold: number
  readonly classes: Readonly<Partial<Record<string, string>>>
  readonly weights: string
}

/** Reads a model from what its file holds. */
export function readBoundaryModel({ threshold, classes, weights }: BoundaryFile): BoundaryModel {
  return { weights: new Int8Array(Buffer.from(weights, 'base64')), threshold, classes: readClasses(classes) }
}
