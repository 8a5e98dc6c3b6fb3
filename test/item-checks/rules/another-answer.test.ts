import { describe } from 'vitest'
import { anotherAnswer } from '../../../src/item-checks/rules/another-answer.ts'
import { blank, choice, slot } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

const salt = { evidence: ['Britain flew salt to West Berlin.'] }
const stem = 'Which country flew salt to West Berlin?'

describe('another-answer', () => {
  tryRule(anotherAnswer, {
    flawed: [
      {
        name: 'a choice of which another sentence says the same, whatever its options',
        question: choice({ ...salt, stem, key: 'Britain', wrong: ['Belgium', 'France'] }),
        says: '“Australia”: “Australia flew salt to West Berlin as well.”',
      },
      {
        name: 'a gap of which another sentence says the same',
        question: blank({
          ...salt,
          stem,
          sentence: '___ flew salt to West Berlin.',
          accepted: ['Britain'],
          target: slot('british-salt', 'britain'),
        }),
        says: '“Australia”',
      },
      {
        name: 'a stem that asks the article',
        question: choice({
          ...salt,
          stem: 'Which country flew salt to West Berlin, according to the article?',
          key: 'Britain',
          wrong: ['Belgium', 'France'],
        }),
        says: '“Australia”',
      },
    ],
    sound: [
      {
        name: 'a stem that tells its sentence from the others',
        question: choice({
          stem: 'Which country flew coal to West Berlin?',
          evidence: ['The United States flew coal to West Berlin.'],
          key: 'United States',
          wrong: ['Belgium', 'France'],
        }),
      },
      {
        name: 'a sentence that names nothing of the kind of the key',
        question: choice({
          stem: 'Who asked for aircraft?',
          evidence: ['Lucius Clay, the American military governor, asked for aircraft.'],
          key: 'Lucius Clay',
          wrong: ['Ernst Reuter', 'Wilhelm Pieck'],
        }),
      },
      {
        name: 'a figure',
        question: choice({
          stem: 'In how many days did France build Tegel airport?',
          evidence: ['France built Tegel airport in 90 days.'],
          key: '90',
          wrong: ['60', '100'],
        }),
      },
    ],
  })
})
