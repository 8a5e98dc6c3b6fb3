import { expect, test } from 'vitest'
import { unitNoun } from '../../../src/reading/values/unit-noun.ts'
import { parseShort } from '../parse-short.ts'

test.each([
  ['160/CD/2/nummod strikes/NNS/0/root/strike', 1, 1, { singular: 'strike', plural: 'strikes' }],
  [
    'two/CD/3/nummod Rafale/NNP/3/compound jets/NNS/0/root/jet',
    1,
    2,
    { singular: 'Rafale jet', plural: 'Rafale jets' },
  ],
  ['600/CD/2/nummod troops/NNS/0/root/troop', 1, 1, { singular: 'troops', plural: 'troops' }],
  ['250/CD/2/nummod people/NNS/0/root/person', 1, 1, { singular: 'person', plural: 'people' }],
  ['117/CD/2/nummod mm/NN/0/root', 1, 1, { singular: 'mm', plural: 'mm' }],
  ['one/CD/2/nummod country/NN/0/root', 1, 1, { singular: 'country', plural: 'countries' }],
  ['one/CD/2/nummod country/NN/0/root', 2, 1, undefined],
])('reads the unit of "%s"', (words, first, head, noun) => {
  expect(unitNoun(parseShort(words), first, head)).toEqual(noun)
})
