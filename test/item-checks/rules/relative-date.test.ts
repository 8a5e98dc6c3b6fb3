import { describe } from 'vitest'
import { relativeDate } from '../../../src/item-checks/rules/relative-date.ts'
import { blank, choice } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

const flawed: readonly (readonly [stem: string, words: string])[] = [
  ['Where did jets take off on Monday?', '“Monday”'],
  ['What happened yesterday?', '“yesterday”'],
  ['How many people died last week?', '“last week”'],
  ['What did France do this year?', '“this year”'],
  ['Who was killed over the weekend?', '“the weekend”'],
  ['Who arrived in France later that day?', 'that day'],
  ['What did France do in 2014, two years ago?', '“ago”'],
  ['Who came on Tuesday in 2014?', '“Tuesday”'],
  ['What happened the next day?', '“the next day”'],
]

const sound: readonly string[] = [
  'Who was killed over the weekend of 13 and 14 September 2014?',
  'Where did jets take off on Monday 15 September 2014?',
  'Where did the Good Friday talks begin?',
  'What did Ernst Reuter mean by “this is today”?',
  'Which band recorded Black Sunday?',
  'What happened in the last week of September 2014?',
  'What did the firm do on the following day, 3 May 2012?',
]

const key = 'West Berlin'
const wrong = ['Paris', 'London']

describe('relative-date', () => {
  tryRule(relativeDate, {
    flawed: [
      ...flawed.map(([stem, says]) => ({ name: `“${stem}”`, question: choice({ stem, key, wrong }), says })),
      {
        name: 'a sentence with a gap that says “yesterday”',
        question: blank({ stem: 'Who came?', sentence: '___ came yesterday.', accepted: ['Lucius Clay'] }),
        says: 'yesterday',
      },
      {
        name: 'an option that says “last year”',
        question: choice({ stem: 'When did it end?', key: 'In 1949', wrong: ['Last year', 'In 1948'] }),
        says: 'Last year',
      },
    ],
    sound: sound.map(stem => ({ name: `“${stem}”`, question: choice({ stem, key, wrong }) })),
  })
})
