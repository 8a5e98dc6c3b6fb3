import type { BankReader } from '../vocabulary/bank-reader.ts'
import { slotsOf } from '../vocabulary/phrase.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'
import { agrees } from './agrees.ts'
import type { Asked } from './asked-target.ts'
import { contentOf, stemOf } from './content-words.ts'
import { factsQuotedBy } from './facts-quoted.ts'
import { keysOf } from './key-wordings.ts'

/**
 * Finds the fact that a written question most likely asks for: the first whose evidence overlaps the question's, whose
 * verb is in the stem in any form, and one of whose slots means the key. Gives `undefined` where none fits, and where
 * the question has several keys.
 */
export function findLikelyAsked(reader: BankReader, question: ChoiceQuestion): Asked | undefined {
  const [key, ...more] = keysOf(question)
  if (key === undefined || more.length > 0) return undefined
  const said = contentOf(reader, question.stem)
  for (const fact of factsQuotedBy(reader, question)) {
    if (!said.has(stemOf(fact.clause.verb.lemma))) continue
    for (const [argument, { phrase }] of fact.clause.arguments.entries())
      for (const slot of slotsOf(phrase)) {
        const annotation = reader.annotationOf(slot)
        if (agrees(reader, key.text, annotation))
          return { fact, place: { argument, annotation: annotation.id }, annotation }
      }
  }
  return undefined
}
