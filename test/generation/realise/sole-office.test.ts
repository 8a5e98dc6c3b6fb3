import { expect, test } from 'vitest'
import { isHeldByOne } from '../../../src/generation/realise/sole-office.ts'
import { named, sketchBank } from '../../workflows/ranking/sketch-bank.ts'

const reader = sketchBank({
  text: [
    'Mira Olm, a steward of the Varn Club, met Jon Tarn, a steward too, who led the Varn Navy and once the Varn Council.',
  ],
  entities: {
    mira: named('person', 'Mira Olm'),
    jon: named('person', 'Jon Tarn'),
    club: named('organisation', 'Varn Club'),
    navy: named('organisation', 'Varn Navy'),
    council: named('organisation', 'Varn Council'),
  },
  marks: {
    one: { quote: 'steward', in: 'a steward of', role: 'manager', of: 'club', exclusive: false },
    other: { quote: 'steward', in: 'a steward too', role: 'manager', of: 'club', exclusive: false },
  },
  facts: {
    first: {
      verb: 'be',
      arguments: [
        ['subject agent', '{mira}'],
        ['complement theme', '{one}'],
      ],
      evidence: ['Mira Olm, a steward of the Varn Club'],
    },
    second: {
      verb: 'be',
      arguments: [
        ['subject agent', '{jon}'],
        ['complement theme', '{other}'],
      ],
      evidence: ['Jon Tarn, a steward too'],
    },
  },
})

test.each([
  ['leader', 'en_club', true],
  ['press secretary', 'en_council', true],
  ['minister of fisheries', 'en_council', true],
  ['captain', 'en_club', true],
  ['captain', 'en_navy', false],
  ['manager', 'en_council', true],
  ['manager', 'en_club', false],
  ['deputy leader', 'en_club', false],
  ['former director', 'en_club', false],
  ['regional director', 'en_club', false],
  ['founder', 'en_club', false],
  ['leader', undefined, false],
] as const)('tells whether one alone is %s of %s: %s', (title, of, is) => {
  expect(isHeldByOne(reader, { title, exclusive: false, ...(of !== undefined && { of }) })).toBe(is)
})
