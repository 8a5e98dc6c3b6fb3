import type { Fault } from '../../vocabulary/fault.ts'
import type { QuestionBank } from '../../vocabulary/question-bank.ts'
import { pointerOf } from '../schema-faults.ts'
import { annotateNames } from './annotate-names.ts'
import { readSketch } from './read-sketch.ts'
import { Sketch, SketchEntity } from './sketch.ts'
import { writeSketchFact } from './write-sketch-fact.ts'
import { writeSketchMark } from './write-sketch-mark.ts'
import { keyOf, writeSketchEntity } from './write-words.ts'

/** Is a sketch as a person reads and edits it, or why a bank cannot be said in one. */
export type SketchWriting = { readonly sketch: Record<string, unknown> } | { readonly faults: readonly Fault[] }

/**
 * Writes a bank as a sketch, to be edited and read back. Inverse of `readSketch`: the sketch that is returned gives the
 * same bank. What a sketch cannot say (written questions, several authors, unconfirmed facts, a quote that stands twice)
 * is a fault with its place in the bank.
 */
export function writeSketch(bank: QuestionBank): SketchWriting {
  const { article, entities, annotations, facts } = bank
  const authors = facts.map(({ origin }) => (origin.by === 'person' ? origin.who : ''))
  const sketched = Object.fromEntries(entities.map(entity => [keyOf(entity.id), writeSketchEntity(entity)]))
  const readable = Object.entries(sketched).map(([key, entity]) => [key, SketchEntity.parse(entity)])
  const named = new Set(annotateNames(article.text, Object.fromEntries(readable)).map(({ id }) => id))
  const marks = annotations.filter(({ id }) => !named.has(id))
  const sketch = {
    title: bank.title,
    licence: bank.licence,
    headline: article.headline,
    ...(article.source !== undefined && { source: article.source }),
    writtenOn: article.writtenOn,
    ...(article.updatedOn !== undefined && { updatedOn: article.updatedOn }),
    author: authors[0] ?? 'unknown',
    text: article.text.split('\n\n'),
    entities: sketched,
    marks: Object.fromEntries(marks.map(mark => [keyOf(mark.id), writeSketchMark(article.text, mark)])),
    facts: Object.fromEntries(facts.map(fact => [keyOf(fact.id), writeSketchFact(annotations, fact)])),
    quizzes: bank.quizzes,
  }
  const faults = findLosses(bank, sketch)
  return faults.length > 0 ? { faults } : { sketch }
}

function findLosses(bank: QuestionBank, sketch: unknown): readonly Fault[] {
  if (!Sketch.safeParse(sketch).success)
    return [{ pointer: '', detail: 'This bank has ids or words that no sketch takes.' }]
  const reading = readSketch(sketch)
  if (!('bank' in reading)) return reading.faults
  const { $schema: _schema, ...whole } = bank
  const path = findDifference(whole, reading.bank, [])
  return path === undefined ? [] : [{ pointer: pointerOf(path), detail: 'A sketch cannot say what stands here.' }]
}

function findDifference(one: unknown, other: unknown, path: readonly string[]): readonly string[] | undefined {
  if (Object.is(one, other)) return undefined
  if (!isNested(one) || !isNested(other)) return path
  const [ones, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  for (const key of new Set([...ones.keys(), ...others.keys()])) {
    const inner = findDifference(ones.get(key), others.get(key), [...path, key])
    if (inner !== undefined) return inner
  }
  return undefined
}

const isNested = (value: unknown): value is object => value !== null && typeof value === 'object'
