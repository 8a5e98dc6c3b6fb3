import type { Annotation } from '../vocabulary/annotation.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { AnnotationId, FactId } from '../vocabulary/identifiers.ts'
import type { ParsedText } from '../vocabulary/parsed-text.ts'
import { slotsOf } from '../vocabulary/phrase.ts'
import { findPredicates } from './clauses/find-predicates.ts'
import { findVoices } from './clauses/find-voices.ts'
import { findQuoted } from './clauses/quoted.ts'
import { readClause } from './clauses/read-clause.ts'
import { readQuotations } from './clauses/read-quotation.ts'
import { readTitles } from './clauses/read-titles.ts'
import { namesTwice } from './names-twice.ts'
import { findPublishers } from './publisher.ts'
import { readText } from './read-text.ts'
import type { Tree } from './trees/tree.ts'
import { withoutDoubles } from './without-doubles.ts'

/** Is what a parsed text says: the things it speaks of, where it speaks of them, and its statements. */
export interface ReadFacts {
  readonly entities: Entity[]
  readonly annotations: Annotation[]
  readonly facts: Fact[]
}

/**
 * Reads the facts of a parsed text, whoever parsed it: the statements of its finite clauses, relative clauses and
 * appositions, each made to stand alone. A clause that can't stand alone gives no fact. Headings and captions give none.
 * Guarantee: each slot's annotation and each anchor stands in the text; the same text gives the same facts.
 */
export function readFacts(parsed: ParsedText): ReadFacts {
  const reading = readText(parsed)
  let facts = 0
  let roles = 0
  const maker = {
    nextId: (): FactId => `fa_${++facts}`,
    source: (tree: Tree) => String(tree.index + 1),
    nextRole: (): AnnotationId => `an_r${++roles}`,
  }
  const quoted = findQuoted(reading.trees)
  const told = reading.trees.filter(({ sentence }) => sentence.block === 'prose' || sentence.block === 'list')
  const voices = findVoices(reading, told, quoted)
  const quotations = readQuotations(reading, told, maker, quoted, voices)
  const read = told.map(tree => {
    const titles = readTitles(reading, tree, maker)
    const clauses = findPredicates(tree).flatMap(predicate => {
      const isQuoted = quoted.has(`${tree.index} ${predicate.token}`)
      const fact = readClause(reading, tree, predicate, maker, { isQuoted, heard: voices.get(tree) })
      return fact === undefined ? [] : [fact]
    })
    const quotation = quotations.get(tree)
    const said = quotation === undefined ? [] : [quotation]
    return {
      facts: [...titles.map(({ fact }) => fact), ...clauses, ...said],
      annotations: titles.flatMap(title => title.roles),
    }
  })
  const annotations = [
    ...reading.marks.map(({ annotation }) => annotation),
    ...read.flatMap(({ annotations: own }) => own),
  ]
  const publishers = findPublishers(reading.entities, parsed.source)
  const own = new Set(
    reading.marks.flatMap(({ annotation, entity }) =>
      entity !== undefined && publishers.has(entity.id) ? [annotation.id] : [],
    ),
  )
  const isDoubled = namesTwice(reading.entities, annotations)
  const all = read.flatMap(({ facts: told }) => told).filter(fact => !isToldBy(fact, own) && !isDoubled(fact))
  return { entities: [...reading.entities], annotations, facts: withoutDoubles(all, annotations) }
}

function isToldBy({ clause, attribution }: Fact, own: ReadonlySet<AnnotationId>): boolean {
  const subjects = clause.arguments.filter(argument => argument.function === 'subject').map(({ phrase }) => phrase)
  return [...subjects, ...attribution.map(({ speaker }) => speaker)].some(phrase =>
    slotsOf(phrase).some(({ of }) => own.has(of)),
  )
}
