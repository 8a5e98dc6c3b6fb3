import { countryAliases } from '../text/country-aliases.ts'
import { givenName } from '../text/given-name.ts'
import { otherCompass } from '../text/other-compass.ts'
import { readOrdinal } from '../text/read-ordinal.ts'
import { withoutCountry } from '../text/without-country.ts'
import type { Annotation } from '../vocabulary/annotation.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { Role } from '../vocabulary/role.ts'
import { dateOfWording } from './date-of-wording.ts'
import { isValueOf, readFigures } from './figures.ts'
import { fullerNames } from './same-thing.ts'
import { plainWording, standsIn } from './words.ts'

/**
 * Tells whether a wording says what an annotation means: a name of its entity (the nouns after it may be added or left
 * out, a country has its well-known other names, a person the given one), its figure in digits or words, its date or a part of it, the title of its role, the gloss of its happening.
 */
export function agrees(reader: BankReader, wording: string, annotation: Annotation): boolean {
  switch (annotation.kind) {
    case 'quantity':
      return (
        readFigures(wording).figures.some(figure => isValueOf(figure, annotation.quantity)) ||
        (annotation.quantity.type === 'ordinal' && readOrdinal(wording) === annotation.quantity.value)
      )
    case 'date':
      return isWordingOf(wording, annotation.time.say) || isPartOf(wording, annotation.time.edtf)
    case 'role':
      return namesRole(reader, wording, annotation.role)
    case 'happening':
      return isWordingOf(wording, annotation.gloss)
    default:
      return names(reader, wording, reader.entity(annotation.entity))
  }
}

function namesRole(reader: BankReader, wording: string, { title, of }: Role): boolean {
  if (plainWording(wording) === plainWording(title)) return true
  if (of === undefined || !standsIn(wording, title)) return false
  return reader.entity(of).names.some(({ text }) => standsIn(wording, text))
}

function names(reader: BankReader, wording: string, entity: Entity): boolean {
  if (fullerNames(reader, entity).includes(wording)) return true
  const bare = withoutSort(wording, entity)
  const isCountry = entity.sort.singular === 'country'
  return entity.names.some(
    ({ text, use }) =>
      isWordingOf(wording, text) ||
      isWordingOf(wording, otherCompass(text) ?? text) ||
      (entity.kind === 'person' && use === 'full' && givenName(text) === wording) ||
      (entity.kind === 'organisation' && isWordingOf(wording, withoutCountry(text) ?? text)) ||
      withoutSort(text, entity) === bare ||
      withoutSort(text.replace(lastNouns, ''), entity) === bare ||
      (isCountry && countryAliases(text).some(alias => isWordingOf(wording, alias))),
  )
}

// "Yonhap news agency" is Yonhap.
const lastNouns = /(?: \p{Ll}+)+$/u

function withoutSort(wording: string, { sort }: Entity): string {
  const [plain, noun] = [plainWording(wording), plainWording(sort.singular)]
  return plain.endsWith(` ${noun}`) ? plain.slice(0, -noun.length - 1) : plain
}

const isWordingOf = (wording: string, say: string): boolean => plainWording(wording) === plainWording(say)

function isPartOf(wording: string, edtf: string): boolean {
  const date = dateOfWording(wording)
  const [year, month, day] = edtf
    .replace(/[~?%].*|\/.*/, '')
    .split('-')
    .map(Number)
  if (date === undefined || (date.year === undefined && date.month === undefined)) return false
  const isSame = (part: number | undefined, whole: number | undefined) => part === undefined || part === whole
  return isSame(date.year, year) && isSame(date.month, month) && isSame(date.day, day)
}
