import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/reading/english/split-sentences.ts'
import { readCorpus } from './read-corpus.ts'
import { addCounts, countSpans, scoreOf, tokenScores } from './token-scores.ts'
import { lemmaCount } from './word-scores.ts'

const span = (start: number, end: number) => ({ start, end })
const sentence = (...tokens: { start: number; end: number }[]) => ({ start: 0, end: 99, tokens })

describe('countSpans', () => {
  it('counts a span that stands twice once for each that agrees', () => {
    expect(countSpans([span(0, 1), span(0, 1)], [span(0, 1), span(1, 2)])).toEqual({ gold: 2, predicted: 2, right: 1 })
  })
})

describe('tokenScores', () => {
  it('counts a missing end as two sentences missed, and as one end', () => {
    const gold = [sentence(span(0, 2), span(2, 3)), sentence(span(4, 6))]
    const scores = tokenScores(gold, [sentence(span(0, 2), span(2, 3), span(4, 6))])
    expect(scores.tokens).toEqual({ gold: 3, predicted: 3, right: 3 })
    expect(scores.sentences).toEqual({ gold: 2, predicted: 1, right: 0 })
    expect(scores.ends).toEqual({ gold: 2, predicted: 1, right: 1 })
  })
})

describe('scoreOf', () => {
  it('gives precision, recall and F1, and 0 for nothing', () => {
    expect(scoreOf({ gold: 4, predicted: 2, right: 1 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 })
    expect(scoreOf({ gold: 0, predicted: 0, right: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})

// What the reader reached when its tables were last made; it may not fall behind.
const floors = [
  { name: 'gum/gum-dev', tokens: 0.998, sentences: 0.954, ends: 0.983, lemmas: 0.99 },
  { name: 'ewt/ewt-dev', tokens: 0.992, sentences: 0.88, ends: 0.949, lemmas: 0.978 },
  { name: 'pud/pud', tokens: 0.9995, sentences: 0.99, ends: 0.995, lemmas: 0.989 },
]

describe.each(floors)('the reader on $name', ({ name, ...floor }) => {
  const documents = readCorpus(name)

  it.skipIf(documents === undefined)('finds words and sentences in raw text as well as it did', () => {
    const scores = (documents ?? []).map(({ parsed }) => tokenScores(parsed.sentences, splitSentences(parsed.text)))
    const f1 = (kind: 'tokens' | 'sentences' | 'ends') => scoreOf(addCounts(scores.map(one => one[kind]))).f1
    expect(f1('tokens')).toBeGreaterThan(floor.tokens)
    expect(f1('sentences')).toBeGreaterThan(floor.sentences)
    expect(f1('ends')).toBeGreaterThan(floor.ends)
  })

  it.skipIf(documents === undefined)(
    'gives words whose tags are known their dictionary forms as well as it did',
    () => {
      const counts = (documents ?? []).map(({ parsed }) => lemmaCount(parsed))
      expect(scoreOf(addCounts(counts)).f1).toBeGreaterThan(floor.lemmas)
    },
  )
})
