import { describe, expect, it } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

type AmountCase = readonly [source: string, kind: string, words: string, value: object | undefined]

const cases: readonly AmountCase[] = [
  [
    '600/CD/2/nummod troops/NNS/3/nsubj/troops left/VBD/0/root',
    'quantity',
    '600 troops',
    { value: 600, type: 'count' },
  ],
  [
    'as/IN/4/advmod many/JJ/4/advmod as/IN/4/fixed 31,500/CD/5/nummod fighters/NNS/6/nsubj/fighter left/VBD/0/root',
    'quantity',
    'as many as 31,500 fighters',
    { value: 31_500, hedge: { words: 'as many as', bound: 'atMost' } },
  ],
  [
    'a/DT/2/det dozen/NN/3/nummod boats/NNS/4/nsubj/boat left/VBD/0/root',
    'quantity',
    'a dozen boats',
    { value: 12, unit: { singular: 'boat', plural: 'boats' } },
  ],
  [
    'dozens/NNS/4/nsubj/dozen of/IN/3/case people/NNS/1/nmod/person left/VBD/0/root',
    'quantity',
    'dozens of people',
    undefined,
  ],
  [
    '10/CD/4/nummod to/IN/3/case 15/CD/1/nmod boats/NNS/5/nsubj/boat left/VBD/0/root',
    'quantity',
    '10 to 15 boats',
    undefined,
  ],
  [
    'some/DT/2/advmod 40/CD/3/nummod percent/NN/7/nsubj of/IN/6/case the/DT/6/det land/NN/3/nmod burned/VBD/0/root',
    'percent',
    'some 40 percent',
    { value: 40, type: 'share', of: 'the land', hedge: { words: 'some', bound: 'about' } },
  ],
  [
    'a/DT/2/det quarter/NN/6/nsubj of/IN/5/case the/DT/5/det land/NN/2/nmod burned/VBD/0/root',
    'percent',
    'a quarter',
    { value: 25, type: 'share', of: 'the land', writtenAs: 'fraction' },
  ],
  [
    'It/PRP/2/nsubj cost/VBD/0/root $/SYM/5/nmod +1.2/CD/5/compound billion/CD/2/obj',
    'money',
    '$1.2 billion',
    { value: 1_200_000_000, type: 'money', currency: 'USD' },
  ],
  [
    'the/DT/3/det third/JJ/3/amod hostage/NN/4/nsubj died/VBD/0/root',
    'ordinal',
    'third',
    { value: 3, type: 'ordinal' },
  ],
]

const none: readonly (readonly [what: string, source: string])[] = [
  ['one of', 'one/CD/5/nsubj of/IN/4/case the/DT/4/det men/NNS/1/nmod/man left/VBD/0/root'],
  ['a third hostage', 'a/DT/3/det third/JJ/3/amod hostage/NN/4/nsubj died/VBD/0/root'],
  ['a year', 'They/PRP/2/nsubj left/VBD/0/root in/IN/4/case 2014/CD/2/obl'],
  ['a number in a name', 'Resolution/NNP/3/nsubj 2249/CD/1/nummod passed/VBD/0/root'],
  ['a score', 'They/PRP/2/nsubj won/VBD/0/root 2/CD/2/obj +-/PUNCT/5/punct +1/CD/3/nmod'],
  ['a note', 'They/PRP/2/nsubj left/VBD/0/root [/PUNCT/4/punct 3/CD/2/dep ]/PUNCT/4/punct'],
]

const amounts = /^(?:quantity|percent|money|ordinal)$/

describe('findAmounts', () => {
  it.each(cases)('reads %s', (source, kind, words, value) => {
    const found = mentionsOf([source]).filter(one => amounts.test(one.kind))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ kind, words, ...(value !== undefined && { value }) })
    if (value === undefined) expect(found[0]?.value).toBeUndefined()
  })

  it.each(none)('counts nothing in %s', (_what, source) => {
    expect(mentionsOf([source]).filter(one => /^(?:quantity|percent|money)$/.test(one.kind))).toEqual([])
  })
})
