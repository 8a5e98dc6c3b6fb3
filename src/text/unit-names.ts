const measures: readonly (readonly [dimension: string, size: number, names: string])[] = [
  ['share', 1, 'percent|per cent|%|pc|pct|percentage'],
  ['length', 1e-3, 'millimetre|millimetres|millimeter|millimeters|mm'],
  ['length', 1e-2, 'centimetre|centimetres|centimeter|centimeters|cm'],
  ['length', 1, 'metre|metres|meter|meters|m'],
  ['length', 1e3, 'kilometre|kilometres|kilometer|kilometers|km|kms'],
  ['foot', 1, 'foot|feet|ft'],
  ['mile', 1, 'mile|miles|mi'],
  ['mass', 1e-3, 'gram|grams|gramme|grammes|g'],
  ['mass', 1, 'kilogram|kilograms|kilogramme|kilogrammes|kg|kgs|kilo|kilos'],
  ['mass', 1e3, 'tonne|tonnes|metric ton|metric tons'],
  ['volume', 1, 'litre|litres|liter|liters|l'],
  ['area', 1, 'square metre|square metres|square meter|square meters|sq m|m2'],
  ['area', 1e6, 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|km2'],
  ['space', 1, 'cubic metre|cubic metres|cubic meter|cubic meters|m3'],
  ['time', 1e-3, 'millisecond|milliseconds|ms|msec'],
  ['time', 1, 'second|seconds|sec|secs|s'],
  ['time', 60, 'minute|minutes|min|mins'],
  ['time', 3_600, 'hour|hours|hr|hrs|h'],
  ['time', 86_400, 'day|days'],
  ['time', 604_800, 'week|weeks|wk|wks'],
  ['time', 1_209_600, 'fortnight|fortnights'],
  ['years', 1 / 12, 'month|months'],
  ['years', 1, 'year|years|yr|yrs'],
  ['years', 10, 'decade|decades'],
  ['years', 100, 'century|centuries'],
  ['heat', 1, 'degree celsius|degrees celsius|degrees centigrade|degree|degrees|°|°c'],
  ['speed', 1, 'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km/h|kph|kmh'],
  ['pace', 1, 'miles per hour|miles an hour|mph'],
  ['head', 1, 'person|people|persons'],
]

const squeezed = (name: string): string => name.toLowerCase().replace(/[\s\-/.]/g, '')

const known = new Map(
  measures.flatMap(([dimension, size, names]) => names.split('|').map(name => [squeezed(name), { dimension, size }])),
)

/**
 * Computes how many of the unit `other` make one of the unit `one`: 1 for the same word, whatever its case, spaces,
 * hyphens and plural s, and for names of one measure ("km", "kilometers"; "%", "per cent"), 10 for decades in years.
 * Gives `undefined` for units that don't measure the same thing, and for those whose ratio is not exact.
 */
export function unitRatio(one: string, other: string): number | undefined {
  const [a, b] = [squeezed(one), squeezed(other)]
  if (a !== '' && a.replace(/s$/, '') === b.replace(/s$/, '')) return 1
  const [unit, base] = [known.get(a), known.get(b)]
  return unit !== undefined && unit.dimension === base?.dimension ? unit.size / base.size : undefined
}

/** Tells whether two names mean one unit, so that their ratio is 1. */
export function isSameUnit(one: string, other: string): boolean {
  return unitRatio(one, other) === 1
}

/** Gives the dimension that a unit measures ("length", "mass", "time"), or `undefined` for a noun that is no unit. */
export function dimensionOf(name: string): string | undefined {
  return known.get(squeezed(name))?.dimension
}
