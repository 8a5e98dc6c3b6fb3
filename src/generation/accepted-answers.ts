import { rememberedOf, rememberedWith } from '../item-checks/remembered.ts'
import { fullerNames, mayBeSame } from '../item-checks/same-thing.ts'
import { isQualityWord } from '../text/class-words.ts'
import { countryAliases } from '../text/country-aliases.ts'
import { givenName } from '../text/given-name.ts'
import { otherCompass } from '../text/other-compass.ts'
import { sayNumber, sayQuantity } from '../text/say-number.ts'
import { withoutCountry } from '../text/without-country.ts'
import type { Annotation } from '../vocabulary/annotation.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity, Name } from '../vocabulary/entity.ts'
import type { Fact } from '../vocabulary/fact.ts'
import { indexBy } from '../vocabulary/index-by.ts'
import { slotsOf } from '../vocabulary/phrase.ts'
import type { Quantity } from '../vocabulary/quantity.ts'
import type { AcceptedAnswer } from '../vocabulary/question.ts'
import type { Role } from '../vocabulary/role.ts'
import type { Time } from '../vocabulary/time.ts'
import { nearest } from './distractors/nearest.ts'
import { fullName, nameForUse, wordRole } from './realise/word-slot.ts'
import type { AskTarget } from './targets.ts'

/** Lists the wordings that a gap takes for its key, the one to show first: names, figures, dates, titles. */
export function acceptedAnswers(reader: BankReader, { annotation, fact }: AskTarget): AcceptedAnswer[] {
  switch (annotation.kind) {
    case 'quantity':
      return distinct(quantityWordings(annotation.quantity)).map(text => ({ text, verdict: 'right', from: 'quantity' }))
    case 'date':
      return distinct(dateWordings(annotation.time)).map(text => ({
        text,
        verdict: 'right',
        from: 'date',
      }))
    case 'role':
      return distinct(roleWordings(reader, annotation.role)).map(text => ({ text, verdict: 'right', from: 'role' }))
    case 'happening':
      return []
    default: {
      const entity = reader.entity(annotation.entity)
      const names = [...nameWordings(reader, entity), ...printedName(reader, entity, annotation, fact)]
      const all = distinct([...names, ...fullerNames(reader, entity)])
      return all.map(text => ({ text, verdict: 'right', from: 'entity' }))
    }
  }
}

// Who copies what stands in the article is right, whoever else goes by that name elsewhere in it.
function printedName(
  reader: BankReader,
  { id, names }: Entity,
  { anchor: { exact } }: Annotation,
  { clause }: Fact,
): string[] {
  const printed = exact.replace(/^the /i, '').toLowerCase()
  const name = names.find(({ text, use }) => isOwnUse(use) && text.toLowerCase() === printed)
  const isOthers = clause.arguments
    .flatMap(({ phrase }) => slotsOf(phrase).flatMap(slot => reader.entityOf(reader.annotationOf(slot)) ?? []))
    .some(other => other.id !== id && other.names.some(({ text }) => text.toLowerCase() === printed))
  return name === undefined || isOthers ? [] : [name.text]
}

const isOwnUse = (use: Name['use']): boolean => use !== 'description' && use !== 'adjective'

/**
 * Lists the names of the other things of the key's kind, to which no tolerance for spelling may stretch; no name that the
 * gap takes or that may mean the key is among them.
 */
export function competitorsOf(reader: BankReader, target: AskTarget): string[] {
  const key = reader.entityOf(target.annotation)
  if (key === undefined) return []
  const accepted = new Set(acceptedAnswers(reader, target).map(({ text }) => text.toLowerCase()))
  return competitorsOfEntity(reader, key).filter(name => !accepted.has(name.toLowerCase()))
}

const competitorsOfEntity = rememberedOf((reader: BankReader, key: Entity): readonly string[] => {
  const { places, byKind } = entitiesByKind(reader)
  return nearest(byKind.get(key.kind) ?? [], places.get(key.id) ?? 0, mostCompetitors)
    .filter(({ entity }) => entity.id !== key.id && !mayBeSame(entity, key))
    .flatMap(({ entity }) => entity.names.filter(({ accept }) => accept).map(({ text }) => text))
})

const mostCompetitors = 100

const entitiesByKind = rememberedWith(({ bank }: BankReader) => {
  const placed = bank.entities.map((entity, at) => ({ entity, at }))
  return {
    places: new Map(placed.map(({ entity, at }) => [entity.id, at])),
    byKind: indexBy(placed, ({ entity }) => [entity.kind]),
  }
})

/**
 * Lists the names that alone mean an entity in this bank, a country's well-known other names among them; a name that two
 * entities share means neither.
 */
export function nameWordings(reader: BankReader, entity: Entity): string[] {
  const isShared = (name: string) =>
    entitiesByName(reader)
      .get(name.toLowerCase())
      ?.some(({ id }) => id !== entity.id) ?? false
  const own = [fullName(entity), ...entity.names.filter(({ accept }) => accept).map(({ text }) => text)]
  const others = [
    ...sortedNames(entity, own),
    ...own.flatMap(name => otherCompass(name) ?? []),
    ...givenNames(entity, own.filter(isShared)),
    ...(entity.kind === 'organisation' ? own.flatMap(name => withoutCountry(name) ?? turnedBody(name) ?? []) : []),
    ...(entity.sort.singular === 'country' ? own.flatMap(countryAliases) : []),
  ]
  // "Norway's" is no other name of Norway, but "Lord's" is one.
  const isOwned = (name: string) => own.some(other => name === `${other}'s` || name === `${other}’s`)
  return [...own, ...others.filter(name => !own.includes(name))].filter(name => !isShared(name) && !isOwned(name))
}

// The "Transport Department" is the "Department of Transport".
function turnedBody(name: string): string | undefined {
  const [, realm, body] = /^(\p{Lu}\p{L}+) (Department|Ministry)$/u.exec(name) ?? []
  const [, other, field] = /^(Department|Ministry) of (\p{Lu}\p{L}+)$/u.exec(name) ?? []
  if (realm !== undefined) return `${body} of ${realm}`
  return field === undefined ? undefined : `${field} ${other}`
}

// Of a family that shares its surname, each is known by the given name.
function givenNames({ kind, names }: Entity, shared: readonly string[]): string[] {
  const [full = ''] = names.filter(({ use }) => use === 'full').map(({ text }) => text)
  const isShared = shared.some(name => full.toLowerCase().endsWith(` ${name.toLowerCase()}`))
  return kind === 'person' && isShared ? [givenName(full)].filter(name => name !== undefined) : []
}

// "Which party ...?" is answered by "Labour", "which agency" by "Yonhap"; a camp may be said with its noun.
function sortedNames({ kind, sort: { singular: sort } }: Entity, own: readonly string[]): string[] {
  const isSorted = (name: string) => name.toLowerCase().endsWith(` ${sort.split(' ').at(-1)}`)
  const isFacility = kind === 'facility'
  const isAskedBySort = isFacility || asked.test(sort)
  // "Tern Central News" is no agency, "Tern" of "Tern agency" is.
  const endsInSort = (name: string) =>
    (isAskedBySort && name.toLowerCase().endsWith(` ${sort}`)) || (called.test(sort) && name.endsWith(` ${sort}`))
  const bare = own.flatMap(name => (endsInSort(name) ? [withoutSort(name.slice(0, -sort.length - 1))] : []))
  const sorted = isFacility
    ? own.filter(name => !isSorted(name) && !name.includes(' ')).map(name => `${name} ${sort}`)
    : []
  return [...bare.filter(name => name !== '' && !name.split(' ').every(isQualityWord)), ...sorted]
}

const asked = /^(?:party|camp|university|college|company|firm|group|band|river|desert|mountain|valley|ocean|sea)$/
const called = /^(?:agency|newspaper|magazine)$/

// "Yonhap news agency" is Yonhap.
const withoutSort = (name: string): string => name.replace(/(?: \p{Ll}+)+$/u, '')

const entitiesByName = rememberedWith(({ bank }: BankReader) =>
  indexBy(bank.entities, ({ names }) => names.filter(({ accept }) => accept).map(({ text }) => text.toLowerCase())),
)

function quantityWordings(quantity: Quantity): string[] {
  const bare = sayQuantity(quantity, { hedge: false, unit: false })
  const withUnit = sayQuantity(quantity, { hedge: false, unit: true })
  if (quantity.type === 'share') {
    const percents = [`${sayNumber(quantity.value)} percent`, `${sayNumber(quantity.value)}%`]
    // Nobody types 33.333 percent for a third.
    return quantity.writtenAs === 'fraction' && !Number.isInteger(quantity.value) ? [bare] : [bare, ...percents]
  }
  return [bare, withUnit, sayNumber(quantity.value)]
}

// "Thursday 7 October 2010" is known without its weekday.
function dateWordings({ say, edtf }: Time): string[] {
  const bare = say.replace(/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d)/, '')
  // Nobody types 0866 for 866.
  return edtf.startsWith('0') ? [say, bare] : [say, bare, edtf]
}

function roleWordings(reader: BankReader, role: Role): string[] {
  if (role.of === undefined) return [role.title]
  const body = reader.entity(role.of)
  const adjective = nameForUse(body, 'adjective')
  const names = nameWordings(reader, body)
  return [
    role.title,
    wordRole(reader, role),
    ...names.map(name => `${role.title} of ${name}`),
    ...[...(adjective === undefined ? [] : [adjective]), ...names].map(name => `${name} ${role.title}`),
  ]
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
