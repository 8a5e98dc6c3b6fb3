import { describe, expect, it } from 'vitest'
import { makeCompareQuestions } from '../../../src/generation/kinds/compare-question.ts'
import { type FactCase, harbour, sent, speech } from './harbour-bank.ts'

const asked = (facts: Record<string, FactCase>) =>
  makeCompareQuestions(harbour(facts), 1).map(({ stem, options, keys }) => ({
    stem,
    key: options.find(({ id }) => keys.includes(id))?.text,
    wrong: options
      .filter(({ id }) => !keys.includes(id))
      .map(({ text }) => text)
      .toSorted(),
  }))

describe('makeCompareQuestions', () => {
  it('asks which of two did more', () => {
    expect(asked({ norway: sent('norway', 'twelve'), kenya: sent('kenya', 'thirty') })).toEqual([
      { stem: 'Which of these countries sent more boats, according to the article?', key: 'Kenya', wrong: ['Norway'] },
    ])
  })

  it('asks which of three did the most', () => {
    const facts = { norway: sent('norway', 'twelve'), kenya: sent('kenya', 'thirty'), peru: sent('peru', 'more') }
    expect(asked(facts)).toEqual([
      {
        stem: 'Which of these countries sent the most boats, according to the article?',
        key: 'Peru',
        wrong: ['Kenya', 'Norway'],
      },
    ])
  })

  const speaker = { speaker: '{lund}', verb: 'say', cue: speech, stance: 'states' as const }
  const few = sent('norway', 'twelve')
  const reported = { ...few, evidence: [[...few.evidence.flat(), speech]], attribution: [speaker] }
  const refused: readonly (readonly [why: string, other: FactCase])[] = [
    ['an amount that may be as large', sent('chad', 'about')],
    ['the same', sent('mali', 'dozen')],
    ['something only reported', reported],
    ['something only possible', { ...few, verb: 'send, past might' }],
    ['something denied', { ...few, verb: 'send, past not' }],
    ['what was done with another verb', { ...few, verb: 'keep' }],
  ]
  it.each(refused)('does not compare with %s', (why, other) => {
    const first =
      { 'the same': few, 'an amount that may be as large': sent('peru', 'more') }[why] ?? sent('kenya', 'thirty')
    expect(asked({ first, other })).toEqual([])
  })
})
