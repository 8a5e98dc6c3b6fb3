import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import { slotsOf } from '../vocabulary/phrase.ts'
import { namePartsOf } from './person-names.ts'
import { rememberedOf, rememberedWith } from './remembered.ts'

/**
 * Finds under which fuller names the article tells of the same thing as another entity of the bank: a person whose only
 * namesake has all words of that name in their order ("Olm", "Mira Olm", but not "Mira"), and a thing that is named by its kind in small
 * letters ("Varn museum", "Varn National Museum"). Whoever stands beside the namesake in a fact or is of the other sex is
 * somebody else.
 */
export const fullerNames = rememberedOf((reader: BankReader, entity: Entity): readonly string[] => {
  const [only, ...more] = reader.bank.entities.filter(other => isFuller(other, entity))
  const isSure =
    only !== undefined && more.length === 0 && !isGiven(only, entity) && !areToldApart(reader, only, entity)
  return isSure ? [fullNameOf(only)] : []
})

// Many an Edith is none of the article's other people.
function isGiven(longer: Entity, shorter: Entity): boolean {
  const [only, ...more] = partsOf(shorter)
  return shorter.kind === 'person' && more.length === 0 && only !== partsOf(longer).at(-1)
}

/** Tells whether one of two names holds all words of the other in their order, so that both may mean one thing. */
export const mayBeSame = (one: Entity, other: Entity): boolean => isFuller(one, other) || isFuller(other, one)

function isFuller(longer: Entity, shorter: Entity): boolean {
  if (longer.kind !== shorter.kind) return false
  const [long, short] = [partsOf(longer), partsOf(shorter)]
  if (short.length === 0 || long.length <= short.length || !isAccepted(longer)) return false
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length && (shorter.kind === 'person' || isLoose(shorter, longer))
}

// "The Varn National Museum" is "the Varn museum", but "Varn University" may not be "Varn State University".
const isLoose = (shorter: Entity, longer: Entity): boolean =>
  /^\p{Lu}.* \p{Ll}+$/u.test(fullNameOf(shorter)) &&
  partsOf(shorter).at(-1) === partsOf(longer).at(-1) &&
  shorter.sort.singular === longer.sort.singular

const partsOf = rememberedWith((entity: Entity): readonly string[] =>
  entity.kind === 'person' ? namePartsOf(fullNameOf(entity)) : fullNameOf(entity).toLowerCase().split(' '),
)

const fullNameOf = ({ names }: Entity): string => (names.find(({ use }) => use === 'full') ?? names[0])?.text ?? ''

const isAccepted = (entity: Entity): boolean =>
  entity.names.some(({ text, accept }) => accept && text === fullNameOf(entity))

function areToldApart(reader: BankReader, one: Entity, other: Entity): boolean {
  const isOf = (sex: RegExp, { id }: Entity) => reader.annotationsOf(id).some(({ anchor }) => sex.test(anchor.exact))
  if ((isOf(she, one) && isOf(he, other)) || (isOf(he, one) && isOf(she, other))) return true
  return reader
    .factsOf(one.id)
    .flatMap(({ clause }) => clause.arguments)
    .flatMap(({ phrase }) => slotsOf(phrase))
    .some(slot => reader.entityOf(reader.annotationOf(slot)) === other)
}

const she = /^(?:she|hers?|herself)$/i
const he = /^(?:he|his|him|himself)$/i
