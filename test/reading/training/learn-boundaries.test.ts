import { describe, expect, it } from 'vitest'
import { readBoundaryModel } from '../../../src/reading/english/boundary-model.ts'
import { lemmaOf } from '../../../src/reading/english/lemma-of.ts'
import { readTokens } from '../../../src/reading/english/read-tokens.ts'
import { splitSentences } from '../../../src/reading/english/split-sentences.ts'
import { boundarySettings, learnBoundaries } from '../../../src/reading/training/learn-boundaries.ts'
import { learnLemmas } from '../../../src/reading/training/learn-lemmas.ts'
import type { ParsedText } from '../../../src/vocabulary/parsed-text.ts'

const sentences = ['The river rose |', 'Nobody saw it |', 'The Lee bridge fell |', 'Mud covered the mill |']

function parse(lines: readonly string[]): ParsedText {
  const text = lines.join(' ')
  let from = 0
  const parsed = lines.map(line => {
    const start = from
    from += line.length + 1
    const words = readTokens(text, { start, end: start + line.length })
    const tokens = words.map(word => ({
      ...word,
      lemma: word.text === 'Mud' ? 'dirt' : word.text.toLowerCase(),
      upos: 'NOUN',
      xpos: 'NN',
      features: {},
      head: -1,
      relation: 'dep',
    }))
    return { start, end: start + line.length, paragraph: 0, block: 'prose' as const, tokens }
  })
  return { headline: '', text, writtenOn: '2000-01-01', sentences: parsed, mentions: [] }
}

const texts = [0, 1, 2, 3].map(at => parse([...sentences.slice(at), ...sentences.slice(0, at)]))

describe('learnBoundaries', () => {
  const file = learnBoundaries(texts, { ...boundarySettings, rounds: 8 })

  it('learns that a sign which no rule knows ends a sentence', () => {
    const text = 'Mud rose | The mill fell |'
    const ends = splitSentences(text, undefined, readBoundaryModel(file)).map(({ end }) => end)
    expect(ends).toEqual([10, 26])
  })

  it('makes the same model of the same texts', () => {
    expect(learnBoundaries(texts, { ...boundarySettings, rounds: 8 })).toEqual(file)
  })

  it('makes another model of another seed', () => {
    expect(learnBoundaries(texts, { ...boundarySettings, rounds: 8, seed: 8 }).weights).not.toBe(file.weights)
  })
})

describe('learnLemmas', () => {
  it('keeps what no rule gives', () => {
    expect(learnLemmas(texts)).toEqual({ NN: 'mud dirt' })
    expect(lemmaOf('Mud', 'NOUN', 'NN')).toBe('mud')
  })
})
