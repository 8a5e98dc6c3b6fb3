import type { Annotation } from '../vocabulary/annotation.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { ParsedText } from '../vocabulary/parsed-text.ts'

/** Is what a text says: who and what it speaks of, where its words stand for them, and its statements. */
export interface ReadFacts {
  readonly entities: Entity[]
  readonly annotations: Annotation[]
  readonly facts: Fact[]
}

/** Reads entities, annotations and facts off a parsed text. So far it finds none. */
export function readFacts(_parsed: ParsedText): ReadFacts {
  return { entities: [], annotations: [], facts: [] }
}
