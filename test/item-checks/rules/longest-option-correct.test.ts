import { describe } from 'vitest'
import { longestOptionCorrect } from '../../../src/item-checks/rules/longest-option-correct.ts'
import { blank, choice } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

describe('longest-option-correct', () => {
  tryRule(longestOptionCorrect, {
    flawed: [
      {
        name: 'a key a fifth longer',
        question: choice({ key: 'x'.repeat(24), wrong: ['y'.repeat(20), 'z'] }),
        says: 'xxxx',
      },
    ],
    sound: [
      {
        name: 'a key less than a fifth longer',
        question: choice({ key: 'x'.repeat(28), wrong: ['y'.repeat(24), 'z'] }),
      },
      { name: 'a short key three characters longer', question: choice({ key: 'Britain', wrong: ['Peru', 'Iran'] }) },
      { name: 'a long wrong option', question: choice({ key: 'West Berlin', wrong: ['United States', 'Peru'] }) },
      { name: 'a fill-in question', question: blank({ sentence: '___.', accepted: ['x'.repeat(50)] }) },
    ],
  })
})
