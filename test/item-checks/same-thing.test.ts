import { describe, expect, test } from 'vitest'
import { fullerNames, mayBeSame } from '../../src/item-checks/same-thing.ts'
import type { EntityId } from '../../src/vocabulary/identifiers.ts'
import { named, sketchBank } from '../workflows/ranking/sketch-bank.ts'

const museum = (name: string) => ({ kind: 'facility', sort: ['museum', 'museums'], names: [name] })
const reader = sketchBank({
  text: [
    'Mira Olm opened the Varn National Museum. Olm left the Varn museum to Jon Brask. Brask met Ada Brask and Lund. She ' +
      'was a friend of Hans Lund, he of Edith. Edith Grace Dahl paid for Sunn University and Sunn State University.',
  ],
  entities: {
    mira: named('person', 'Mira Olm'),
    olm: named('person', 'Olm'),
    jon: named('person', 'Jon Brask'),
    brask: named('person', 'Brask'),
    ada: named('person', 'Ada Brask'),
    lund: named('person', 'Lund'),
    hans: named('person', 'Hans Lund'),
    edith: named('person', 'Edith'),
    dahl: named('person', 'Edith Grace Dahl'),
    national: museum('Varn National Museum'),
    varn: museum('Varn museum'),
    sunn: named('organisation', 'Sunn University'),
    state: named('organisation', 'Sunn State University'),
  },
  marks: { she: { quote: 'She', entity: 'lund' }, he: { quote: 'he', in: ', he of', entity: 'hans' } },
})

describe('fullerNames', () => {
  test.each([
    ['en_olm', ['Mira Olm']],
    ['en_varn', ['Varn National Museum']],
    ['en_brask', []],
    ['en_lund', []],
    ['en_edith', []],
    ['en_sunn', []],
    ['en_mira', []],
  ] as const)('finds for %s %j', (id, names) => {
    expect(fullerNames(reader, reader.entity(id))).toEqual(names)
  })
})

describe('mayBeSame', () => {
  test.each([
    ['en_brask', 'en_jon', true],
    ['en_dahl', 'en_edith', true],
    ['en_jon', 'en_ada', false],
    ['en_sunn', 'en_state', false],
  ] as const)('%s beside %s', (one, other, may) => {
    const entity = (id: EntityId) => reader.entity(id)
    expect(mayBeSame(entity(one), entity(other))).toBe(may)
  })
})
