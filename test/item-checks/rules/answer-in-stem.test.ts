import { describe } from 'vitest'
import { answerInStem } from '../../../src/item-checks/rules/answer-in-stem.ts'
import { blank, choice, slot } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

const ask = (stem: string, key: string, ...wrong: string[]) => choice({ stem, key, wrong })

describe('answer-in-stem', () => {
  tryRule(answerInStem, {
    flawed: [
      { name: 'the key', question: ask('Which country near France did it?', 'France', 'Spain'), says: '“France”' },
      {
        name: 'another name of the key',
        question: ask('Which country, the UK or United Kingdom, flew salt?', 'Britain', 'Peru'),
        says: 'United Kingdom',
      },
      {
        name: 'an acronym of the key',
        question: ask('Which country sent US aircraft?', 'United States', 'Peru'),
        says: '“US”',
      },
      {
        name: 'the adjective of the key',
        question: ask('Whose American aircraft flew?', 'United States', 'Peru'),
        says: 'American',
      },
      {
        name: 'the demonym of a place',
        question: ask('In which country do Peruvians and Iraqis live?', 'Iraq', 'Chile'),
        says: '“Iraq”',
      },
      {
        name: 'a word that only the key has',
        question: ask('Who led the Monroe government?', 'James Monroe', 'John Adams'),
        says: '“Monroe”',
      },
      { name: 'the figure in words', question: ask('How many of the six hundred flew?', '600', '700'), says: '“600”' },
      { name: 'the year', question: ask('In which year was the 1969 landing?', '1969', '1970'), says: '1969' },
      {
        name: 'the key in the sentence with the gap',
        question: blank({ stem: 'Who flew?', sentence: 'Britain, or ___, flew salt.', accepted: ['Britain'] }),
        says: '“Britain”',
      },
      {
        name: 'a name of the entity that a generated question asks for',
        question: choice({
          stem: 'Which British power flew salt?',
          key: 'Britain',
          wrong: ['Peru'],
          target: slot('british-salt', 'britain'),
        }),
        says: 'British',
      },
    ],
    sound: [
      { name: 'a stem without the key', question: ask('Which country flew salt?', 'Britain', 'France') },
      { name: 'a key inside another word', question: ask('Who made a small box for a malicious man?', 'Mali', 'Chad') },
      { name: 'the word "us" beside the key US', question: ask('What does the text tell us?', 'US', 'UN') },
      {
        name: 'a longer name that begins like the key',
        question: ask('Which neighbour did Nigerian troops enter?', 'Niger', 'Chad'),
      },
      {
        name: 'a word that a wrong option shares',
        question: ask('What did Berlin lack?', 'West Berlin coal', 'West Berlin salt'),
      },
      {
        name: 'the noun of a sort',
        question: ask('Which airport did France build?', 'Tegel airport', 'Gatow airport'),
      },
      { name: 'a day of the month beside a number', question: ask('How many met on 15 September 2014?', '15', '20') },
      {
        name: 'a number within a name',
        question: ask('How many metres did each arm of GEO600 measure?', '600', '700'),
      },
      {
        name: 'the word "one" beside the key 1',
        question: ask('In which one of the cities did a number stay?', '1', '2'),
      },
      {
        name: 'the States beside a secretary of state',
        question: ask('What was he in the United States?', 'secretary of state', 'pilot'),
      },
      {
        name: 'a gap for a day whose month the stem gives',
        question: blank({
          stem: 'On which day of June 1948?',
          sentence: 'It was on ___.',
          accepted: ['24 June 1948'],
          from: 'date',
        }),
      },
    ],
  })
})
