import { rememberedOf, rememberedWith } from '../../item-checks/remembered.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { fullName, nameForUse } from './word-slot.ts'

/**
 * Gives a person that a sentence names again the short name there: "According to Ray Dagg, Dagg warned ...", "Who did
 * Ada Lund's team bring to Lund?". A short name that means somebody else in the bank as well stays unused.
 */
export function namedAgain(reader: BankReader, fact: Fact, words: string): string {
  return shortNamed(reader, fact).reduce((said, { full, short, isSpeaker }) => {
    const first = isSpeaker ? -full.length : said.indexOf(full)
    const rest = Math.max(0, first + full.length)
    if (!said.includes(full, rest)) return said
    return said.slice(0, rest) + said.slice(rest).replaceAll(full, short)
  }, words)
}

// Most facts name no person, or one who goes by the full name alone.
const shortNamed = rememberedOf((reader: BankReader, fact: Fact) => {
  const speakers = fact.attribution.flatMap(({ speaker: [slot] }) =>
    typeof slot === 'object' ? (reader.entityOf(reader.annotationOf(slot)) ?? []) : [],
  )
  return [...new Set(reader.entitiesIn(fact))].flatMap(entity => {
    const short = entity.kind === 'person' ? nameForUse(entity, 'short') : undefined
    if (short === undefined || isShared(reader, entity, short)) return []
    return [{ full: fullName(entity), short, isSpeaker: speakers.includes(entity) }]
  })
})

// Where the article calls one of two so, the name is accepted for that one alone.
function isShared(reader: BankReader, entity: Entity, short: string): boolean {
  const isOwn = entity.names.some(({ text, accept }) => text === short && accept)
  const others = (entitiesByName(reader).get(short) ?? []).filter(({ id }) => id !== entity.id)
  return others.some(({ names }) => !isOwn || names.some(({ text, accept }) => text === short && accept))
}

const entitiesByName = rememberedWith(({ bank }: BankReader) =>
  indexBy(bank.entities, ({ names }) => names.map(({ text }) => text)),
)
