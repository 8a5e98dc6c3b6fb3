import { expect, test } from 'vitest'
import { isAtOdds } from '../../../src/workflows/ranking/is-at-odds.ts'
import { named, sketchBank } from './sketch-bank.ts'

const text = 'The Varn Club and the Varn Prize, in May, in May 2020, with a licence, by a few friends, in Olm.'
const subject = ['subject theme', '{club}'] as const

test.each([
  ['a doer of what starts by itself', 'start', [subject, ['adjunct agent by', 'a few friends']], true],
  ['a doer of what is started', 'start, past passive', [subject, ['adjunct agent by', 'a few friends']], false],
  ['a club that was granted', 'grant, past passive', [subject, ['adjunct time in', '{once}']], true],
  ['a club that was granted something', 'grant, past passive', [subject, ['object theme', 'a licence']], false],
  [
    'a prize that was granted',
    'grant, past passive',
    [
      ['subject theme', '{prize}'],
      ['adjunct time in', '{once}'],
    ],
    false,
  ],
  [
    'what is so each May',
    'be, present',
    [subject, ['complement theme', 'busiest'], ['adjunct time in', '{may}']],
    true,
  ],
  ['what was so in May', 'be', [subject, ['complement theme', 'busiest'], ['adjunct time in', '{may}']], false],
  [
    'what is so in one May',
    'be, present',
    [subject, ['complement theme', 'busiest'], ['adjunct time in', '{once}']],
    false,
  ],
])('looks for %s', (_, verb, parts, is) => {
  const reader = sketchBank({
    text: [text],
    entities: { club: named('organisation', 'Varn Club'), prize: named('other', 'Varn Prize') },
    marks: {
      may: { quote: 'May', in: 'in May,', date: '2020-05', say: 'May 2020' },
      once: { quote: 'May 2020', date: '2020-05', say: 'May 2020' },
    },
    facts: { told: { verb, arguments: parts, evidence: [text] } },
  })
  const [fact] = reader.bank.facts
  expect(fact && isAtOdds(reader, fact)).toBe(is)
})
