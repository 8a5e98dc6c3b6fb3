import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Target } from '../vocabulary/derivation.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { AnnotationId, FactId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'

/** Gives the target of a generated question; one that a person wrote or imported has none. */
export function targetOf({ derivation }: Question): Target | undefined {
  return derivation.by === 'generator' ? derivation.target : undefined
}

/** Lists the facts that a generated question is about. */
export function factsOf(reader: BankReader, question: Question): readonly FactId[] {
  const target = targetOf(question)
  if (target === undefined) return []
  if (target.ask === 'compare')
    return reader.facts.filter(fact => target.quantities.some(id => speaksOf(fact, id))).map(({ id }) => id)
  return 'facts' in target ? target.facts : [target.fact]
}

function speaksOf(fact: Fact, annotation: AnnotationId): boolean {
  return fact.clause.arguments.some(({ phrase }) =>
    phrase.some(segment => typeof segment !== 'string' && segment.of === annotation),
  )
}
