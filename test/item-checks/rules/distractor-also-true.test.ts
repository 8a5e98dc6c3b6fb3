import { describe } from 'vitest'
import { distractorAlsoTrue } from '../../../src/item-checks/rules/distractor-also-true.ts'
import { choice, slot } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

const salt = { stem: 'Which country flew salt to West Berlin?', evidence: ['Britain flew salt to West Berlin.'] }
const flights = { evidence: ['Pilots made more than 270,000 flights'], target: slot('flights', 'flights') }

describe('distractor-also-true', () => {
  tryRule(distractorAlsoTrue, {
    flawed: [
      {
        name: 'a country of which another fact says the same',
        question: choice({
          ...salt,
          key: 'Britain',
          wrong: ['Australia', 'Belgium'],
          target: slot('british-salt', 'britain'),
        }),
        says: '“Australia” is right as well, besides “Britain”',
      },
      {
        name: 'the same in a written question',
        question: choice({ ...salt, key: 'Britain', wrong: ['Belgium', 'Australia'] }),
        says: '“Australia”',
      },
      {
        name: 'a member of the key',
        question: choice({ stem: 'Who had printed a currency?', key: 'Western powers', wrong: ['France', 'Belgium'] }),
        says: '“France”',
      },
      {
        name: 'a number within an open range',
        question: choice({
          stem: 'How many flights did pilots make?',
          key: '270,000',
          wrong: ['300,000', '90,000'],
          ...flights,
        }),
        says: '“300,000”',
      },
      {
        name: 'a month that holds the day',
        question: choice({
          stem: 'When were the roads blocked?',
          key: '24 June 1948',
          wrong: ['June 1948', 'May 1947'],
          target: slot('blocked', 'blocked'),
        }),
        says: '“June 1948”',
      },
    ],
    sound: [
      {
        name: 'a country that flew something else',
        question: choice({
          ...salt,
          key: 'Britain',
          wrong: ['United States', 'Belgium'],
          target: slot('british-salt', 'britain'),
        }),
      },
      {
        name: 'the holder of another office',
        question: choice({
          stem: 'Who was mayor?',
          key: 'Ernst Reuter',
          wrong: ['Wilhelm Pieck'],
          target: slot('is-mayor', 'reuter'),
        }),
      },
      {
        name: 'a number in an open range whose hedge the stem gives',
        question: choice({
          stem: 'More than how many flights did pilots make?',
          key: '270,000',
          wrong: ['300,000'],
          ...flights,
        }),
      },
      {
        name: 'a number in an open range, asked of the article',
        question: choice({
          stem: 'How many flights were made, according to the article?',
          key: '270,000',
          wrong: ['300,000'],
          ...flights,
        }),
      },
      {
        name: 'another number than a bare one',
        question: choice({
          stem: 'In how many days?',
          key: '90',
          wrong: ['91', '101', '80'],
          target: slot('tegel', 'days'),
        }),
      },
      {
        name: 'another day of the same month',
        question: choice({
          stem: 'When?',
          key: '24 June 1948',
          wrong: ['25 June 1948'],
          target: slot('blocked', 'blocked'),
        }),
      },
    ],
  })
})
