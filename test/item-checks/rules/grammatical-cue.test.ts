import { describe } from 'vitest'
import { grammaticalCue } from '../../../src/item-checks/rules/grammatical-cue.ts'
import { blank, choice } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

const ask = (stem: string, key: string, ...wrong: string[]) => choice({ stem, key, wrong })

describe('grammatical-cue', () => {
  tryRule(grammaticalCue, {
    flawed: [
      {
        name: '"an" before a consonant',
        question: ask('The pilot flew an', 'aeroplane', 'balloon', 'airship'),
        says: '“balloon”',
      },
      { name: '"a" before a vowel', question: ask('It was a ___', 'union', 'army', 'party'), says: '“army”' },
      {
        name: '"a" before a gap that needs "an"',
        question: blank({ sentence: 'It was a ___.', accepted: ['hour'] }),
        says: '“hour”',
      },
      { name: 'a hedge in the key alone', question: ask('How many?', 'about 90', '80', '70'), says: 'hedge' },
      { name: 'a hedge in all but the key', question: ask('How many?', '90', 'about 80', 'about 70'), says: 'hedge' },
      { name: 'a unit in the key alone', question: ask('How many?', '90 days', '80', '70'), says: 'unit' },
      {
        name: 'an article in the key alone',
        question: ask('What?', 'the harbour', 'church', 'bridge'),
        says: 'article',
      },
      { name: 'a plural in the key alone', question: ask('What flew?', 'jets', 'balloon', 'kite'), says: 'plural' },
      {
        name: '"one" before a plural',
        question: ask('What flew?', 'one French fighter jets', 'two ships', '40 ships'),
        says: 'one French',
      },
      {
        name: 'a plural verb that fits some',
        question: ask('What were built?', 'walls', 'towers', 'gate'),
        says: '“gate”',
      },
    ],
    sound: [
      { name: '"an" before vowels', question: ask('The pilot flew an', 'aeroplane', 'airship', 'FBI jet') },
      { name: '"a" before "UN" and "one-way"', question: ask('It was a', 'UN plan', 'one-way road', 'European deal') },
      { name: 'a hedge everywhere', question: ask('How many?', 'about 90', 'about 80') },
      { name: 'units everywhere', question: ask('How many?', '90 days', '80 days', '70 days') },
      { name: 'months as dates', question: ask('When?', 'March 1910', '1911', '1912') },
      { name: 'a country that takes "the"', question: ask('Which country?', 'the United States', 'Peru', 'Chile') },
      { name: 'singulars in s', question: ask('What spread?', 'virus', 'gas', 'fire') },
      { name: 'a part with its article', question: ask('What share?', 'a quarter', 'a third', 'two fifths') },
      { name: 'a gap after "an"', question: blank({ sentence: 'It was an ___.', accepted: ['airport'] }) },
      { name: '"a few" before a plural', question: ask('What flew?', 'a few jets', 'some kites', 'many birds') },
    ],
  })
})
