import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'
import { agrees } from './agrees.ts'
import type { Asked } from './asked-target.ts'
import { contentOf, stemOf } from './content-words.ts'
import { keysOf } from './key-wordings.ts'

/**
 * Finds the fact that a written question most likely asks for: one whose evidence overlaps the question's, whose verb
 * or whose plain words are in the stem, and one of whose slots means the key. Gives `undefined` where none fits.
 */
export function findLikelyAsked(reader: BankReader, question: ChoiceQuestion): Asked | undefined {
  const [key, ...more] = keysOf(question)
  if (key === undefined || more.length > 0) return undefined
  const said = contentOf(question.stem, reader)
  for (const fact of reader.facts) {
    if (!overlaps(fact, question) || !isAbout(fact, said)) continue
    for (const [argument, { phrase }] of fact.clause.arguments.entries())
      for (const segment of phrase) {
        if (typeof segment === 'string') continue
        const annotation = reader.annotationOf(segment)
        if (agrees(key.text, annotation, reader))
          return { fact, place: { argument, annotation: annotation.id }, annotation }
      }
  }
  return undefined
}

function overlaps(fact: Fact, question: ChoiceQuestion): boolean {
  const quoted = question.evidence.flat()
  return fact.evidence.flat().some(one => quoted.some(other => one.start < other.end && other.start < one.end))
}

function isAbout({ clause: { verb } }: Fact, said: ReadonlyMap<string, unknown>): boolean {
  return said.has(stemOf(verb.lemma))
}
