import { normaliseAnswer } from './normalise-answer.ts'

const groups: readonly (readonly string[])[] = [
  ['United Kingdom', 'UK', 'Britain', 'Great Britain'],
  ['United States', 'US', 'USA', 'America', 'United States of America'],
  ['United Arab Emirates', 'UAE'],
  ['North Korea', 'DPRK'],
  ['South Korea', 'Republic of Korea'],
  ['China', "People's Republic of China", 'PRC'],
  ['Czech Republic', 'Czechia'],
  ['Netherlands', 'Holland'],
  ['Myanmar', 'Burma'],
  ['Russia', 'Russian Federation'],
  ['Ivory Coast', "Côte d'Ivoire"],
  ['Turkey', 'Türkiye'],
  ['East Timor', 'Timor-Leste'],
  ['Democratic Republic of the Congo', 'DR Congo', 'DRC'],
  ['Eswatini', 'Swaziland'],
  ['Cape Verde', 'Cabo Verde'],
]

/** Lists the other names under which a country is well known today: "UK" and "Britain" for "United Kingdom". */
export function countryAliases(name: string): readonly string[] {
  return aliases.get(normaliseAnswer(name)) ?? []
}

const aliases: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap(names => {
    const plain = names.map(normaliseAnswer)
    return plain.map(one => [one, names.filter((_, at) => plain[at] !== one)] as const)
  }),
)
