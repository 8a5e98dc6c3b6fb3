import type { Weights } from '../../../src/reading/english/coreference/rank-antecedents.ts'

const width = 110

/**
 * Writes the source of `src/reading/english/coreference/pronoun-weights.ts` from learned weights, those of next to no
 * weight left out, so that training again changes nothing but numbers.
 */
export function writePronounWeights(weights: Weights, { trainedOn }: { readonly trainedOn: string }): string {
  const entries = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .map(([feature, weight]) => `${feature}=${weight}`)
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last === undefined || last.length + entry.length >= width) lines.push(entry)
    else lines[lines.length - 1] = `${last}|${entry}`
  }
  return `import type { Weights } from './rank-antecedents.ts'

/**
 * Gives the weight of each feature of a pronoun and what it may stand for, as \`trainPronouns\` learned them.
 * Source: ${trainedOn}
 */
export const pronounWeights: Weights = Object.fromEntries(
  \`${lines.join('\n  ')}\`.split(/[|\\n]\\s*/).map(entry => {
    const [feature = '', weight] = entry.split('=')
    return [feature, Number(weight)]
  }),
)
`
}
