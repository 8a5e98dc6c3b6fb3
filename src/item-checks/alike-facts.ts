import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Argument } from '../vocabulary/clause.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { EntityId } from '../vocabulary/identifiers.ts'
import { indexBy } from '../vocabulary/index-by.ts'
import { entangledWith } from './entangled.ts'
import { rememberedWith } from './remembered.ts'
import { meaningUnits } from './same-meaning.ts'

/** Lists the facts that have the verb of a fact and speak of one of the entities at least, the fact itself included. */
export function factsTelling(reader: BankReader, fact: Fact, entities: Iterable<EntityId>): Fact[] {
  const byEntity = factsByVerb(reader).byEntity.get(verbKey(fact))
  if (byEntity === undefined) return []
  const told: Fact[] = []
  for (const id of entities) told.push(...(byEntity.get(id) ?? []))
  return told
}

/**
 * Lists the facts that have the verb of a fact and may say the same in some of its arguments: all that do are among
 * them. They are looked up by the first entity that one of the arguments names, else by the words of the first.
 */
export function factsMatching(reader: BankReader, fact: Fact, given: readonly Argument[]): readonly Fact[] {
  for (const { phrase } of given)
    for (const unit of meaningUnits(reader, phrase)) {
      const entity = typeof unit === 'string' ? undefined : reader.entityOf(unit)
      if (entity !== undefined) return factsTelling(reader, fact, entangledWith(reader, entity))
    }
  const { byVerb, byWords } = factsByVerb(reader)
  const [first] = given
  const verb = verbKey(fact)
  return (first === undefined ? byVerb.get(verb) : byWords.get(`${verb} ${wordsKey(reader, first)}`)) ?? []
}

const factsByVerb = rememberedWith((reader: BankReader) => {
  const byVerb = indexBy(reader.facts, fact => [verbKey(fact)])
  const entitiesOf = (fact: Fact) => reader.entitiesIn(fact).map(({ id }) => id)
  return {
    byVerb,
    byWords: indexBy(reader.facts, fact =>
      fact.clause.arguments.map(argument => `${verbKey(fact)} ${wordsKey(reader, argument)}`),
    ),
    byEntity: new Map([...byVerb].map(([verb, facts]) => [verb, indexBy(facts, entitiesOf)])),
  }
})

const verbKey = rememberedWith(({ clause: { verb } }: Fact) => `${verb.lemma}|${verb.particle ?? ''}|${verb.negated}`)

function wordsKey(reader: BankReader, { role, phrase }: Argument): string {
  const units = meaningUnits(reader, phrase).map(unit => (typeof unit === 'string' ? unit : '#'))
  return `${role}: ${units.join('|')}`
}
