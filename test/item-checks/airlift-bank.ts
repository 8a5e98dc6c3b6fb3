import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { type BankReader, readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'

const country = ['country', 'countries']
const place = (name: string, more: object = {}) => ({ kind: 'place', sort: country, names: [name], ...more })
const person = (name: string, short: string, speaksFor: string[], sort = 'politician') => ({
  kind: 'person',
  sort: [sort, `${sort}s`],
  names: [name, short],
  speaksFor,
})

const sketch = {
  title: 'The Berlin airlift',
  licence: 'MIT',
  headline: 'A city fed from the air',
  writtenOn: '1949-10-01',
  author: 'the test',
  text: [
    'The Soviet Union blocked the roads to West Berlin on 24 June 1948. The city lay in East Germany. ' +
      'Ernst Reuter was the mayor of the city, and Wilhelm Pieck became the president of East Germany.',
    'Lucius Clay, the American military governor, asked for aircraft. The United States flew coal to West Berlin. ' +
      'Britain flew salt to West Berlin. Australia flew salt to West Berlin as well. Belgium flew nothing. ' +
      'Pilots made more than 270,000 flights, and about 80 percent of all landings were at Tempelhof airport in ' +
      'West Berlin. France built Tegel airport in 90 days.',
    'Ernest Bevin, the foreign secretary of Britain, said that the airlift would go on. George Marshall was the ' +
      'secretary of state of the United States. The Western powers, the United States, Britain and France, had ' +
      'printed a new currency. The blockade ended on 12 May 1949, and 101 people had died.',
  ],
  entities: {
    'soviet-union': place('Soviet Union', { the: true }),
    'united-states': place('United States', {
      the: true,
      names: ['United States', 'acronym: US', 'adjective: American'],
    }),
    britain: place('Britain', { names: ['Britain', 'variant: United Kingdom', 'adjective: British'] }),
    france: place('France'),
    australia: place('Australia'),
    belgium: place('Belgium'),
    'east-germany': place('East Germany'),
    'west-berlin': {
      kind: 'place',
      sort: ['city', 'cities'],
      names: ['West Berlin', 'description: the city'],
      within: ['east-germany'],
    },
    tempelhof: {
      kind: 'facility',
      sort: ['airport', 'airports'],
      names: ['Tempelhof airport', 'Tempelhof'],
      within: ['west-berlin'],
    },
    tegel: {
      kind: 'facility',
      sort: ['airport', 'airports'],
      names: ['Tegel airport', 'Tegel'],
      within: ['west-berlin'],
    },
    powers: {
      kind: 'organisation',
      sort: ['alliance', 'alliances'],
      names: ['Western powers'],
      the: true,
      plural: true,
      members: {
        known: {
          'united-states': 'The Western powers, the United States',
          britain: 'Britain and France',
          france: 'and France, had printed',
        },
        complete: true,
      },
    },
    clay: person('Lucius Clay', 'Clay', ['united-states'], 'general'),
    reuter: person('Ernst Reuter', 'Reuter', ['west-berlin']),
    pieck: person('Wilhelm Pieck', 'Pieck', ['east-germany']),
    bevin: person('Ernest Bevin', 'Bevin', ['britain']),
    marshall: person('George Marshall', 'Marshall', ['united-states']),
  },
  marks: {
    blocked: { quote: '24 June 1948', date: '1948-06-24', say: '24 June 1948' },
    ended: { quote: '12 May 1949', date: '1949-05-12', say: '12 May 1949' },
    flights: {
      quote: 'more than 270,000 flights',
      value: 270000,
      unit: ['flight', 'flights'],
      rounding: 1000,
      hedge: ['more than', 'over'],
    },
    landings: {
      quote: 'about 80 percent',
      value: 80,
      unit: 'percent',
      type: 'share',
      hedge: ['about', 'about'],
      rounding: 10,
    },
    days: { quote: '90 days', value: 90, unit: ['day', 'days'], type: 'duration' },
    dead: { quote: '101 people', value: 101, unit: ['person', 'people'] },
    mayor: { quote: 'the mayor', role: 'mayor', of: 'west-berlin' },
    president: { quote: 'the president', role: 'president', of: 'east-germany' },
    secretary: { quote: 'secretary of state', role: 'secretary of state', of: 'united-states' },
  },
  facts: {
    blocked: {
      verb: 'block',
      arguments: [
        ['subject agent !', '{soviet-union}'],
        ['object theme', 'the roads to {west-berlin}'],
        ['adjunct time on', '{blocked}'],
      ],
      evidence: ['The Soviet Union blocked the roads to West Berlin on 24 June 1948.'],
    },
    coal: {
      verb: 'fly',
      arguments: [
        ['subject agent', '{united-states}'],
        ['object theme', 'coal'],
        ['adjunct destination to', '{west-berlin}'],
      ],
      evidence: ['The United States flew coal to West Berlin.'],
    },
    'british-salt': {
      verb: 'fly',
      arguments: [
        ['subject agent', '{britain}'],
        ['object theme', 'salt'],
        ['adjunct destination to', '{west-berlin}'],
      ],
      evidence: ['Britain flew salt to West Berlin.'],
    },
    'australian-salt': {
      verb: 'fly',
      arguments: [
        ['subject agent', '{australia}'],
        ['object theme', 'salt'],
        ['adjunct destination to', '{west-berlin}'],
      ],
      evidence: ['Australia flew salt to West Berlin as well.'],
    },
    flights: {
      verb: 'make',
      arguments: [
        ['subject agent plural', 'pilots'],
        ['object theme', '{flights}'],
      ],
      evidence: ['Pilots made more than 270,000 flights'],
    },
    tegel: {
      verb: 'build',
      arguments: [
        ['subject agent !', '{france}'],
        ['object theme', '{tegel}'],
        ['adjunct time in', '{days}'],
      ],
      evidence: ['France built Tegel airport in 90 days.'],
    },
    'go-on': {
      verb: 'go on, modal would',
      arguments: [['subject theme singular', 'the airlift']],
      evidence: ['Ernest Bevin, the foreign secretary of Britain, said that the airlift would go on.'],
      attribution: [{ speaker: '{bevin}', cue: 'Ernest Bevin, the foreign secretary of Britain, said' }],
    },
    currency: {
      verb: 'print, past perfect',
      arguments: [
        ['subject agent', '{powers}'],
        ['object theme', 'a new currency'],
      ],
      evidence: ['The Western powers, the United States, Britain and France, had printed a new currency.'],
    },
    ended: {
      verb: 'end',
      arguments: [
        ['subject theme singular', 'the blockade of {west-berlin}'],
        ['adjunct time on', '{ended}'],
      ],
      evidence: [['West Berlin on 24 June 1948', 'The blockade ended on 12 May 1949']],
    },
    'is-mayor': {
      verb: 'be',
      arguments: [
        ['subject theme !', '{reuter}'],
        ['complement theme', '{mayor}'],
      ],
      evidence: ['Ernst Reuter was the mayor of the city'],
    },
    'is-president': {
      verb: 'be',
      arguments: [
        ['subject theme !', '{pieck}'],
        ['complement theme', '{president}'],
      ],
      evidence: ['Wilhelm Pieck became the president of East Germany'],
    },
    'is-secretary': {
      verb: 'be',
      arguments: [
        ['subject theme !', '{marshall}'],
        ['complement theme', '{secretary}'],
      ],
      evidence: ['George Marshall was the secretary of state of the United States.'],
    },
  },
  quizzes: [],
}

/** Reads the bank about the Berlin airlift that the rules are tried on. */
export function airliftBank(): QuestionBank {
  const reading = readSketch(sketch)
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.bank
}

/** Is the reader of the airlift bank. */
export const airlift: BankReader = readerOf(airliftBank())
