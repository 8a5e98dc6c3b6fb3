import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Response } from '../../src/vocabulary/response.ts'
import type { Span } from '../../src/vocabulary/span.ts'
import { tidyResponse } from '../../src/workflows/tidy-response.ts'
import { sampleAnchor, sampleBank } from '../samples/sample-bank.ts'
import { sampleEvidence, sampleMatch } from '../samples/sample-kinds.ts'

const { article } = sampleBank()
const at = (words: string): Span => {
  const { start, end } = sampleAnchor(words)
  return { start, end }
}

const places: readonly { readonly what: string; readonly given: readonly Span[]; readonly kept: readonly string[] }[] =
  [
    { what: 'grow to whole words', given: [at('hannel Tunnel opene')], kept: ['Channel Tunnel opened'] },
    { what: 'lose spaces around them', given: [at(' in 1987. ')], kept: ['in 1987.'] },
    { what: 'keep a full stop only if they reach over it', given: [at('in 1987')], kept: ['in 1987'] },
    {
      what: 'are joined where they touch, in the order of the text',
      given: [at('in 1987.'), at('Digging began')],
      kept: ['Digging began in 1987.'],
    },
    {
      what: 'are joined where one lies over another',
      given: [at('Digging began in'), at('began in 1987')],
      kept: ['Digging began in 1987'],
    },
    { what: 'stay apart where words lie between', given: [at('Digging'), at('1987')], kept: ['Digging', '1987'] },
    {
      what: 'stay apart in two paragraphs',
      given: [at('Digging began'), at('closer to each other.')],
      kept: ['closer to each other.', 'Digging began'],
    },
  ]

const tidySpans = (spans: Span[]) => tidyResponse(sampleEvidence, { kind: 'evidence', spans }, article)
const wordsOf = (response: Response) =>
  response.kind === 'evidence' ? response.spans.map(({ start, end }) => article.text.slice(start, end)) : []

describe('places in a tidy response', () => {
  it.each(places)('$what', ({ given, kept }) => {
    expect(wordsOf(tidySpans([...given]))).toEqual(kept)
  })

  it('are the same once tidied again, and never fall outside the text', () => {
    const spans = fc
      .tuple(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 60 }))
      .map(([start, length]) => ({ start, end: Math.min(article.text.length, start + length) }))
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 6 }), given => {
        const once = tidySpans(given)
        expect(once.kind === 'evidence' && tidySpans(once.spans)).toEqual(once)
        if (once.kind === 'evidence')
          for (const { start, end } of once.spans)
            expect([start >= 0, end <= article.text.length]).toEqual([true, true])
      }),
    )
  })
})

it('puts pairs in the order of the prompts', () => {
  const [first, second] = sampleMatch.pairs.map(({ prompt, option }) => ({ prompt, option }))
  if (first === undefined || second === undefined) throw new Error('The sample has pairs.')
  expect(tidyResponse(sampleMatch, { kind: 'match', pairs: [second, first] }, article)).toEqual({
    kind: 'match',
    pairs: [first, second],
  })
})
