import { describe } from 'vitest'
import { keySupported } from '../../../src/item-checks/rules/key-supported.ts'
import { blank, choice, slot } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

const blocked = 'The Soviet Union blocked the roads to West Berlin on 24 June 1948.'
const flights = 'Pilots made more than 270,000 flights'
const salt = 'Britain flew salt to West Berlin.'
const bevin = 'Ernest Bevin, the foreign secretary of Britain'

describe('key-supported', () => {
  tryRule(keySupported, {
    flawed: [
      {
        name: 'a question without evidence',
        question: choice({ key: 'Britain', wrong: ['France'] }),
        says: 'quotes nothing',
      },
      {
        name: 'a written key that the evidence does not name',
        question: choice({ key: 'France', wrong: ['Britain'], evidence: [salt] }),
        says: '“France”',
      },
      {
        name: 'a number that the evidence does not give',
        question: blank({ sentence: 'Pilots made ___ flights.', accepted: ['280,000'], evidence: [flights] }),
        says: '“280,000”',
      },
      {
        name: 'a long written key with a wrong number',
        question: choice({ key: 'They made 27 flights to the city', wrong: ['None'], evidence: [flights] }),
        says: '27 flights',
      },
      {
        name: 'a generated key whose words lie outside the evidence',
        question: choice({
          key: 'Soviet Union',
          wrong: ['France'],
          evidence: [salt],
          target: slot('blocked', 'soviet-union'),
        }),
        says: 'Soviet Union',
      },
      {
        name: 'a generated key that names another country',
        question: choice({
          key: 'France',
          wrong: ['Britain'],
          evidence: [blocked],
          target: slot('blocked', 'soviet-union'),
        }),
        says: "“France” isn't what the article means",
      },
      {
        name: 'a generated date that is another day',
        question: choice({
          key: '25 June 1948',
          wrong: ['1 May 1948'],
          evidence: [blocked],
          target: slot('blocked', 'blocked'),
        }),
        says: '25 June 1948',
      },
      {
        name: 'a generated figure that is another number',
        question: blank({
          sentence: 'Pilots made more than ___ flights.',
          accepted: ['270,000', '27,000'],
          from: 'quantity',
          evidence: [flights],
          target: slot('flights', 'flights'),
        }),
        says: '“27,000”',
      },
      {
        name: 'a generated role of another country',
        question: choice({
          key: 'president of France',
          wrong: ['mayor of West Berlin'],
          evidence: ['the president of East Germany'],
          target: slot('is-president', 'president'),
        }),
        says: 'president of France',
      },
      {
        name: 'a speaker who is not quoted near the evidence',
        question: choice({
          key: 'Ernest Bevin',
          wrong: ['Lucius Clay'],
          evidence: [blocked],
          target: { ask: 'speaker', fact: 'fa_go-on', attribution: 0 },
        }),
        says: 'Ernest Bevin',
      },
    ],
    sound: [
      { name: 'words of the evidence', question: choice({ key: 'salt', wrong: ['coal'], evidence: [salt] }) },
      {
        name: 'another name of what is quoted',
        question: choice({ key: 'the United Kingdom', wrong: ['France'], evidence: [salt] }),
      },
      {
        name: 'a figure in words',
        question: blank({
          sentence: '___ people died.',
          accepted: ['one hundred and one'],
          evidence: ['101 people had died'],
        }),
      },
      {
        name: 'a paraphrase that keeps the names and half of the words',
        question: choice({ key: 'by blocking every road to West Berlin', wrong: ['by air'], evidence: [blocked] }),
      },
      {
        name: 'an inferred key with evidence',
        question: choice({
          key: 'Because trucks were stopped',
          wrong: ['By chance'],
          evidence: [blocked],
          process: 'infer',
        }),
      },
      {
        name: 'one sufficient support among several',
        question: choice({
          key: 'Britain',
          wrong: ['France'],
          evidence: [blocked, salt],
          target: slot('british-salt', 'britain'),
        }),
      },
      {
        name: 'a date without its weekday or year',
        question: blank({
          sentence: 'The roads were blocked on ___.',
          accepted: ['24 June 1948', '24 June', 'June 24, 1948'],
          from: 'date',
          evidence: [blocked],
          target: slot('blocked', 'blocked'),
        }),
      },
      {
        name: 'a figure in digits, in words and with its unit',
        question: blank({
          sentence: 'Pilots made ___ flights.',
          accepted: ['270,000', '270 thousand', '270,000 flights'],
          from: 'quantity',
          evidence: [flights],
          target: slot('flights', 'flights'),
        }),
      },
      {
        name: 'a facility without the noun of its sort',
        question: choice({
          key: 'Tegel',
          wrong: ['Gatow'],
          evidence: ['France built Tegel airport in 90 days.'],
          target: slot('tegel', 'tegel'),
        }),
      },
      {
        name: 'a role with the adjective of its country',
        question: blank({
          sentence: 'George Marshall was ___.',
          accepted: ['secretary of state', 'American secretary of state', 'secretary of state of the United States'],
          from: 'role',
          evidence: ['secretary of state of the United States'],
          target: slot('is-secretary', 'secretary'),
        }),
      },
      {
        name: 'a speaker whose cue stands beside the evidence',
        question: choice({
          key: 'Ernest Bevin',
          wrong: ['Lucius Clay'],
          evidence: [bevin],
          target: { ask: 'speaker', fact: 'fa_go-on', attribution: 0 },
        }),
      },
    ],
  })
})
