import { expect, test } from 'vitest'
import { readVerbWords } from '../../src/text/read-verb-words.ts'

test.each([
  ['pledged', 'pledge', { tense: 'past' }],
  ['pledges', 'pledge', { tense: 'present' }],
  ['carry', 'carry', { tense: 'present' }],
  ['was', 'be', { tense: 'past', passive: false }],
  ['is not', 'be', { tense: 'present', negated: true }],
  ['has been', 'be', { perfect: true }],
  ['will be', 'be', { tense: 'future' }],
  ['was built', 'build', { tense: 'past', passive: true }],
  ['were building', 'build', { progressive: true, passive: false }],
  ['is being built', 'build', { progressive: true, passive: true }],
  ['has not been found', 'find', { perfect: true, passive: true, negated: true }],
  ['had known', 'know', { tense: 'past', perfect: false }],
  ["didn't stop", 'stop', { tense: 'past', negated: true }],
  ['won’t stop', 'stop', { tense: 'future', negated: true }],
  ['will have sold', 'sell', { tense: 'future', perfect: true }],
  ['has also traveled', 'travel', { perfect: true }],
])('“%s” is a form of “%s”', (words, lemma, verb) => {
  expect(readVerbWords(words, { lemma })?.verb).toMatchObject({ lemma, ...verb })
})

test('a particle ends the words', () => {
  expect(readVerbWords('set up', { lemma: 'set', particle: 'up' })).toBeUndefined()
  expect(readVerbWords('carried out', { lemma: 'carry', particle: 'out' })?.verb).toMatchObject({ particle: 'out' })
  expect(readVerbWords('carried on', { lemma: 'carry', particle: 'out' })).toBeUndefined()
})

test.each([
  ['bought', 'sell'],
  ['put', 'put'],
  ['nearly won', 'win'],
  ['could win', 'win'],
  ['to win', 'win'],
  ['winning', 'win'],
  ['not won', 'win'],
  ['has win', 'win'],
  ['was been found', 'find'],
  ['did not never stop', 'stop'],
  ['', 'win'],
  ['won', 'Win!'],
  ['constructor won', 'win'],
])('“%s” is no plain form of “%s”', (words, lemma) => {
  expect(readVerbWords(words, { lemma })).toBeUndefined()
})
