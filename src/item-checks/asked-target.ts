import type { Annotation } from '../vocabulary/annotation.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Target } from '../vocabulary/derivation.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { AnnotationId, FactId } from '../vocabulary/identifiers.ts'
import { indexBy } from '../vocabulary/index-by.ts'
import { type Phrase, slotsOf } from '../vocabulary/phrase.ts'
import type { Question } from '../vocabulary/question.ts'
import type { AskedPlace } from './also-true.ts'
import { rememberedWith } from './remembered.ts'

/** Is what a generated question asks for, looked up in its bank: the fact, the place in it and what the key means. */
export interface Asked {
  readonly fact: Fact
  readonly place: AskedPlace
  readonly annotation: Annotation
}

/** Gives the target of a generated question; one that a person wrote or imported has none. */
export function targetOf({ derivation }: Question): Target | undefined {
  return derivation.by === 'generator' ? derivation.target : undefined
}

/** Finds what a question asks for that was generated for a slot or a speaker; gives `undefined` for all others. */
export function findAsked(reader: BankReader, question: Question): Asked | undefined {
  const target = targetOf(question)
  if (target?.ask !== 'slot' && target?.ask !== 'speaker') return undefined
  const fact = reader.fact(target.fact)
  if (fact === undefined) return undefined
  if (target.ask === 'slot') {
    const argument = fact.clause.arguments.findIndex(({ phrase }) => holds(phrase, target.annotation))
    const { annotation: of } = target
    return argument < 0
      ? undefined
      : { fact, place: { argument, annotation: of }, annotation: reader.annotationOf({ of }) }
  }
  const [slot] = slotsOf(fact.attribution[target.attribution]?.speaker ?? [])
  if (slot === undefined) return undefined
  return { fact, place: { attribution: target.attribution }, annotation: reader.annotationOf(slot) }
}

/** Lists the facts that a generated question is about. */
export function factsOf(reader: BankReader, question: Question): readonly FactId[] {
  const target = targetOf(question)
  if (target === undefined) return []
  if (target.ask === 'compare')
    return [...new Set(target.quantities.flatMap(quantity => factsHolding(reader).get(quantity) ?? []))]
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id)
  return 'facts' in target ? target.facts : [target.fact]
}

function holds(phrase: Phrase, annotation: AnnotationId): boolean {
  return slotsOf(phrase).some(({ of }) => of === annotation)
}

const factsHolding = rememberedWith(({ facts }: BankReader) => {
  const placed = facts.map(({ id, clause }, place) => ({ id, place, clause }))
  return indexBy(placed, ({ clause }) => clause.arguments.flatMap(({ phrase }) => slotsOf(phrase).map(({ of }) => of)))
})
