import type { Mutation } from '../seeds/mutation.ts'

/** States as a fact what the article gives as somebody's word. */
export const attributionDropped: Mutation = {
  name: 'attribution dropped',
  rule: 'attribution-dropped',
  mutate({ question, reader }) {
    const { derivation } = question
    if (derivation.by !== 'generator' || !('fact' in derivation.target) || derivation.target.ask === 'speaker')
      return undefined
    const { target } = derivation
    const fact = reader.facts.find(({ id }) => id === target.fact)
    if (fact === undefined || fact.attribution.length === 0) return undefined
    const bare = question.stem
      .replace(/^According to (?!the article)[^,]+, /, '')
      .replace(/, according to (?!the article)[^,?]+/, '')
    if (bare === question.stem) return undefined
    return [{ ...question, stem: `${bare.charAt(0).toUpperCase()}${bare.slice(1)}` }]
  },
}
