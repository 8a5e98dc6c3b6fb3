import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import { type BankReader, readerOf } from '../../../src/vocabulary/bank-reader.ts'

/** Is what of a sketch differs from one test to the next. */
export interface SketchedText {
  readonly headline?: string
  readonly text: readonly string[]
  readonly entities: object
  readonly marks?: object
  readonly facts?: object
}

/** Makes the bank of a text with its things and facts, in the short form of sketches. Throws where that is faulty. */
export function sketchBank({
  headline = 'A harbour town',
  entities,
  marks = {},
  facts = {},
  text,
}: SketchedText): BankReader {
  const reading = readSketch({
    ...{ title: 'A harbour', licence: 'CC0-1.0', author: 'A test', headline, writtenOn: '2026-10-05', quizzes: [] },
    ...{ text, entities, marks, facts },
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return readerOf(reading.bank)
}

/** Describes a person, a place or a thing of another kind by its names. */
export const named = (kind: string, ...names: readonly string[]): object => ({ kind, sort: [kind, `${kind}s`], names })
