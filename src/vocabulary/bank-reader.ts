import type { Annotation } from './annotation.ts'
import type { Entity } from './entity.ts'
import type { Fact } from './fact.ts'
import type { EntityId, FactId } from './identifiers.ts'
import { indexBy } from './index-by.ts'
import { type Slot, slotsOf } from './phrase.ts'
import type { QuestionBank } from './question-bank.ts'
import { QuizwrightError } from './quizwright-error.ts'

/** Looks things up in one bank by id; checks and generation read a bank through it. */
export interface BankReader {
  readonly bank: QuestionBank
  /** Lists the confirmed facts in the order of the text. */
  readonly facts: readonly Fact[]
  readonly annotationOf: (slot: Pick<Slot, 'of'>) => Annotation
  readonly entityOf: (annotation: Annotation) => Entity | undefined
  readonly entity: (id: EntityId) => Entity
  /** Lists the entities that a fact speaks of, its speakers included. */
  readonly entitiesIn: (fact: Fact) => readonly Entity[]
  /** Finds a confirmed fact. */
  readonly fact: (id: FactId) => Fact | undefined
  /** Lists the confirmed facts that speak of an entity, in the order of the text. */
  readonly factsOf: (entity: EntityId) => readonly Fact[]
  /** Lists the annotations that mean an entity, in the order of the bank. */
  readonly annotationsOf: (entity: EntityId) => readonly Annotation[]
}

const readers = new WeakMap<QuestionBank, BankReader>()

/**
 * Gives the reader of a bank, made once for each bank: generation, the checks and the assembly of a quiz then share its
 * indexes and what is remembered with it. So a bank must not change after its reader is made; a change makes a new bank.
 * Throws `invalid-bank` when an id that is looked up is not in it.
 */
export function readerOf(bank: QuestionBank): BankReader {
  const known = readers.get(bank)
  if (known !== undefined) return known
  const reader = makeReader(bank)
  readers.set(bank, reader)
  return reader
}

function makeReader(bank: QuestionBank): BankReader {
  const annotations = new Map<string, Annotation>(bank.annotations.map(annotation => [annotation.id, annotation]))
  const entities = new Map<string, Entity>(bank.entities.map(entity => [entity.id, entity]))
  const annotationOf = (slot: Pick<Slot, 'of'>): Annotation => annotations.get(slot.of) ?? missing(slot.of)
  const entity = (id: EntityId): Entity => entities.get(id) ?? missing(id)
  const entityOf = (annotation: Annotation): Entity | undefined =>
    'entity' in annotation ? entity(annotation.entity) : undefined
  const spokenOf = new Map<Fact, readonly Entity[]>()
  const entitiesIn = (fact: Fact): readonly Entity[] => {
    const known = spokenOf.get(fact)
    if (known !== undefined) return known
    const phrases = [
      ...fact.clause.arguments.map(({ phrase }) => phrase),
      ...fact.attribution.map(({ speaker }) => speaker),
    ]
    const found = phrases.flatMap(slotsOf).flatMap(slot => {
      const annotation = annotationOf(slot)
      if ('entity' in annotation) return [entity(annotation.entity)]
      return annotation.kind === 'role' && annotation.role.of !== undefined ? [entity(annotation.role.of)] : []
    })
    spokenOf.set(fact, found)
    return found
  }
  const facts = bank.facts
    .filter(({ status }) => status === 'confirmed')
    .toSorted((a, b) => placeOfFact(a) - placeOfFact(b) || (a.id < b.id ? -1 : 1))
  return { bank, facts, annotationOf, entityOf, entity, entitiesIn, ...indexesOf(bank, facts, entitiesIn) }
}

// Made when first asked: most readers of a bank look up ids alone.
function indexesOf(bank: QuestionBank, facts: readonly Fact[], entitiesIn: BankReader['entitiesIn']) {
  const byId = once(() => new Map(facts.map(fact => [fact.id, fact])))
  const byEntity = once(() => indexBy(facts, fact => entitiesIn(fact).map(({ id }) => id)))
  const meaning = once(() =>
    indexBy(bank.annotations, annotation => ('entity' in annotation ? [annotation.entity] : [])),
  )
  return {
    fact: (id: FactId) => byId().get(id),
    factsOf: (entity: EntityId) => byEntity().get(entity) ?? [],
    annotationsOf: (entity: EntityId) => meaning().get(entity) ?? [],
  }
}

function once<Result extends object>(make: () => Result): () => Result {
  let made: Result | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Gives where the first support of a fact begins in the text, in code units. */
export function placeOfFact(fact: Fact): number {
  return Math.min(...(fact.evidence[0] ?? []).map(({ start }) => start))
}

function missing(id: string): never {
  throw new QuizwrightError('invalid-bank', `The bank has nothing with the id "${id}".`)
}
