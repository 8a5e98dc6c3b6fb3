import { describe, expect, it } from 'vitest'
import { acceptedAnswers, competitorsOf, nameWordings } from '../../src/generation/accepted-answers.ts'
import { findTargets } from '../../src/generation/targets.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import { sketchBank } from '../workflows/ranking/sketch-bank.ts'

const reading = readSketch({
  title: 'Two Lunds',
  licence: 'CC0-1.0',
  headline: 'Two Lunds',
  writtenOn: '2026-01-01',
  author: 'Test',
  text: [
    'Ada Lund and Ben Lund, both explorers, met Ines Okoro of the Arctic Council at Vern air base. Okoro is the chair of ' +
      'the council. Norway sent twelve tents, about 40 percent of the food, a quarter of the fuel and $2 million in ' +
      '1990. The second camp stood by 9 May 1987.',
  ],
  entities: {
    ada: person(['Ada Lund', 'Lund', 'titled: Dr Lund']),
    ben: person(['Ben Lund', 'lund', 'titled: Captain Lund']),
    okoro: person(['Ines Okoro', 'Okoro', 'description: the chair']),
    council: { kind: 'organisation', sort: 'forum', names: ['Arctic Council', 'acronym: AC'], the: true },
    base: { kind: 'facility', sort: 'air base', names: ['Vern air base'] },
    camp: { kind: 'facility', sort: 'camp', names: ['Tirna'] },
    agency: { kind: 'organisation', sort: 'agency', names: ['Tern news agency'] },
    roads: { kind: 'organisation', sort: 'department', names: ['Transport Department'], the: true },
    trade: { kind: 'organisation', sort: 'ministry', names: ['Ministry of Trade'], the: true },
    britain: { kind: 'place', sort: ['country', 'countries'], names: ['United Kingdom'], the: true },
    asia: { kind: 'place', sort: 'region', names: ['South East Asia'] },
    river: { kind: 'place', sort: 'river', names: ['Casa River'], the: true },
    palace: { kind: 'facility', sort: 'palace', names: ['Royal Palace'] },
    norway: {
      kind: 'place',
      sort: ['country', 'countries'],
      names: ['Norway', "variant: Norway's", 'adjective: Norwegian'],
    },
  },
  marks: {
    tents: { quote: 'twelve tents', value: 12, unit: 'tent' },
    food: {
      quote: 'about 40 percent',
      value: 40,
      unit: ['percent', 'percent'],
      type: 'share',
      rounding: 5,
      hedge: ['about', 'about'],
    },
    fuel: { quote: 'a quarter', value: 25, unit: ['percent', 'percent'], type: 'share', fraction: true },
    money: { quote: '$2 million', value: 2_000_000, unit: 'dollar', type: 'money', currency: 'USD' },
    year: { quote: '1990', date: '1990', say: '1990' },
    day: { quote: '9 May 1987', date: '1987-05-09', say: 'Saturday 9 May 1987' },
    chair: { quote: 'chair', role: 'chair', of: 'council' },
    guide: { quote: 'explorers', role: 'explorer' },
  },
  facts: {
    one: {
      verb: 'send',
      arguments: [
        ['subject agent', '{norway}'],
        ...[
          'ada',
          'ben',
          'okoro',
          'council',
          'base',
          'tents',
          'food',
          'fuel',
          'money',
          'year',
          'day',
          'chair',
          'guide',
        ].map(key => ['adjunct topic of', `{${key}}`]),
      ],
      evidence: [
        [
          'Ada Lund and Ben Lund, both explorers, met Ines Okoro of the Arctic Council at Vern air base',
          'Norway sent twelve tents',
        ],
      ],
    },
  },
  quizzes: [],
})
if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
const reader = readerOf(reading.bank)
const targets = findTargets(reader)

function targetOf(key: string) {
  const target = targets.find(({ annotation }) => annotation.id === `an_${key}` || annotation.id === `an_${key}_1`)
  if (target === undefined) throw new Error(`There is no target ${key}.`)
  return target
}

describe('acceptedAnswers', () => {
  it.each([
    ['ada', ['Ada Lund', 'Dr Lund', 'Ada'], 'entity'],
    ['ben', ['Ben Lund', 'Captain Lund', 'Ben'], 'entity'],
    ['okoro', ['Ines Okoro', 'Okoro'], 'entity'],
    ['council', ['Arctic Council', 'AC'], 'entity'],
    ['norway', ['Norway'], 'entity'],
    ['base', ['Vern air base', 'Vern'], 'entity'],
    ['tents', ['12', '12 tents'], 'quantity'],
    ['food', ['40', '40 percent', '40%'], 'quantity'],
    ['fuel', ['a quarter', '25 percent', '25%'], 'quantity'],
    ['year', ['1990'], 'date'],
    ['day', ['Saturday 9 May 1987', '9 May 1987', '1987-05-09'], 'date'],
    ['guide', ['explorer'], 'role'],
  ])('takes for "%s" %j', (key, texts, from) => {
    expect(acceptedAnswers(reader, targetOf(key))).toEqual(texts.map(text => ({ text, verdict: 'right', from })))
  })

  it('takes a role with and without the body that it is a role of, under each name of that body', () => {
    const texts = acceptedAnswers(reader, targetOf('chair')).map(({ text }) => text)
    expect(texts[0]).toBe('chair')
    expect(texts).toEqual(expect.arrayContaining(['chair of the Arctic Council', 'chair of AC', 'AC chair']))
  })

  it('shows money in words of its scale', () => {
    expect(acceptedAnswers(reader, targetOf('money')).map(({ text }) => text)).toEqual([
      '2 million',
      '2 million dollars',
    ])
  })
})

describe('acceptedAnswers of a name that others share', () => {
  const ferry = (name: string, ...more: readonly string[]) => ({
    ...{ kind: 'organisation', sort: 'ferry line', names: [name, ...more] },
  })
  const shared = sketchBank({
    text: ['The Teal sold ten boats. Teal Union bought the Teal Line.'],
    entities: { line: ferry('Teal Line', 'Teal'), union: ferry('Teal Union', 'Teal'), teal: ferry('Teal Ferries') },
    marks: {
      teal: { quote: 'Teal', in: 'Teal sold', entity: 'line' },
      boats: { quote: 'ten boats', value: 10, unit: 'boat' },
    },
    facts: {
      sold: {
        verb: 'sell',
        arguments: [
          ['subject agent', '{line}'],
          ['object theme', '{boats}'],
        ],
        evidence: [['The Teal sold ten boats']],
      },
    },
  })
  const [target] = findTargets(shared)
  if (target === undefined) throw new Error('There is no target.')

  it('takes it where the article prints it for the key, and holds it against nobody', () => {
    expect(acceptedAnswers(shared, target).map(({ text }) => text)).toContain('Teal')
    expect(competitorsOf(shared, target)).toEqual(['Teal Union', 'Teal Ferries'])
  })
})

describe('nameWordings', () => {
  it('leaves out a short name that two share, whatever its case', () => {
    for (const id of ['en_ada', 'en_ben'] as const)
      expect(nameWordings(reader, reader.entity(id)).map(name => name.toLowerCase())).not.toContain('lund')
  })

  it('takes a facility of one word with its sort behind it', () => {
    expect(new Set(nameWordings(reader, reader.entity('en_camp')))).toEqual(new Set(['Tirna', 'Tirna camp']))
  })
})

describe('nameWordings of other forms', () => {
  it.each([
    ['en_agency', ['Tern news agency', 'Tern']],
    ['en_roads', ['Transport Department', 'Department of Transport']],
    ['en_trade', ['Ministry of Trade', 'Trade Ministry']],
    ['en_britain', ['United Kingdom', 'UK', 'Britain', 'Great Britain']],
    ['en_palace', ['Royal Palace']],
    ['en_asia', ['South East Asia', 'Southeast Asia']],
    ['en_ada', ['Ada Lund', 'Dr Lund', 'Ada']],
    ['en_river', ['Casa River', 'Casa']],
  ] as const)('takes for %s %j', (id, names) => {
    expect([...new Set(nameWordings(reader, reader.entity(id)))]).toEqual(names)
  })
})

describe('competitorsOf', () => {
  it('lists the accepted names of all others of the kind of the key', () => {
    expect(competitorsOf(reader, targetOf('ada'))).toEqual(['Ben Lund', 'lund', 'Captain Lund', 'Ines Okoro', 'Okoro'])
    expect(competitorsOf(reader, targetOf('base'))).toEqual(['Tirna', 'Royal Palace'])
  })

  it('lists nothing for a figure or a date', () => {
    for (const key of ['tents', 'day', 'chair']) expect(competitorsOf(reader, targetOf(key))).toEqual([])
  })
})

function person(names: readonly string[]) {
  return { kind: 'person', sort: 'explorer', names }
}
