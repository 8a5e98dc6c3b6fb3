import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'

/** Is one of the things that a question compares: its wording as an option and the amount that a fact gives of it. */
export interface Compared {
  readonly fact: Fact
  readonly text: string
  readonly annotation: Annotation
  readonly quantity: Quantity
}

/** Is a set of things that can be compared, and the stem for so many options. */
export interface Comparison {
  readonly things: readonly Compared[]
  readonly stem: (options: number) => string
}
