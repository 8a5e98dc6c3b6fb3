import type { Span } from '../../vocabulary/span.ts'

/** Is one word, number or sign of a text; `text` is what stands at its place. */
export interface TokenSpan extends Span {
  readonly text: string
}
