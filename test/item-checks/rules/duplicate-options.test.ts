import { describe } from 'vitest'
import { duplicateOptions } from '../../../src/item-checks/rules/duplicate-options.ts'
import { choice } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

const pair = (one: string, other: string) => choice({ key: 'Peru', wrong: [one, other] })

describe('duplicate-options', () => {
  tryRule(duplicateOptions, {
    flawed: [
      { name: 'other capitals and spaces', question: pair('Rio  Grande', 'rio grande'), says: 'say the same' },
      { name: 'another article', question: pair('the river', 'a river'), says: 'say the same' },
      { name: 'missing accents', question: pair('Málaga', 'Malaga'), says: 'say the same' },
      { name: 'a number in words', question: pair('600', 'six hundred'), says: '“600” and “six hundred”' },
      { name: 'a number in words with its unit', question: pair('600 troops', 'six hundred troops'), says: 'troops' },
      { name: 'a part and its percentage', question: pair('a quarter', '25%'), says: '25%' },
      { name: 'a date in another order', question: pair('15 September 2014', 'September 15, 2014'), says: 'September' },
      { name: 'two names of one country', question: pair('Britain', 'the United Kingdom'), says: 'United Kingdom' },
    ],
    sound: [
      { name: 'different numbers', question: pair('600', 'sixty') },
      { name: 'one number of different things', question: pair('600 troops', '600 tonnes') },
      { name: 'different dates', question: pair('15 September 2014', '15 September 2015') },
      { name: 'a word within another', question: pair('all', 'small') },
      { name: 'two entities of one country', question: pair('East Germany', 'West Berlin') },
    ],
  })
})
