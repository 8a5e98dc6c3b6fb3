import { describe, expect, it } from 'vitest'
import { readTimePhrase } from '../../../src/reading/values/read-time-phrase.ts'
import { parseShort } from '../parse-short.ts'

const writtenOn = '2017-07-21'

/** Puts a phrase, its words joined by spaces, behind a verb of the tag given; the last word of the phrase is its head. */
function behind(verb: string, phrase: string) {
  const words = phrase.split(' ')
  const last = words.length + 1
  const tokens = words.map((word, at) => {
    const tag = /^(?:on|in|from|to)$/i.test(word) ? 'IN' : /^\d/.test(word) ? 'CD' : word === ',' ? 'PUNCT' : 'NN'
    return `${word}/${tag}/${at + 2 === last ? 1 : last}/${at + 2 === last ? 'obl' : 'dep'}`
  })
  const sentence = parseShort([verb, ...tokens].join(' '))
  return { sentence, run: { first: 1, last: words.length, head: words.length } }
}

type TimeCase = readonly [phrase: string, edtf: string, say: string]

const past: readonly TimeCase[] = [
  ['on Tuesday', '2017-07-18', 'Tuesday 18 July 2017'],
  ['on Friday', '2017-07-21', 'Friday 21 July 2017'],
  ['on Saturday', '2017-07-15', 'Saturday 15 July 2017'],
  ['last Friday', '2017-07-14', 'Friday 14 July 2017'],
  ['Friday , July 21 , 2017', '2017-07-21', 'Friday 21 July 2017'],
  ['on July 15', '2017-07-15', '15 July 2017'],
  ['on 12 December 2016', '2016-12-12', '12 December 2016'],
  ['in June', '2017-06', 'June 2017'],
  ['in 2009', '2009', '2009'],
  ['yesterday', '2017-07-20', '20 July 2017'],
  ['today', '2017-07-21', '21 July 2017'],
  ['three days ago', '2017-07-18', '18 July 2017'],
  ['last week', '2017-07-10/2017-07-16', 'the week of 10 July 2017'],
  ['this year', '2017', '2017'],
  ['last month', '2017-06', 'June 2017'],
  ['last year', '2016', '2016'],
  ['the weekend', '2017-07-15/2017-07-16', 'the weekend of 15 and 16 July 2017'],
  ['the 1990s', '199X', 'the 1990s'],
  ['the early 1990s', '199X', 'the early 1990s'],
  ['the 19th century', '18XX', 'the 19th century'],
  ['early June', '2017-06~', 'early June 2017'],
  ['late 2016', '2016~', 'late 2016'],
  ['late last year', '2016~', 'late 2016'],
  ['mid-June', '2017-06~', 'mid-June 2017'],
  ['the summer of 2014', '2014-22', 'the summer of 2014'],
  ['from 2002 to 2010', '2002/2010', 'from 2002 to 2010'],
  ['two days ago', '2017-07-19', '19 July 2017'],
  ["this year 's", '2017', '2017'],
  ['on Tuesday morning', '2017-07-18', 'the morning of Tuesday 18 July 2017'],
  ['last night', '2017-07-20', 'the night of 20 July 2017'],
  ['this morning', '2017-07-21', 'the morning of 21 July 2017'],
]

const unsure: readonly string[] = [
  ...[
    'next Friday',
    'two years ago',
    'that day',
    'the same day',
    'in January',
    'July 31',
    'at noon',
    'recently',
    'May 5 and 6',
  ],
  ...['a few weeks ago', 'in 900', '31 June', 'Monday July 18 2017', 'last summer', '10 pm'],
]

describe('readTimePhrase', () => {
  it.each(past)('reads "%s" after a verb of the past as %s', (phrase, edtf, say) => {
    const { sentence, run } = behind('met/VBD/0/root/meet', phrase)
    expect(readTimePhrase(sentence, run, { writtenOn })?.time).toEqual({ edtf, say })
  })

  it.each(unsure)('gives no date for "%s"', phrase => {
    const { sentence, run } = behind('met/VBD/0/root/meet', phrase)
    expect(readTimePhrase(sentence, run, { writtenOn })).toBeUndefined()
  })

  it.each(['on Monday', 'yesterday', 'last week', 'this evening', 'last night', 'on July 18', 'in June'])(
    'gives no date for "%s" where the day of writing is not known',
    phrase => {
      const { sentence, run } = behind('met/VBD/0/root/meet', phrase)
      expect(readTimePhrase(sentence, run, { writtenOn: undefined })).toBeUndefined()
    },
  )

  it('reads a whole date where the day of writing is not known', () => {
    const { sentence, run } = behind('met/VBD/0/root/meet', 'on July 18 2017')
    expect(readTimePhrase(sentence, run, { writtenOn: undefined })?.time.edtf).toBe('2017-07-18')
  })

  it('takes the next such weekday after "will"', () => {
    const sentence = parseShort('will/MD/2/aux meet/VB/0/root on/IN/4/case Tuesday/NNP/2/obl')
    const read = readTimePhrase(sentence, { first: 2, last: 3, head: 3 }, { writtenOn })
    expect(read).toMatchObject({ time: { edtf: '2017-07-25' }, first: 3, last: 3, preposition: 'on' })
  })

  const tenses: readonly (readonly [title: string, source: string, at: number, edtf: string | undefined])[] = [
    ['an infinitive', 'to/TO/2/mark meet/VB/0/root on/IN/4/case Tuesday/NNP/2/obl', 3, undefined],
    [
      'what someone said would be',
      'said/VBD/0/root would/MD/3/aux meet/VB/1/ccomp on/IN/5/case Tuesday/NNP/3/obl',
      ...([4, undefined] as const),
    ],
    [
      'a noun of a future verb',
      "Tuesday/NNP/3/nmod:poss 's/POS/1/case vote/NN/5/nsubj will/MD/5/aux count/VB/0/root",
      0,
      undefined,
    ],
    [
      'a noun of a past verb',
      "Tuesday/NNP/3/nmod:poss 's/POS/1/case vote/NN/4/nsubj failed/VBD/0/root",
      0,
      '2017-07-18',
    ],
    ['a copula', 'it/PRP/4/nsubj was/VBD/4/cop on/IN/4/case Tuesday/NNP/0/root', 3, '2017-07-18'],
    ['a participle alone', 'men/NNS/0/root killed/VBN/1/acl on/IN/4/case Tuesday/NNP/2/obl', 3, '2017-07-18'],
    [
      'a participle below a past verb',
      'fell/VBD/0/root killing/VBG/1/advcl two/CD/2/obj Tuesday/NNP/2/obl',
      3,
      '2017-07-18',
    ],
    ['a perfect', 'has/VBZ/2/aux/have left/VBN/0/root on/IN/4/case Tuesday/NNP/2/obl', 3, '2017-07-18'],
  ]
  it.each(tenses)('reckons a weekday by its verb: %s', (_title, source, at, edtf) => {
    const read = readTimePhrase(parseShort(source), { first: at, last: at, head: at }, { writtenOn })
    expect(read?.time.edtf).toBe(edtf)
  })

  it('takes the date of the source before its own reckoning', () => {
    const { sentence, run } = behind('met/VBD/0/root/meet', 'that Tuesday')
    const read = readTimePhrase(sentence, run, { writtenOn, date: '2017-07-11' })
    expect(read?.time).toEqual({ edtf: '2017-07-11', say: 'Tuesday 11 July 2017' })
  })

  it('gives no date for a stretch of days that has no name', () => {
    const { sentence, run } = behind('met/VBD/0/root/meet', 'those days')
    expect(readTimePhrase(sentence, run, { writtenOn, date: '2017-07-11/2017-07-14' })).toBeUndefined()
  })

  it('gives the preposition that the absolute wording needs', () => {
    const prepositions = ['yesterday', 'last week', 'last year', 'the weekend'].map(phrase => {
      const { sentence, run } = behind('met/VBD/0/root/meet', phrase)
      return readTimePhrase(sentence, run, { writtenOn })?.preposition
    })
    expect(prepositions).toEqual(['on', 'in', 'in', 'on'])
  })
})
