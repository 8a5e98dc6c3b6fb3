import type { Mutation } from '../seeds/mutation.ts'

const hedge =
  /\b(?:more than|less than|fewer than|at least|at most|up to|as many as|about|around|almost|nearly|over|some|roughly|approximately) (?=how (?:many|much)\b|what (?:share|percentage)\b|\d)/i

/** Asks plainly for a figure that the article softens. */
export const hedgeDropped: Mutation = {
  name: 'hedge dropped',
  rule: 'hedge-dropped',
  mutate({ question }) {
    const stem = question.stem.replace(hedge, '').replace(/, according to the article\?$/, '?')
    if (!hedge.test(question.stem)) return undefined
    return [{ ...question, stem: `${stem.charAt(0).toUpperCase()}${stem.slice(1)}` }]
  },
}
