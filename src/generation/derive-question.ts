import { rememberedOf, rememberedWith } from '../item-checks/remembered.ts'
import { digestOf } from '../text/digest.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Derivation, Target } from '../vocabulary/derivation.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import { slotsOf } from '../vocabulary/phrase.ts'
import type { ArgumentTarget } from './argument-targets.ts'
import { type AskTarget, describeTarget } from './targets.ts'

/** Makes the id of a generated question: the digest of its target and recipe, so that generation repeats it. */
export function questionIdOf(target: AskTarget | ArgumentTarget, recipe: string): QuestionId {
  return idOfTarget(describeTarget(target), recipe)
}

/** Makes the id of a question for a target as its derivation keeps it. */
export function idOfTarget(target: Target, recipe: string): QuestionId {
  return `qu_${digestOf({ target, recipe })}`
}

/**
 * Tells where a generated question comes from, with the digest of every fact, annotation and entity that it reads, its
 * wrong options' too, so that a later correction of any of them is seen to concern the question.
 */
export function deriveQuestion(reader: BankReader, target: AskTarget | ArgumentTarget, reading: Reading): Derivation {
  return deriveFrom(reader, describeTarget(target), reading)
}

/** Says by which recipe and seed a question is made and which facts it reads. */
interface Reading {
  readonly recipe: string
  readonly seed: number
  readonly read: readonly Fact[]
}

/** Tells where a question comes from whose target asks of several facts, or of a fact as a whole. */
export function deriveFrom(reader: BankReader, target: Target, { recipe, seed, read }: Reading): Derivation {
  const [fact, ...more] = read
  const inputs = fact !== undefined && more.length === 0 ? inputsOf(reader, fact) : digestInputs(reader, read)
  return { by: 'generator', target, recipe, seed, inputs, overrides: [] }
}

// Each gap of a fact reads that fact alone.
const inputsOf = rememberedOf((reader: BankReader, fact: Fact) => digestInputs(reader, [fact]))

function digestInputs(reader: BankReader, facts: readonly Fact[]): Readonly<Record<string, string>> {
  const lists = [...new Set(facts)].map(fact => digestFact(reader, fact))
  const inputs: Record<string, string> = {}
  for (const [id, digest] of lists.reduce(merge, [])) inputs[id] = digest
  return inputs
}

type Digest = readonly [id: string, digest: string]

/** Joins two lists in the order of their ids; what stands in both stands once. */
function merge(one: readonly Digest[], other: readonly Digest[]): readonly Digest[] {
  if (one.length === 0) return other
  const merged: Digest[] = []
  let place = 0
  for (const digest of one) {
    for (let next = other[place]; next !== undefined && next[0] <= digest[0]; next = other[place]) {
      if (next[0] < digest[0]) merged.push(next)
      place += 1
    }
    merged.push(digest)
  }
  for (const digest of other.slice(place)) merged.push(digest)
  return merged
}

// Many questions read the same fact, and many facts name the same entity.
const digestFact = rememberedOf((reader: BankReader, fact: Fact): readonly Digest[] => {
  const { clause, attribution } = fact
  const phrases = [...clause.arguments.map(({ phrase }) => phrase), ...attribution.map(({ speaker }) => speaker)]
  const annotations = phrases.flatMap(slotsOf).map(reader.annotationOf)
  const things = new Map([fact, ...annotations, ...reader.entitiesIn(fact)].map(thing => [thing.id as string, thing]))
  return [...things].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, thing]) => [id, digestThing(thing)])
})

const digestThing = rememberedWith((thing: object) => digestOf(thing))
