import type { ParsedText } from '../../../../src/vocabulary/parsed-text.ts'
import type { Span } from '../../../../src/vocabulary/span.ts'
import type { MeasuredBlock } from '../measured-reader.ts'

/**
 * Is a thing that a text names, as a person marked it. An `optional` one may be found or not: it is neither missed nor
 * wrong.
 */
export interface GoldName extends Span {
  readonly kind: string
  readonly optional?: boolean
}

/** Is one document with what people marked in it; `parsed` has its trees, `names` its names, where the corpus has them. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly blocks: readonly MeasuredBlock[]
  readonly parsed?: ParsedText
  readonly names?: readonly GoldName[]
}
