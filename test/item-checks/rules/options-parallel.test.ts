import { describe } from 'vitest'
import { optionsParallel } from '../../../src/item-checks/rules/options-parallel.ts'
import { choice } from '../make-question.ts'
import { tryRule } from '../try-rule.ts'

const options = (key: string, ...wrong: string[]) => choice({ key, wrong })

describe('options-parallel', () => {
  tryRule(optionsParallel, {
    flawed: [
      { name: 'a city among countries', question: options('Britain', 'France', 'West Berlin'), says: '“West Berlin”' },
      { name: 'a person among countries', question: options('Britain', 'Ernst Reuter'), says: 'class' },
      { name: 'a word among numbers', question: options('90', '80', 'several'), says: 'several' },
      { name: 'a unit on some numbers', question: options('90 days', '80'), says: 'numbers alike' },
      { name: 'different units', question: options('90 days', '80 weeks'), says: 'weeks' },
      { name: 'a year among days', question: options('24 June 1948', '1948'), says: '1948' },
      { name: 'a capital letter among small ones', question: options('salt', 'coal', 'Flour'), says: 'capital' },
      { name: 'an article on one noun', question: options('the river', 'bridge'), says: 'article' },
      {
        name: '"the" on some names that take it',
        question: options('the United States', 'Soviet Union'),
        says: '“the” unevenly',
      },
      {
        name: 'a full stop on some sentences',
        question: options('it closed early.', 'it opened late'),
        says: 'full stop',
      },
    ],
    sound: [
      { name: 'a general among politicians', question: options('Ernst Reuter', 'Lucius Clay') },
      { name: 'countries with and without "the"', question: options('Britain', 'the United States', 'France') },
      { name: 'countries of the bank and of a pool', question: options('Britain', 'Peru', 'Sri Lanka') },
      { name: 'groups with a small first letter', question: options('Hezbollah', 'al-Shabaab', 'Haqqani network') },
      { name: 'one day beside several', question: options('90 days', 'one day') },
      { name: 'numbers in words and digits', question: options('three', '19') },
      { name: 'months of different years', question: options('March 1910', 'July 1909') },
      { name: 'an initial at the end', question: options('John D.', 'John Smith') },
      {
        name: 'hedges of several words',
        question: options('over 40 people', 'almost 1,200 people', 'at least 90 people'),
      },
      {
        name: 'sentences with and without an article',
        question: options('A friend told her about it', 'She saw it there'),
      },
      { name: 'plurals beside a singular with its article', question: options('workers', 'the minister') },
      { name: 'an agency whose name ends in a digit', question: options('NSA', 'MI6', 'Mossad') },
      { name: 'phrases alike', question: options('because it rained', 'because it snowed') },
    ],
  })
})
