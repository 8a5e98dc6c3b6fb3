import { rememberedOf, rememberedWith } from '../item-checks/remembered.ts'
import { digestOf } from '../text/digest.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Derivation } from '../vocabulary/derivation.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import { slotsOf } from '../vocabulary/phrase.ts'
import type { ArgumentTarget } from './argument-targets.ts'
import { type AskTarget, describeTarget } from './targets.ts'

/** Makes the id of a generated question: the digest of its target and recipe, so that generation repeats it. */
export function questionIdOf(target: AskTarget | ArgumentTarget, recipe: string): QuestionId {
  return `qu_${digestOf({ target: describeTarget(target), recipe })}`
}

/**
 * Tells where a generated question comes from, with the digest of every fact, annotation and entity that it reads, its
 * wrong options' too, so that a later correction of any of them is seen to concern the question.
 */
export function deriveQuestion(
  reader: BankReader,
  target: AskTarget | ArgumentTarget,
  { recipe, seed, read }: { recipe: string; seed: number; read: readonly Fact[] },
): Derivation {
  return {
    by: 'generator',
    target: describeTarget(target),
    recipe,
    seed,
    inputs: digestInputs(reader, read),
    overrides: [],
  }
}

function digestInputs(reader: BankReader, facts: readonly Fact[]): Record<string, string> {
  const inputs = new Map(facts.flatMap(fact => digestFact(reader, fact)))
  return Object.fromEntries([...inputs].sort(([a], [b]) => (a < b ? -1 : 1)))
}

// Many questions read the same fact, and many facts name the same entity.
const digestFact = rememberedOf((reader: BankReader, fact: Fact) => {
  const { clause, attribution } = fact
  const phrases = [...clause.arguments.map(({ phrase }) => phrase), ...attribution.map(({ speaker }) => speaker)]
  const annotations = phrases.flatMap(slotsOf).map(reader.annotationOf)
  return [fact, ...annotations, ...reader.entitiesIn(fact)].map(thing => [thing.id, digestThing(thing)] as const)
})

const digestThing = rememberedWith((thing: object) => digestOf(thing))
