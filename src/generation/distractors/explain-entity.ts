import { rememberedOf } from '../../item-checks/remembered.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Phrase, Slot } from '../../vocabulary/phrase.ts'
import { isWithin } from '../../vocabulary/span.ts'
import { subjectOf } from '../realise/arrange-clause.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import type { AskTarget } from '../targets.ts'
import { keySentence } from './key-sentence.ts'
import { nearest } from './nearest.ts'

const most = 20

/** Is what the article says of an entity: one fact, worded, and the place that names the entity in it. */
export interface Explanation {
  readonly fact: Fact
  readonly text: string
  readonly anchor: Anchor
}

/**
 * Finds the fact that best tells what the article says of an entity, other than the one that the `target` asks for: in
 * the sentence of the key before elsewhere, where it is the subject before where it is not, then the shortest. Returns
 * `undefined` where no other confirmed fact names it.
 */
export function explainEntity(reader: BankReader, entity: Entity, target: AskTarget): Explanation | undefined {
  const { best, placed } = explanations(reader, entity)
  const sentence = keySentence(reader, target)
  let beside: Ranked | undefined
  for (const one of nearest(placed, target.annotation.anchor.start, most))
    if (isWithin(one.anchor, sentence) && one.fact.id !== target.fact.id && (beside?.rank ?? one.rank) >= one.rank)
      beside = one
  return beside ?? best.find(({ fact }) => fact.id !== target.fact.id)
}

interface Ranked extends Explanation {
  readonly at: number
  readonly rank: number
}

// Each entity stands against many keys, and what is said of it stays the same. The second best serves the questions
// about the fact of the best.
const explanations = rememberedOf((reader: BankReader, entity: Entity) => {
  const told = explain(reader, entity)
  return { best: told.slice(0, 2), placed: told.toSorted((a, b) => a.at - b.at) }
})

function explain(reader: BankReader, entity: Entity): Ranked[] {
  return reader
    .factsOf(entity.id)
    .flatMap(fact => {
      const anchor = placeOf(reader, entity, fact)
      if (anchor === undefined) return []
      return [{ fact, anchor, text: realiseStatement(reader, fact), rank: rankOf(reader, entity, fact) }]
    })
    .sort((a, b) => a.rank - b.rank || a.text.length - b.text.length || (a.fact.id < b.fact.id ? -1 : 1))
    .map((one, rank) => ({ ...one, rank, at: one.anchor.start }))
}

function rankOf(reader: BankReader, entity: Entity, fact: Fact): number {
  const names = (segments: Phrase, index: number) => {
    const segment = segments[index]
    return segment !== undefined && typeof segment !== 'string' && isOf(reader, segment, entity)
  }
  if (names(subjectOf(fact.clause)?.phrase ?? [], 0)) return 0
  if (fact.attribution.some(({ speaker }) => names(speaker, 0))) return 1
  return fact.clause.arguments.some(({ phrase }) => phrase.some((_, index) => names(phrase, index))) ? 2 : 3
}

function placeOf(reader: BankReader, entity: Entity, fact: Fact): Anchor | undefined {
  const evidence = fact.evidence.flat()
  const inside = reader
    .annotationsOf(entity.id)
    .find(annotation => evidence.some(anchor => isWithin(annotation.anchor, anchor)))
  return inside?.anchor ?? evidence[0]
}

function isOf(reader: BankReader, slot: Slot, entity: Entity): boolean {
  return reader.entityOf(reader.annotationOf(slot))?.id === entity.id
}
