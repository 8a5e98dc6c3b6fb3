import { describe, expect, it } from 'vitest'
import { hasNegation, stanceOnVerb } from '../../src/item-checks/verb-in-evidence.ts'

describe('stanceOnVerb', () => {
  it.each([
    ['The pilot reached Dover.', 'reach', 'stated'],
    ['The pilot did not reach Dover.', 'reach', 'negated'],
    ['The pilot didn’t even reach Dover.', 'reach', 'negated'],
    ['The pilot failed to reach Dover.', 'reach', 'negated'],
    ['The pilot has never been to Dover; it was not far.', 'be', 'negated'],
    ['The pilot denied having flown.', 'fly', 'negated'],
    ['No pilot in the country flew.', 'fly', 'negated'],
    ['None of them flew.', 'fly', 'negated'],
    ['The pilot not only flew, he sang.', 'fly', 'stated'],
    ['He did not fly on Monday but flew on Tuesday.', 'fly', 'stated'],
    ['Prices fell.', 'rise', 'opposite'],
    ['Prices did not fall.', 'rise', 'absent'],
    ['Prices rose.', 'rise', 'stated'],
    ['The sky was blue.', 'rise', 'absent'],
    ['', 'rise', 'absent'],
  ])('takes “%s” on “%s” as %s', (text, lemma, stance) => {
    expect(stanceOnVerb(text, lemma)).toBe(stance)
  })
})

describe('hasNegation', () => {
  it('knows a denial by whole words', () => {
    expect(['He did not.', 'Nobody came.', 'A knot.', 'Another note.'].map(hasNegation)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
