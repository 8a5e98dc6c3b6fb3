import { normaliseAnswer } from './normalise-answer.ts'

const otherNames = 'england scotland wales burma holland macedonia swaziland'.split(' ')
let names: ReadonlySet<string> | undefined

/**
 * Tells whether a normalised text is the English name of a country or region, or the adjective that a plain ending
 * makes of it ("austria", "austrian", "iraqi"). Source: CLDR region names, by `Intl.DisplayNames`.
 */
export function isCountryName(text: string): boolean {
  names ??= new Set(listNames())
  const known = names
  return ['', 'i', 'n', 'an'].some(
    ending => text.endsWith(ending) && known.has(text.slice(0, text.length - ending.length)),
  )
}

// CLDR names unions and test regions too: "United Nations" is no country.
const noCountries = new Set('EU EZ QO UN XA XB ZZ'.split(' '))

function listNames(): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  const codes = letters.flatMap(first => letters.map(second => first + second))
  const own = codes.filter(code => !noCountries.has(code))
  return [...otherNames, ...own.map(code => normaliseAnswer(regions.of(code) ?? '')).filter(name => name !== '')]
}
