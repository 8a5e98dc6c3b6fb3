import { describe } from 'vitest'
import { aliasOfKey } from '../../../src/item-checks/rules/alias-of-key.ts'
import { blank, choice } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

describe('alias-of-key', () => {
  tryRule(aliasOfKey, {
    flawed: [
      {
        name: 'another name',
        question: choice({ key: 'Britain', wrong: ['the United Kingdom', 'France'] }),
        says: 'is another name of the right answer, Britain',
      },
      {
        name: 'an airport within the key',
        question: choice({ key: 'West Berlin', wrong: ['Tegel'] }),
        says: 'lies within',
      },
      {
        name: 'the country that holds the key',
        question: choice({ key: 'West Berlin', wrong: ['East Germany'] }),
        says: 'holds the right answer',
      },
      {
        name: 'a country two steps around the key',
        question: choice({ key: 'Tempelhof', wrong: ['East Germany'] }),
        says: 'too close',
      },
      {
        name: 'a minister who speaks for the key',
        question: choice({ key: 'United States', wrong: ['George Marshall'] }),
        says: 'speaks for',
      },
      {
        name: 'the country that the key speaks for',
        question: choice({ key: 'Ernst Reuter', wrong: ['West Berlin'] }),
        says: 'spoken for',
      },
    ],
    sound: [
      {
        name: 'two people who speak for one country',
        question: choice({ key: 'George Marshall', wrong: ['Lucius Clay'] }),
      },
      { name: 'two airports in one city', question: choice({ key: 'Tegel', wrong: ['Tempelhof'] }) },
      { name: 'options that the bank does not know', question: choice({ key: 'Britain', wrong: ['Peru', 'Chile'] }) },
      {
        name: 'a fill-in question',
        question: blank({ sentence: '___ flew salt.', accepted: ['Britain', 'United Kingdom'] }),
      },
    ],
  })
})
