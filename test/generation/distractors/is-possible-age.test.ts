import { expect, test } from 'vitest'
import { isPossibleAge } from '../../../src/generation/distractors/is-possible-age.ts'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import type { AskTarget } from '../../../src/generation/targets.ts'
import { sketchBank } from '../../workflows/ranking/sketch-bank.ts'

test('the age of a person is never mistaken for one that nobody reaches', () => {
  const { bank } = sketchBank({
    text: [
      'Mira Olm was 75 years old.',
      'Mira Olm saw 140 whales, 500 seals and 35 boats.',
      'Jon Olm saw 64 whales and 82 seals.',
    ],
    entities: {
      mira: { kind: 'person', sort: ['person', 'people'], names: ['Mira Olm'] },
      jon: { kind: 'person', sort: ['person', 'people'], names: ['Jon Olm'] },
    },
    marks: {
      age: { quote: '75 years', value: 75, unit: 'year', type: 'duration' },
      whales: { quote: '140 whales', value: 140, unit: 'whale' },
      seals: { quote: '500 seals', value: 500, unit: 'seal' },
      boats: { quote: '35 boats', value: 35, unit: 'boat' },
      others: { quote: '64 whales', value: 64, unit: 'whale' },
    },
    facts: {
      old: {
        verb: 'be',
        arguments: [
          ['subject theme !', '{mira}'],
          ['complement theme !', '{age} old'],
        ],
        evidence: ['Mira Olm was 75 years old.'],
      },
      saw: {
        verb: 'see',
        arguments: [
          ['subject agent !', '{mira}'],
          ['object theme !', '{whales}'],
        ],
        evidence: ['Mira Olm saw 140 whales, 500 seals and 35 boats.'],
      },
    },
  })
  for (const seed of [1, 2, 3, 4, 5]) {
    const asked = generateQuestions(bank, { seed, kinds: ['choice'] }).find(
      ({ stem }) => stem === 'How old was Mira Olm, according to the article?',
    )
    const ages = asked?.kind === 'choice' ? asked.options.map(({ text }) => Number(text)) : []
    expect(ages).toContain(75)
    expect(Math.max(...ages)).toBeLessThanOrEqual(110)
  }
})

test.each([
  [49, 98, false],
  [49, 61, true],
  [80, 98, true],
  [80, 140, false],
  [200, 240, true],
])('beside the age of %i, %i may be offered: %s', (key, value, may) => {
  const phrase = [{ of: 'an_1', possessive: false, ask: true }, ' old']
  const target = { annotation: { id: 'an_1' }, fact: { clause: { arguments: [{ phrase }] } } } as unknown as AskTarget
  expect(isPossibleAge(target, key, value)).toBe(may)
})
