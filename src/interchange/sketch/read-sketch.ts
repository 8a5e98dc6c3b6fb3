import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Article } from '../../vocabulary/article.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fault } from '../../vocabulary/fault.ts'
import type { QuestionBank } from '../../vocabulary/question-bank.ts'
import { type BankReading, readBank } from '../bank-file.ts'
import { schemaFaults } from '../schema-faults.ts'
import { annotateNames } from './annotate-names.ts'
import { findQuote } from './find-quote.ts'
import { locateInSketch } from './locate-in-sketch.ts'
import { readSketchFact } from './read-sketch-fact.ts'
import { readSketchMark } from './read-sketch-mark.ts'
import { readName, readNoun } from './read-words.ts'
import { Sketch, type SketchEntity } from './sketch.ts'

/**
 * Reads a sketch (see `Sketch`) into a whole bank: quotes become anchors, names become annotations, short clauses
 * become facts confirmed by the sketch's author. A quote that stands nowhere or twice is a fault; the pointer of each
 * fault is its place in the sketch.
 */
export function readSketch(json: unknown): BankReading {
  const parsed = Sketch.safeParse(json)
  if (!parsed.success) return { code: 'invalid-bank', faults: schemaFaults(parsed.error) }
  const sketch = parsed.data
  const article = articleOf(sketch)
  const faults: Fault[] = []
  const marks = Object.entries(sketch.marks).flatMap(([key, mark]) =>
    readSketchMark(article.text, sketch, key, mark, faults),
  )
  const annotations = [...annotateNames(article.text, sketch.entities), ...marks].sort(inTextOrder)
  const facts = Object.entries(sketch.facts).map(([key, fact]) =>
    readSketchFact({ key, fact, author: sketch.author, article, annotations, faults }),
  )
  const entities = Object.entries(sketch.entities).map(([key, entity]) =>
    readSketchEntity(article.text, key, entity, faults),
  )
  if (faults.length > 0) return { code: 'invalid-bank', faults }
  const bank: QuestionBank = {
    format: 'quizwright-bank',
    version: 1,
    title: sketch.title,
    licence: sketch.licence,
    article,
    entities,
    annotations,
    facts,
    questions: [],
    quizzes: sketch.quizzes,
  }
  const reading = readBank(bank)
  if ('bank' in reading) return reading
  return { ...reading, faults: reading.faults.map(fault => locateInSketch(sketch, bank, fault)) }
}

function articleOf(sketch: Sketch): Article {
  const paragraphs = sketch.text.map(paragraph => paragraph.normalize('NFC').trim())
  let start = 0
  const passages = paragraphs.map(paragraph => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return span
  })
  return {
    headline: sketch.headline,
    text: paragraphs.join('\n\n'),
    ...(sketch.source !== undefined && { source: sketch.source }),
    writtenOn: sketch.writtenOn,
    ...(sketch.updatedOn !== undefined && { updatedOn: sketch.updatedOn }),
    passages,
  }
}

function readSketchEntity(text: string, key: string, entity: SketchEntity, faults: Fault[]): Entity {
  const known = Object.entries(entity.members?.known ?? {}).map(([member, quote]) => {
    const anchor = findQuote(text, { quote, pointer: `/entities/${key}/members/known/${member}` }, faults)
    return { entity: `en_${member}` as const, evidence: anchor === undefined ? [] : [[anchor]] }
  })
  return {
    id: `en_${key}`,
    kind: entity.kind,
    sort: readNoun(entity.sort),
    names: entity.names.map(readName),
    article: entity.the ? 'the' : 'none',
    agreement: entity.plural ? 'plural' : 'singular',
    within: entity.within.map(other => `en_${other}` as const),
    speaksFor: entity.speaksFor.map(other => `en_${other}` as const),
    ...(entity.members !== undefined && { members: { known, complete: entity.members.complete } }),
  }
}

const inTextOrder = (one: Annotation, other: Annotation): number =>
  one.anchor.start - other.anchor.start || other.anchor.end - one.anchor.end
