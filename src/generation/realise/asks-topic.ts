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
  const { most, bySort } = tallyOf(reader)
  const isOnly = bySort.get(sortKey(entity)) === 1
  const isOften = count >= most || isInHeadline(reader, entity) || (entity.kind === 'event' && count >= manyOfEvent)
  return isOnly && isOften ? 'topic' : 'other'
})

const sortKey = ({ kind, sort }: Entity): string => `${kind} ${sort.singular}`

// How often the article speaks of what it speaks of most, and of which person, and how many things are of one sort.
const tallyOf = rememberedWith((reader: BankReader) => {
  const bySort = new Map<string, number>()
  let [most, mostOfPersons] = [0, 0]
  for (const entity of reader.bank.entities) {
    const count = reader.annotationsOf(entity.id).length
    bySort.set(sortKey(entity), (bySort.get(sortKey(entity)) ?? 0) + 1)
    most = Math.max(most, count)
    if (entity.kind === 'person') mostOfPersons = Math.max(mostOfPersons, count)
  }
  return { most, mostOfPersons, bySort }
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
  const isMost = reader.annotationsOf(entity.id).length >= tallyOf(reader).mostOfPersons
  return entity.kind === 'person' && isMost && isInHeadline(reader, entity)
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
