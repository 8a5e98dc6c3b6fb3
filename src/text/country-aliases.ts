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

const known: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap(names =>
    names.map(name => {
      const plain = normaliseAnswer(name)
      return [plain, names.filter(one => normaliseAnswer(one) !== plain)] as const
    }),
  ),
)

/** Lists the other names under which a country is well known today: "UK" and "Britain" for "United Kingdom". */
export function countryAliases(name: string): readonly string[] {
  return known.get(normaliseAnswer(name)) ?? []
}
