import { expect, test } from 'vitest'
import { parseText } from '../../../reading/read-short.ts'
import type { MeasuredSentence, MeasuredToken } from '../measured-reader.ts'
import { alignWords } from './align-words.ts'
import { f1Of } from './match.ts'
import { measureWords } from './measure-words.ts'

const { sentences: gold } = parseText([
  { words: 'Varn/NNP/2/nsubj sells/VBZ/0/root/sell fish/NN/2/obj +./PUNCT/2/punct' },
  { words: 'Boats/NNS/2/nsubj sail/VBP/0/root +./PUNCT/2/punct', goesOn: true },
])

type Change = (sentences: readonly MeasuredSentence[]) => MeasuredSentence[]

const changeWord =
  (sentence: number, word: number, change: (token: MeasuredToken) => MeasuredToken[]): Change =>
  sentences =>
    sentences.map((own, index) =>
      index === sentence
        ? { ...own, tokens: own.tokens.flatMap((one, at) => (at === word ? change(one) : [one])) }
        : own,
    )

const withoutTags = ({ start, end, text }: MeasuredToken): MeasuredToken => ({ start, end, text })

const joinAll: Change = sentences => {
  const tokens = sentences.flatMap(({ tokens: own }, index) =>
    own.map(token => ({ ...token, head: (token.head ?? -1) < 0 ? -1 : (token.head ?? 0) + (index === 0 ? 0 : 4) })),
  )
  return [{ start: 0, end: sentences.at(-1)?.end ?? 0, tokens }]
}

const cases: readonly { title: string; change: Change; scores: Record<string, number> }[] = [
  {
    title: 'gives 100 for what people marked',
    change: sentences => [...sentences],
    scores: { tokens: 100, sentences: 100, upos: 100, xpos: 100, lemma: 100, uas: 100, las: 100, lasPlain: 100 },
  },
  {
    title: 'takes a word that is parted in two for neither of them, and keeps its sentence',
    change: changeWord(0, 2, token => [
      { ...token, text: 'fi', end: token.start + 2 },
      { ...token, text: 'sh', start: token.start + 2 },
    ]),
    // 6 of 7 marked and 6 of 8 read.
    scores: { tokens: 80, sentences: 100, upos: 80, uas: 80 },
  },
  {
    title: 'counts none of two sentences that were read as one, but all their words',
    change: joinAll,
    scores: { tokens: 100, sentences: 0, upos: 100, uas: 100, las: 100 },
  },
  {
    title: 'counts a word that hangs on another as one of seven',
    change: changeWord(1, 2, token => [{ ...token, head: 0 }]),
    // It is a sign, and the five words hang right.
    scores: { tokens: 100, uas: 100 * (6 / 7), las: 100 * (6 / 7), uasWords: 100, lasWords: 100, upos: 100 },
  },
  {
    title: 'counts a wrong root and what took its place',
    change: sentences =>
      changeWord(0, 0, token => [{ ...token, head: -1 }])(
        changeWord(0, 1, token => [{ ...token, head: 0 }])(sentences),
      ),
    scores: { uas: 100 * (5 / 7) },
  },
  {
    title: 'asks for the subtype of a relation in las alone',
    change: changeWord(0, 0, token => [{ ...token, relation: 'nsubj:pass' }]),
    scores: { uas: 100, las: 100 * (6 / 7), lasPlain: 100 },
  },
  {
    title: 'counts a wrong tag in its own column',
    change: changeWord(0, 2, token => [{ ...token, upos: 'VERB' }]),
    scores: { upos: 100 * (6 / 7), xpos: 100, lemma: 100, uas: 100 },
  },
  {
    title: 'takes what a system does not tell for missing, not for wrong',
    change: changeWord(0, 2, token => [withoutTags(token)]),
    // All 6 read of 7 marked.
    scores: { tokens: 100, upos: 100 * (12 / 13), uas: 100 * (12 / 13) },
  },
  {
    title: 'does not take a head that no marked word answers for the root',
    change: sentences =>
      changeWord(1, 1, token => [{ ...token, head: 2 }])(
        changeWord(1, 2, token => [{ ...token, end: token.end + 1 }])(sentences),
      ),
    scores: { tokens: 100 * (6 / 7), uas: 100 * (5 / 7) },
  },
]

test.each(cases)('$title', ({ change, scores }) => {
  const read = change(gold)
  const matches = measureWords(gold, read, alignWords(gold, read))
  for (const [name, score] of Object.entries(scores)) {
    const match = matches.get(name)
    expect([name, match && f1Of(match)]).toEqual([name, expect.closeTo(score, 6)])
  }
})

test('aligns words that share a span in their order', () => {
  const token = { start: 0, end: 4, text: 'dunno' }
  const whole = [{ start: 0, end: 4, tokens: [token, token, { start: 5, end: 8, text: 'why' }] }]
  const { predictedOf, goldOf } = alignWords(whole, [
    { start: 0, end: 8, tokens: [token, { start: 5, end: 8, text: 'why' }] },
  ])
  expect({ predictedOf, goldOf }).toEqual({ predictedOf: [0, -1, 1], goldOf: [0, 2] })
})
