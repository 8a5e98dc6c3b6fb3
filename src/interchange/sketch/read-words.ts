import type { Name } from '../../vocabulary/entity.ts'
import type { Noun } from '../../vocabulary/noun.ts'

/** Reads a noun of a sketch: a singular alone gets the regular plural, a pair gives both forms, `["water"]` has no plural. */
export function readNoun(noun: string | [string] | [string, string]): Noun {
  if (typeof noun !== 'string') {
    const [singular, plural] = noun
    return plural === undefined ? { singular } : { singular, plural }
  }
  return { singular: noun, plural: `${noun.replace(/(?<=[^aeiou])y$/, 'ie').replace(/(?<=s|x|ch|sh)$/, 'e')}s` }
}

/** Reads a name of a sketch: `use: text`, or bare text, which is the full name if it comes first and a short one later. */
export function readName(name: string, index: number): Name {
  const labelled = /^(full|short|titled|acronym|variant|description|adjective): (.+)$/.exec(name)
  if (labelled === null) return { text: name, use: index === 0 ? 'full' : 'short', accept: true }
  const use = labelled[1] as Name['use']
  return { text: labelled[2] ?? name, use, accept: use !== 'description' && use !== 'adjective' }
}
