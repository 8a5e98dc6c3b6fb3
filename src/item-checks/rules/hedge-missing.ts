import { hasHedge } from '../hedged-figures.ts'
import type { BankCheck } from '../item-check.ts'

const before =
  /(?:^|[\s(])(about|around|roughly|approximately|nearly|almost|close to|more than|over|less than|fewer than|under|at least|at most|up to|as many as|as much as|no more than|no fewer than|in excess of|an estimated)\s+(?:[£$€]\s?)?$/i

/** Finds amounts that the article softens (“about”, “more than”) and the bank doesn't, or the bank alone. */
export const hedgeMissing: BankCheck = {
  name: 'hedge-missing',
  severity: 'error',
  guideline: 'An amount keeps the words that soften it: “more than 160” is not 160.',
  source: 'Berzak, Malmaud & Levy 2020 (STARC): the key is supported by the text; Quizwright 2026: hedges are kept',
  examples: {
    bad: [
      {
        passage: 'The flight took about 37 minutes.',
        says: '“37 minutes” are 37 minutes.',
        sketch: { marks: { took: { quote: '37 minutes', value: 37, unit: ['minute', 'minutes'], type: 'duration' } } },
      },
    ],
    good: [
      {
        passage: 'The flight took about 37 minutes.',
        says: '“about 37 minutes” are about 37 minutes.',
        sketch: {
          marks: {
            took: {
              quote: 'about 37 minutes',
              value: 37,
              unit: ['minute', 'minutes'],
              type: 'duration',
              hedge: ['about', 'about'],
            },
          },
        },
      },
    ],
  },
  check: ({ bank }) =>
    bank.annotations.flatMap(annotation => {
      if (annotation.kind !== 'quantity') return []
      const { anchor, quantity } = annotation
      const [, words] = before.exec(bank.article.text.slice(Math.max(0, anchor.start - 20), anchor.start)) ?? []
      if (quantity.hedge !== undefined) {
        const isThere = hasHedge(anchor.exact) || words !== undefined || anchor.exact.includes(quantity.hedge.words)
        const message = `“${anchor.exact}” isn’t softened in the article, but the bank says “${quantity.hedge.words}”.`
        return isThere ? [] : [{ subject: annotation.id, message, anchor }]
      }
      // "Over four decades" says when, not how many.
      const isPeriod = quantity.type === 'duration' && /^(?:over|under)$/i.test(words ?? '')
      const isSoft = (words !== undefined && !isPeriod) || hasHedge(anchor.exact)
      const message = `The article says “${words ?? anchor.exact}” of this amount; the bank gives it flat.`
      return isSoft ? [{ subject: annotation.id, message, anchor }] : []
    }),
}
