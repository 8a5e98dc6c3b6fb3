import { countryOf } from '../../text/country-of.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Reading } from '../reading.ts'

/** Is a title without the country that it begins with; `country` is that country where the article names it. */
export interface NationalTitle {
  readonly title: string
  readonly adjective: string
  readonly country: Entity | undefined
}

/** Parts the adjective of a country from the office behind it: "Norwegian prime minister"; `undefined` where there is none. */
export function partCountry({ marks }: Reading, title: string): NationalTitle | undefined {
  const [, adjective = '', office = ''] = /^(\p{Lu}[\p{L}-]+) (.+)$/u.exec(title) ?? []
  const meant = adjective === '' ? undefined : countryOf(adjective)
  if (meant === undefined) return undefined
  const named = marks.find(
    ({ entity, form }) =>
      form === 'name' &&
      entity?.kind === 'place' &&
      entity.names.some(({ text, accept, use }) => accept && use === 'full' && countryOf(text) === meant),
  )
  return { title: office, adjective, country: named?.entity }
}
