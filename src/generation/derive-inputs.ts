import { digestOf } from '../text/digest.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Fact } from '../vocabulary/fact.ts'

/**
 * Digests every fact, annotation and entity that a question reads, by id, so that a later correction of any of them is
 * seen to concern the question.
 */
export function deriveInputs(reader: BankReader, facts: readonly Fact[]): Record<string, string> {
  const inputs: Record<string, string> = {}
  for (const fact of facts) {
    inputs[fact.id] = digestOf(fact)
    const phrases = [
      ...fact.clause.arguments.map(({ phrase }) => phrase),
      ...fact.attribution.map(({ speaker }) => speaker),
    ]
    for (const segment of phrases.flat()) {
      if (typeof segment === 'string') continue
      const annotation = reader.annotationOf(segment)
      inputs[annotation.id] = digestOf(annotation)
      const entity = reader.entityOf(annotation)
      if (entity !== undefined) inputs[entity.id] = digestOf(entity)
    }
  }
  return Object.fromEntries(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)))
}
