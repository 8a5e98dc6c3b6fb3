const irregular: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  ox: 'oxen',
  crisis: 'crises',
  analysis: 'analyses',
  thesis: 'theses',
  basis: 'bases',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  medium: 'media',
  bacterium: 'bacteria',
  nucleus: 'nuclei',
  leaf: 'leaves',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  wolf: 'wolves',
  half: 'halves',
  shelf: 'shelves',
  thief: 'thieves',
  loaf: 'loaves',
  self: 'selves',
  calf: 'calves',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  sheep: 'sheep',
  deer: 'deer',
  fish: 'fish',
  series: 'series',
  species: 'species',
  means: 'means',
  offspring: 'offspring',
  troops: 'troops',
  percent: 'percent',
  potato: 'potatoes',
  tomato: 'tomatoes',
  hero: 'heroes',
  veto: 'vetoes',
  echo: 'echoes',
  torpedo: 'torpedoes',
  mosquito: 'mosquitoes',
  volcano: 'volcanoes',
  cargo: 'cargoes',
}

/** Forms the plural of a noun or of a noun phrase by its last word: "air bases", "women", "parties". */
export function pluralOf(noun: string): string {
  const [, before = '', last = noun] = /^(.*[ -])?([^ -]+)$/.exec(noun) ?? []
  const own = Object.hasOwn(irregular, last) ? irregular[last] : undefined
  if (own !== undefined) return `${before}${own}`
  const stem = /^(.+)(man|woman|child|foot|craft)$/.exec(last)
  if (stem?.[2] !== undefined && !/(?:human|german|roman|ottoman|norman|shaman|talisman|caiman)$/i.test(last))
    return `${before}${stem[1]}${stem[2] === 'craft' ? 'craft' : irregular[stem[2]]}`
  if (/(?:s|x|z|ch|sh)$/.test(last)) return `${noun}es`
  return /[^aeiou]y$/.test(last) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
