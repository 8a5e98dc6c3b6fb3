import type { EntityId } from '../vocabulary/identifiers.ts'
import type { Mention, ParsedText } from '../vocabulary/parsed-text.ts'
import type { Mark } from './marks/mark.ts'
import type { Tree } from './trees/tree.ts'

/** Is a parsed text with its trees and with what its words were found to mean; facts are read from it. */
export interface Reading {
  readonly parsed: ParsedText
  readonly trees: readonly Tree[]
  /** Lists all marks in the order of the text. */
  readonly marks: readonly Mark[]
  /** Lists the marks that begin at a token, the best first. */
  readonly marksAt: (tree: Tree, token: number) => readonly Mark[]
  /** Names what a word speaks of, marked or not: the cluster of the mention whose head it is. */
  readonly clusterAt: (tree: Tree, head: number) => string | undefined
  /** Gives the kind of the mention whose head a word is. */
  readonly kindAt: (tree: Tree, head: number) => Mention['kind'] | undefined
  /** Tells whether a word speaks of what was spoken of before it. */
  readonly isAgain: (tree: Tree, head: number) => boolean
  /** Finds the mark of a sentence whose head a token is, the best first. */
  readonly markOf: (tree: Tree, head: number) => Mark | undefined
  /** Tells whether a token stands within a mark. */
  readonly isMarked: (tree: Tree, token: number) => boolean
  /** Lists the marks that name an entity, in the order of the text. */
  readonly namesOf: (entity: EntityId) => readonly Mark[]
}
