import { expect, test } from 'vitest'
import { matchOf } from './measures/match.ts'
import { type CorpusResults, gatherResults, printResults, valuesOf } from './print-results.ts'

const own = valuesOf(
  new Map([
    ['upos', matchOf(2, 3, 3)],
    ['person', matchOf(1, 2, 4)],
  ]),
)
const results: CorpusResults = {
  corpus: 'gum-dev',
  systems: [
    ['quizwright', own],
    ['wink', new Map([['upos', 92.44]])],
  ],
}

test('gathers one object of corpora and measures, in tenths, others by the name of their system', () => {
  expect(gatherResults([results])).toEqual({
    'gum-dev': { upos: 66.7, person: 33.3, 'person.precision': 25, 'person.recall': 50, 'wink.upos': 92.4 },
  })
})

test('prints a measure to a line, a system to a column, a dash for what is not offered, and the target', () => {
  expect(printResults(results).split('\n')).toEqual([
    'gum-dev',
    '',
    'measure           quizwright  wink  target',
    'upos                    66.7  92.4   >= 97',
    'person                  33.3     -   >= 85',
    'person.precision        25.0     -',
    'person.recall           50.0     -',
    '',
  ])
})
