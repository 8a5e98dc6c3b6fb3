import { describe, expect, it } from 'vitest'
import { findTargets } from '../../src/generation/targets.ts'
import { asksTheArticle, wordGap, wordStem } from '../../src/generation/wordings.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import { bankOf, type FactCase } from './realise-fact.ts'

const gapsOf = (given: FactCase) => {
  const reader = readerOf(bankOf(given))
  return findTargets(reader).map(target => {
    const gap = wordGap(reader, target)
    return gap && `${gap.before}___${gap.after}`
  })
}

describe('wordGap', () => {
  const cases: readonly (FactCase & { readonly title: string; readonly gaps: readonly (string | undefined)[] })[] = [
    {
      title: 'a name with its article left in',
      verb: 'visit',
      arguments: [
        ['subject agent', '{lund}'],
        ['object theme', '{museum}'],
      ],
      gaps: ['___ visited the Harbour Museum.', 'Ada Lund visited the ___.'],
    },
    {
      title: 'a figure with its hedge and its unit left in',
      verb: 'pitch',
      arguments: [
        ['subject agent', '{lund}'],
        ['object theme', '{tents}'],
      ],
      gaps: ['___ pitched more than 40 tents.', 'Ada Lund pitched more than ___ tents.'],
    },
    {
      title: 'a share with "percent" left in',
      verb: 'carry',
      arguments: [
        ['subject agent', '{okoro}'],
        ['object theme', '{percent}'],
      ],
      gaps: ['___ carried about 15 percent.', 'Ben Okoro carried about ___ percent.'],
    },
    {
      title: 'a date without its preposition',
      verb: 'leave',
      arguments: [
        ['subject agent', '{lund}'],
        ['adjunct time on', '{day}'],
      ],
      gaps: ['___ left on 9 May 1987.', 'Ada Lund left on ___.'],
    },
    {
      title: 'a role with the body that it is a role of left in',
      verb: 'become',
      arguments: [
        ['subject agent', '{lund}'],
        ['complement theme', '{master}'],
      ],
      gaps: ['___ became harbour master of Norway.', 'Ada Lund became ___ of Norway.'],
    },
    {
      title: 'the speaker of a reported statement',
      verb: 'leave',
      arguments: [['subject agent', '{lund}']],
      speaker: '{okoro}',
      gaps: ['According to Ben Okoro, ___ left.', 'According to ___, Ada Lund left.'],
    },
    {
      title: 'an owner with its ending left in',
      verb: 'cross',
      arguments: [
        ['subject agent', '{lund}'],
        ['object theme', "{norway's} border"],
      ],
      gaps: ["___ crossed Norway's border.", "Ada Lund crossed ___'s border."],
    },
  ]
  it.each(cases.map(given => [given.title, given] as const))('leaves a gap for %s', (_title, given) => {
    expect(gapsOf(given)).toEqual(given.gaps)
  })
})

describe('asksTheArticle', () => {
  const askedOf = (given: FactCase) => {
    const reader = readerOf(bankOf(given))
    return findTargets(reader).map(target => asksTheArticle(target))
  }

  it('holds for a hedged figure and for a filler that is not vouched unique', () => {
    expect(
      askedOf({
        verb: 'pitch',
        arguments: [
          ['subject agent', '{lund}'],
          ['object theme', '{tents}'],
        ],
      }),
    ).toEqual([true, true])
  })

  it('does not hold for a unique filler, a bare figure, a date, or what a speaker vouches for', () => {
    expect(
      askedOf({
        verb: 'send',
        arguments: [
          ['subject agent !', '{lund}'],
          ['object theme', '{lorries}'],
          ['adjunct time on', '{day}'],
        ],
      }),
    ).toEqual([false, false, false])
    expect(askedOf({ verb: 'leave', arguments: [['subject agent', '{lund}']], speaker: '{okoro}' })).toEqual([
      false,
      false,
    ])
  })
})

describe('wordStem', () => {
  it('names the article where only it settles a choice', () => {
    const reader = readerOf(
      bankOf({
        verb: 'visit',
        arguments: [
          ['subject agent', '{lund}'],
          ['object theme !', '{museum}'],
        ],
      }),
    )
    expect(findTargets(reader).map(target => wordStem(reader, target, 'choice'))).toEqual([
      'Who visited the Harbour Museum, according to the article?',
      'Which museum did Ada Lund visit?',
    ])
  })

  it.each([
    ['for a price by "for"', 'launch', 'at', '{dollars}', 'For how many dollars did the Harbour Museum launch?'],
    ['for a bound by "at"', 'stop', 'at', '{dollars}', 'At how many dollars did the Harbour Museum stop?'],
    ['for no rate that a stroke joins', 'rent', 'for', '{dollars}/week', undefined],
  ])('asks of a gap %s', (_, verb, preposition, words, stem) => {
    const reader = readerOf(
      bankOf({
        verb,
        arguments: [
          ['subject theme', '{!museum}'],
          [`adjunct measure ${preposition}`, words],
        ],
      }),
    )
    expect(findTargets(reader).map(target => wordStem(reader, target, 'blank'))).toEqual([stem])
  })

  it('asks what an age is, never how old it is', () => {
    const given = [
      ['subject theme singular', 'the average age of {!council}'],
      ['complement measure', '{age}'],
    ] as const
    const reader = readerOf(bankOf({ verb: 'be', arguments: given }))
    expect(findTargets(reader).map(target => wordStem(reader, target, 'blank'))).toEqual([
      'What was the average age of the Arctic Council?',
    ])
  })
})
