import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreSpans, screenSpans } from '../../src/scoring/score-evidence.ts'
import type { EvidenceQuestion } from '../../src/vocabulary/question.ts'
import type { Span } from '../../src/vocabulary/span.ts'
import { sampleAnchor, sampleBank } from '../samples/sample-bank.ts'
import { sampleEvidence } from '../samples/sample-kinds.ts'

const { article } = sampleBank()
const at = (words: string): Span => {
  const { start, end } = sampleAnchor(words)
  return { start, end }
}
const asking = (...evidence: string[][]): EvidenceQuestion => ({
  ...sampleEvidence,
  evidence: evidence.map(support => support.map(sampleAnchor)),
})

const speed = asking(['up to 160 kilometres an hour'])
const sentence = 'Trains run through it at up to 160 kilometres an hour.'
const next = 'Paris, London and Brussels came closer to each other.'
const both = asking(['Digging began in 1987', 'opened on 6 May 1994'])
const either = asking(['Digging began in 1987'], ['opened on 6 May 1994'])

interface Case {
  readonly what: string
  readonly question: EvidenceQuestion
  readonly shown: readonly Span[]
  readonly verdict: 'right' | 'near' | 'wrong'
}

const cases: readonly Case[] = [
  { what: 'the very words', question: speed, shown: [at('up to 160 kilometres an hour')], verdict: 'right' },
  { what: 'the sentence around them', question: speed, shown: [at(sentence)], verdict: 'right' },
  { what: 'most of the words', question: speed, shown: [at('to 160 kilometres an hour')], verdict: 'right' },
  { what: 'half of the words', question: speed, shown: [at('160 kilometres an')], verdict: 'near' },
  { what: 'one of the words', question: speed, shown: [at('160')], verdict: 'wrong' },
  { what: 'the sentence and the next', question: speed, shown: [at(sentence), at(next)], verdict: 'near' },
  { what: 'the sentence and the next in one', question: speed, shown: [at(`${sentence} ${next}`)], verdict: 'near' },
  { what: 'the next sentence', question: speed, shown: [at(next)], verdict: 'wrong' },
  { what: 'the whole article', question: speed, shown: [{ start: 0, end: article.text.length }], verdict: 'wrong' },
  { what: 'the same words twice', question: speed, shown: [at(sentence), at('160')], verdict: 'right' },
  {
    what: 'both of two places',
    question: both,
    shown: [at('Digging began in 1987'), at('6 May 1994')],
    verdict: 'right',
  },
  { what: 'one of two places', question: both, shown: [at('Digging began in 1987')], verdict: 'near' },
  { what: 'either of two supports', question: either, shown: [at('opened on 6 May 1994')], verdict: 'right' },
  { what: 'neither of two supports', question: either, shown: [at('1 December 1990')], verdict: 'wrong' },
]

describe('scoreSpans', () => {
  it.each(cases)('judges $what as $verdict', ({ question, shown, verdict }) => {
    const score = scoreSpans(question, shown, article)
    expect(score).toMatchObject({ state: 'scored', verdict })
    const fraction = score.state === 'scored' ? score.fraction : Number.NaN
    if (verdict === 'near') expect([fraction >= 0.5, fraction < 0.8]).toEqual([true, true])
    else expect(fraction).toBe(verdict === 'right' ? 1 : 0)
  })

  const spans = fc
    .tuple(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 120 }))
    .map(([start, length]) => ({ start, end: Math.min(article.text.length, start + length) }))

  it('judges the same words alike, however they are cut into places', () => {
    fc.assert(
      fc.property(spans, fc.nat(200), (span, cut) => {
        const middle = span.start + (cut % (span.end - span.start))
        const parts = [{ start: middle, end: span.end }, ...(middle > span.start ? [{ ...span, end: middle }] : [])]
        expect(scoreSpans(speed, parts, article)).toEqual(scoreSpans(speed, [span], article))
      }),
    )
  })

  it('earns nothing by words from other sentences alone, and no more by words beside the sentence', () => {
    const { start, end } = at(sentence)
    fc.assert(
      fc.property(spans, other => {
        fc.pre(other.end <= start || other.start >= end)
        expect(scoreSpans(speed, [other], article)).toMatchObject({ verdict: 'wrong', fraction: 0 })
        const [beside, alone] = [[at('160 kilometres an'), other], [at('160 kilometres an')]].map(shown =>
          scoreSpans(speed, shown, article),
        )
        expect(fractionOf(beside)).toBeLessThanOrEqual(fractionOf(alone))
      }),
    )
  })
})

const unfit: readonly (readonly [what: string, spans: readonly Span[], reason: RegExp])[] = [
  ['a place that ends after the article', [{ start: 0, end: article.text.length + 1 }], /outside the article/],
  ['a place after the article', [at(sentence), { start: 9_000, end: 9_001 }], /outside the article/],
  ['a place without a word', [{ start: 17 + 23, end: 17 + 24 }], /no word/],
]

describe('screenSpans', () => {
  it.each(unfit)('refuses %s', (_, spans, reason) => {
    expect(screenSpans(spans, article)).toEqual({ state: 'invalid', reason: expect.stringMatching(reason) })
  })

  it('takes no place as no answer', () => {
    expect(screenSpans([], article)).toEqual({ state: 'unanswered' })
  })
})

const fractionOf = (score: ReturnType<typeof scoreSpans> | undefined): number =>
  score?.state === 'scored' ? score.fraction : Number.NaN
