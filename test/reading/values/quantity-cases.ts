import type { Quantity } from '../../../src/vocabulary/quantity.ts'

interface QuantityCase {
  readonly source: string
  readonly words: string
  readonly quantity: Partial<Quantity>
}

/** Lists noun phrases in short and the amount that each names, with the words that name it. */
export const quantityCases: readonly QuantityCase[] = [
  {
    source: 'more/JJ/3/advmod than/IN/1/fixed 160/CD/5/nummod air/NN/5/compound strikes/NNS/0/root/strike',
    words: 'more than 160 air strikes',
    quantity: {
      ...{ value: 160, type: 'count', unit: { singular: 'air strike', plural: 'air strikes' }, rounding: 10 },
      hedge: { words: 'more than', bound: 'over' },
    },
  },
  {
    source: 'at/IN/2/case least/JJ/3/nmod 12/CD/4/nummod people/NNS/0/root/people',
    words: 'at least 12 people',
    quantity: {
      value: 12,
      unit: { singular: 'person', plural: 'people' },
      hedge: { words: 'at least', bound: 'atLeast' },
    },
  },
  {
    source: 'the/DT/3/det two/CD/3/nummod countries/NNS/0/root/country',
    words: 'two countries',
    quantity: { value: 2, type: 'count', unit: { singular: 'country', plural: 'countries' }, rounding: 1 },
  },
  {
    source: '600/CD/2/nummod troops/NNS/0/root/troop',
    words: '600 troops',
    quantity: { value: 600, unit: { singular: 'troops', plural: 'troops' }, rounding: 100 },
  },
  {
    source: 'over/IN/3/advmod 4/CD/3/compound million/CD/4/nummod visitors/NNS/0/root/visitor',
    words: 'over 4 million visitors',
    quantity: { value: 4_000_000, rounding: 1_000_000, hedge: { words: 'over', bound: 'over' } },
  },
  {
    source: 'two/CD/2/compound dozen/NN/3/nummod women/NNS/0/root/woman',
    words: 'two dozen women',
    quantity: { value: 24, unit: { singular: 'woman', plural: 'women' } },
  },
  {
    source: '12/CD/4/nummod or/CC/3/cc more/JJ/1/conj ships/NNS/0/root/ship',
    words: '12 or more ships',
    quantity: { value: 12, unit: { singular: 'ship', plural: 'ships' }, hedge: { words: 'or more', bound: 'atLeast' } },
  },
  {
    source: '$/SYM/0/root +5/CD/3/compound million/CD/1/nummod',
    words: '$ 5 million',
    quantity: { value: 5_000_000, type: 'money', currency: 'USD', unit: { singular: 'dollar', plural: 'dollars' } },
  },
  {
    source: 'NZ/NNP/2/compound $/SYM/0/root +26/CD/4/compound million/CD/2/nummod',
    words: 'NZ $ 26 million',
    quantity: { value: 26_000_000, type: 'money', currency: 'NZD' },
  },
  {
    source: 'about/RB/3/advmod 10/CD/3/compound million/CD/4/nummod euros/NNS/0/root/euro',
    words: 'about 10 million euros',
    quantity: { value: 10_000_000, type: 'money', currency: 'EUR', hedge: { words: 'about', bound: 'about' } },
  },
  {
    source: '9/CD/2/compound million/CD/4/nummod Swedish/JJ/4/amod kronor/NNS/0/root/krona',
    words: '9 million Swedish kronor',
    quantity: { type: 'money', currency: 'SEK', unit: { singular: 'Swedish krona', plural: 'Swedish kronor' } },
  },
  {
    source: 'some/DT/2/advmod 40/CD/3/nummod percent/NN/0/root of/IN/6/case the/DT/6/det land/NN/3/nmod',
    words: 'some 40 percent',
    quantity: {
      value: 40,
      type: 'share',
      of: 'the land',
      writtenAs: 'number',
      hedge: { words: 'some', bound: 'about' },
    },
  },
  {
    source: '58/CD/2/nummod +%/SYM/0/root',
    words: '58 %',
    quantity: { value: 58, type: 'share', unit: { singular: 'percent', plural: 'percent' } },
  },
  {
    source: 'a/DT/2/det third/NN/0/root of/IN/5/case the/DT/5/det voters/NNS/2/nmod/voter',
    words: 'a third',
    quantity: { value: 33.33, type: 'share', of: 'the voters', writtenAs: 'fraction', rounding: 5 },
  },
  {
    source: 'two/CD/3/nummod +-/PUNCT/1/punct +thirds/NNS/0/root/third of/IN/6/case the/DT/6/det votes/NNS/3/nmod/vote',
    words: 'two - thirds',
    quantity: { value: 66.67, type: 'share', of: 'the votes', writtenAs: 'fraction' },
  },
  {
    source: 'a/DT/2/det hundred/CD/3/nummod ships/NNS/0/root/ship',
    words: 'a hundred ships',
    quantity: { value: 100, unit: { singular: 'ship', plural: 'ships' } },
  },
  {
    source: 'less/JJ/3/advmod than/IN/1/fixed three/CD/4/nummod weeks/NNS/0/root/week',
    words: 'less than three weeks',
    quantity: {
      value: 3,
      type: 'duration',
      unit: { singular: 'week', plural: 'weeks' },
      hedge: { words: 'less than', bound: 'under' },
    },
  },
  {
    source: '1.5/CD/3/nummod square/JJ/3/amod kilometres/NNS/0/root/kilometre',
    words: '1.5 square kilometres',
    quantity: {
      value: 1.5,
      type: 'measure',
      unit: { singular: 'square kilometre', plural: 'square kilometres' },
      rounding: 0.1,
    },
  },
  {
    source: 'The/DT/5/det six/CD/4/nummod +-/PUNCT/2/punct +member/NN/5/compound team/NN/0/root',
    words: 'six - member',
    quantity: { value: 6, type: 'count', unit: { singular: 'member', plural: 'members' } },
  },
  {
    source: 'a/DT/5/det 10/CD/4/nummod +-/PUNCT/4/punct +year/NN/5/compound contract/NN/0/root',
    words: '10 - year',
    quantity: { value: 10, type: 'duration', unit: { singular: 'year', plural: 'years' } },
  },
  {
    source: 'the/DT/4/det third/JJ/4/amod Western/JJ/4/amod hostage/NN/0/root',
    words: 'third',
    quantity: { value: 3, type: 'ordinal', unit: { singular: 'hostage', plural: 'hostages' } },
  },
]

/** Lists noun phrases in short that hold figures and name no amount that is sure. */
export const noQuantities: readonly { readonly title: string; readonly source: string }[] = [
  { title: 'a year before a noun', source: 'the/DT/3/det 2009/CD/3/nummod election/NN/0/root' },
  { title: 'a year', source: '2009/CD/0/root' },
  { title: 'the year of some protests', source: '2014/CD/2/nummod protests/NNS/0/root/protest' },
  { title: 'a length before its noun', source: '20/CD/2/nummod minute/NN/0/root' },
  { title: 'one that is only an article', source: 'one/CD/2/nummod man/NN/0/root' },
  { title: 'the year of the games', source: 'the/DT/3/det 2012/CD/3/nummod Olympics/NNPS/0/root' },
  { title: 'one of several', source: 'one/CD/0/root of/IN/4/case the/DT/4/det jets/NNS/1/nmod/jet' },
  { title: 'a score', source: 'a/DT/5/det 2/CD/5/nummod +-/PUNCT/4/punct +1/CD/2/nummod win/NN/0/root' },
  { title: 'a range', source: '10/CD/4/nummod to/IN/3/case 15/CD/1/nmod people/NNS/0/root/people' },
  { title: 'a range of sums', source: '$/SYM/0/root +10/CD/1/nummod to/IN/4/case $/SYM/1/nmod +20/CD/4/nummod' },
  { title: 'a range of shares', source: '10/CD/2/nummod +%/SYM/0/root to/IN/5/case 15/CD/5/nummod +%/SYM/2/nmod' },
  {
    title: 'a sum before its noun',
    source: 'a/DT/5/det $/SYM/5/compound +5/CD/4/compound million/CD/2/nummod grant/NN/0/root',
  },
  { title: 'an alternative', source: 'two/CD/4/nummod or/CC/3/cc three/CD/1/conj people/NNS/0/root/people' },
  { title: 'a telephone number', source: '555-0143/CD/0/root' },
  { title: 'a number in a name', source: 'Channel/NNP/0/root 4/CD/1/nummod' },
  { title: 'a name with a number before it', source: 'the/DT/3/det 7/CD/3/nummod train/NN/0/root' },
  { title: 'more of something', source: '12/CD/3/nummod more/JJ/3/amod people/NNS/0/root/people' },
  { title: 'the last of a row', source: 'the/DT/4/det last/JJ/4/amod three/CD/4/nummod days/NNS/0/root/day' },
  { title: 'an unknown many', source: 'hundreds/NNS/0/root/hundred of/IN/3/case people/NNS/1/nmod/people' },
  { title: 'a change in percent', source: '40/CD/2/nummod percent/NN/0/root more/JJ/2/amod' },
  { title: 'an idiom with an ordinal', source: 'the/DT/3/det first/JJ/3/amod time/NN/0/root' },
  { title: 'an ordinal in a name', source: 'the/DT/4/det Second/JJ/4/amod World/NNP/4/compound War/NNP/0/root' },
  { title: 'another man', source: 'a/DT/3/det second/JJ/3/amod man/NN/0/root' },
  { title: 'a share of what a pronoun names', source: 'half/NN/0/root of/IN/3/case them/PRP/1/nmod/they' },
]
