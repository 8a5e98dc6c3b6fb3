import { rememberedOf, rememberedWith } from '../../item-checks/remembered.ts'
import { standsIn } from '../../item-checks/words.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'

const fewMentions = 3
const manyOfEvent = 4

/**
 * Tells whether "which festival" gives its own answer away: the article speaks of one festival alone, again and again, and of
 * nothing else as often, or its headline names it. Whoever saw the headline answers that. Persons are never taken for a topic.
 */
export function asksTopic(reader: BankReader, entity: Entity): boolean {
  return topicOf(reader, entity) === 'topic'
}

const topicOf = rememberedOf((reader: BankReader, entity: Entity): 'topic' | 'other' => {
  const count = reader.annotationsOf(entity.id).length
  if (entity.kind === 'person' || count < fewMentions) return 'other'
  const others = reader.bank.entities.filter(other => other !== entity)
  const isOnly = others.every(({ kind, sort }) => kind !== entity.kind || sort.singular !== entity.sort.singular)
  const isMost = others.every(other => reader.annotationsOf(other.id).length <= count)
  const isOften = isMost || isInHeadline(reader, entity) || (entity.kind === 'event' && count >= manyOfEvent)
  return isOnly && isOften ? 'topic' : 'other'
})

function isInHeadline({ bank }: BankReader, { names }: Entity): boolean {
  return names.some(({ text, accept }) => accept && standsIn(bank.article.headline, text))
}

const manyMentions = 8
const manyTimes = 3

/**
 * Tells whether an article tells the story of one person: it names nobody else a third as often. Beside him nobody tempts,
 * and a quiz on him would have his name for every "who".
 */
export function isMainPerson(reader: BankReader, entity: Entity): boolean {
  return entity.kind === 'person' && mainPersonOf(reader).id === entity.id
}

/**
 * Tells whether a person is the one of whom an article speaks most and its headline speaks too: what others say of him,
 * nobody has to read to know of whom.
 */
export function isTopicPerson(reader: BankReader, entity: Entity): boolean {
  if (entity.kind !== 'person' || !isInHeadline(reader, entity)) return false
  const count = reader.annotationsOf(entity.id).length
  return reader.bank.entities.every(({ kind, id }) => kind !== 'person' || reader.annotationsOf(id).length <= count)
}

const mainPersonOf = rememberedWith((reader: BankReader): { readonly id?: string } => {
  const [first, second] = reader.bank.entities
    .filter(({ kind }) => kind === 'person')
    .map(({ id }) => ({ id, count: reader.annotationsOf(id).length }))
    .toSorted((a, b) => b.count - a.count)
  if (first === undefined || first.count < Math.max(manyMentions, manyTimes * (second?.count ?? 0))) return {}
  return { id: first.id }
})

/** Tells whether a name means a family by its surname: "the Lunds" of Ada Lund, who have names of their own to answer with. */
export function isFamily({ bank }: BankReader, { kind, agreement, names }: Entity): boolean {
  if (kind !== 'person' || agreement !== 'plural') return false
  return bank.entities.some(other => other.kind === 'person' && isOfFamily(other, names))
}

/** Tells whether a person bears the surname that means a family: Ada Lund is one of "the Lunds". */
export function isOfFamily({ names }: Entity, [family]: Entity['names']): boolean {
  return family !== undefined && names.some(({ text }) => isSurname(text, family.text))
}

const isSurname = (name: string, family: string): boolean => family === `${name.split(' ').at(-1)}s`
