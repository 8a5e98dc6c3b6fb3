import { regionNames } from './region-names.ts'

let names: ReadonlySet<string> | undefined

/**
 * Tells whether a normalised text is the English name of a country or region, or the adjective that a plain ending
 * makes of it ("austria", "austrian", "iraqi"). Source: CLDR region names.
 */
export function isCountryName(text: string): boolean {
  names ??= new Set(regionNames.split('|'))
  const known = names
  return ['', 'i', 'n', 'an'].some(
    ending => text.endsWith(ending) && known.has(text.slice(0, text.length - ending.length)),
  )
}
