import { rememberedOf, rememberedWith } from '../../item-checks/remembered.ts'
import { isOwnPronoun } from '../../text/own-pronoun.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { fullName, nameForUse } from './word-slot.ts'

/**
 * Gives a person that a sentence names again the short name there: "According to Ray Dagg, Dagg warned ...", "Who did
 * Ada Lund's team bring to Lund?". A short name that means somebody else in the bank as well stays unused. Who speaks of
 * himself by a pronoun in the article keeps that: "According to Ada Lund, to which island was she sent?".
 */
export function namedAgain(reader: BankReader, fact: Fact, words: string): string {
  return againNamed(reader, fact).reduce(
    (said, { full, short, isSpeaker }) => {
      const first = isSpeaker ? -full.length : said.indexOf(full)
      const rest = Math.max(0, first + full.length)
      if (short === undefined || !said.includes(full, rest)) return said
      return said.slice(0, rest) + said.slice(rest).replaceAll(full, short)
    },
    withPronouns(reader, fact, words),
  )
}

function withPronouns(reader: BankReader, fact: Fact, words: string): string {
  return againNamed(reader, fact).reduce((said, { full, pronoun }) => {
    if (pronoun === undefined) return said
    return said.replaceAll(pronoun.isPossessive ? `${full}'s` : full, pronoun.word)
  }, words)
}

// Most facts name no person, or one who goes by the full name alone.
const againNamed = rememberedOf((reader: BankReader, fact: Fact) => {
  const speakers = fact.attribution.flatMap(({ speaker: [slot] }) =>
    typeof slot === 'object' ? (reader.entityOf(reader.annotationOf(slot)) ?? []) : [],
  )
  return [...new Set(reader.entitiesIn(fact))].flatMap(entity => {
    if (entity.kind !== 'person') return []
    const [isSpeaker, name] = [speakers.includes(entity), nameForUse(entity, 'short')]
    const short = name === undefined || isShared(reader, entity, name) ? undefined : name
    const pronoun = isSpeaker ? pronounOf(reader, fact, entity) : undefined
    return short === undefined && pronoun === undefined ? [] : [{ full: fullName(entity), short, isSpeaker, pronoun }]
  })
})

// One place where the article says "she" of the speaker: of two the second would need another form.
function pronounOf(reader: BankReader, { clause }: Fact, { id }: Entity) {
  const slots = clause.arguments
    .flatMap(({ phrase }) => slotsOf(phrase))
    .filter(slot => reader.entityOf(reader.annotationOf(slot))?.id === id)
  const [only, ...more] = slots
  const word = only === undefined ? '' : reader.annotationOf(only).anchor.exact.toLowerCase()
  const isTurned = clause.verb.passive && clause.arguments.some(({ preposition }) => preposition === 'by')
  if (only === undefined || more.length > 0 || isTurned || !isOwnPronoun(word)) return undefined
  return { word, isPossessive: only.possessive }
}

// Where the article calls one of two so, the name is accepted for that one alone.
function isShared(reader: BankReader, entity: Entity, short: string): boolean {
  const isOwn = entity.names.some(({ text, accept }) => text === short && accept)
  const others = (entitiesByName(reader).get(short) ?? []).filter(({ id }) => id !== entity.id)
  return others.some(({ names }) => !isOwn || names.some(({ text, accept }) => text === short && accept))
}

const entitiesByName = rememberedWith(({ bank }: BankReader) =>
  indexBy(bank.entities, ({ names }) => names.map(({ text }) => text)),
)
