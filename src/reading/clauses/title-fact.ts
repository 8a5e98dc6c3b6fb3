import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Argument, Verb } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import type { Tree } from '../trees/tree.ts'
import { evidenceFor, type FactMaker } from './evidence.ts'

/** Is a fact that a title or an apposition states, with the role that it annotates. */
export interface ReadTitle {
  readonly fact: Fact
  readonly roles: readonly Annotation[]
}

/** Makes the facts of titles: their ids, those of the annotations that they add, and where they come from. */
export interface TitleMaker extends FactMaker {
  readonly nextRole: () => AnnotationId
}

/** Is what is said of a named thing: the complement, the run of tokens that shows it, and the marks in it. */
export interface SaidOf {
  readonly complement: Argument
  readonly run: { readonly first: number; readonly last: number }
  readonly marks?: readonly Mark[]
  readonly tense: 'past' | 'present'
  /** Says that it may be asked whom this is said of, since it tells one from others. */
  readonly tellsApart: boolean
}

/** States of a named thing what a title, an age or an apposition says: "Ann Lee was mayor of Varn". */
export function titleFact(reading: Reading, tree: Tree, name: Mark, said: SaidOf, maker: FactMaker): Fact {
  const { complement, run, marks = [], tense, tellsApart } = said
  const verb: Verb = { lemma: 'be', tense, perfect: false, progressive: false, passive: false, negated: false }
  const subject: Argument = {
    ...{ role: 'agent', function: 'subject', head: 0, anchor: name.annotation.anchor, unique: false },
    phrase: [{ of: name.annotation.id, possessive: false, ask: tellsApart }],
  }
  return {
    id: maker.nextId(),
    clause: { verb, arguments: [subject, complement] },
    evidence: [evidenceFor(reading, tree, run, [name, ...marks])],
    attribution: [],
    relations: [],
    status: 'confirmed',
    origin: { by: 'treebank', sentence: maker.source(tree) },
  }
}

/** Makes the complement that an annotation stands for: a role, an age. */
export function annotatedComplement(
  { id, anchor }: Annotation,
  role: Argument['role'],
  { after = [], ask = true }: { readonly after?: readonly string[]; readonly ask?: boolean } = {},
): Argument {
  const phrase: Argument['phrase'] = [{ of: id, possessive: false, ask }, ...after]
  return { role, function: 'complement', phrase, head: 0, anchor, unique: false }
}
