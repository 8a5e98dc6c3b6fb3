import type { Mutation } from '../seeds/mutation.ts'

/** Turns the question into a sentence with a gap. */
export const fillInStem: Mutation = {
  name: 'fill-in stem',
  rule: 'fill-in-stem',
  mutate({ question, gap }) {
    if (gap !== undefined) return [{ ...question, stem: `${gap.before}_____${gap.after}` }]
    const stem = question.stem
      .replace(/\b(?:who|what|which|where|when|why|how)\b(?: \w+(?= (?:is|are|was|were|do|does|did)\b))?/i, '_____')
      .replace(/\?$/, '.')
    return stem.includes('_____') ? [{ ...question, stem }] : undefined
  },
}
