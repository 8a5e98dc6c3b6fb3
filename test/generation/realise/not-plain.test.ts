import { expect, test } from 'vitest'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'

const keeper = ['Ada Lund was the goalkeeper of Varn.', 'Ben Okoro and Ida Moen scored for Varn.']

test.each([
  ['who held a post', keeper, ['Ada Lund']],
  ['nobody whom another replaced', [...keeper, 'Ida Moen replaced Ada Lund.'], []],
])('asks for %s', (_what, text, keys) => {
  const reading = readSketch({
    title: 'A match',
    licence: 'CC0-1.0',
    headline: 'A match',
    writtenOn: '2026-01-01',
    author: 'Test',
    text: [text.join(' ')],
    entities: {
      lund: { kind: 'person', sort: 'person', names: ['Ada Lund'] },
      okoro: { kind: 'person', sort: 'person', names: ['Ben Okoro'] },
      moen: { kind: 'person', sort: 'person', names: ['Ida Moen'] },
      varn: { kind: 'organisation', sort: 'team', names: ['Varn'] },
    },
    marks: {},
    facts: {
      keeper: {
        verb: 'be',
        arguments: [
          ['subject agent', '{lund}'],
          ['complement theme', 'the goalkeeper of Varn'],
        ],
        evidence: ['Ada Lund was the goalkeeper of Varn'],
      },
      ...(text.length > keeper.length && {
        replaced: {
          verb: 'replace',
          arguments: [
            ['subject agent', '{moen}'],
            ['object theme', '{lund}'],
          ],
          evidence: ['Ida Moen replaced Ada Lund'],
        },
      }),
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  const asked = generateQuestions(reading.bank, { seed: 1, kinds: ['blank'] })
  const posts = asked.filter(({ stem }) => stem.includes('goalkeeper'))
  expect(posts.flatMap(one => (one.kind === 'blank' ? (one.accepted[0]?.text ?? []) : []))).toEqual(keys)
})
