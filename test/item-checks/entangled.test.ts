import { describe, expect, it } from 'vitest'
import { isEntangled } from '../../src/item-checks/entangled.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { EntityId } from '../../src/vocabulary/identifiers.ts'
import { airlift, airliftBank } from './airlift-bank.ts'

const cases: readonly (readonly [EntityId, EntityId, boolean])[] = [
  ['en_britain', 'en_britain', true],
  ['en_tegel', 'en_west-berlin', true],
  ['en_tegel', 'en_east-germany', true],
  ['en_reuter', 'en_east-germany', true],
  ['en_clay', 'en_united-states', true],
  ['en_clay', 'en_marshall', false],
  ['en_tegel', 'en_tempelhof', false],
  ['en_britain', 'en_france', false],
]

describe('isEntangled', () => {
  it.each(cases)('says of %s and %s, either way round: %s', (one, other, expected) => {
    expect(isEntangled(airlift, airlift.entity(one), airlift.entity(other))).toBe(expected)
    expect(isEntangled(airlift, airlift.entity(other), airlift.entity(one))).toBe(expected)
  })

  it('entangles two entities that share an accepted name, not those that share one that answers nothing', () => {
    const other = { ...airlift.entity('en_tegel'), id: 'en_other' as const, within: [] }
    const shared = (accept: boolean) => ({ ...other, names: [{ text: 'TEMPELHOF', use: 'short' as const, accept }] })
    expect(isEntangled(airlift, shared(true), airlift.entity('en_tempelhof'))).toBe(true)
    expect(isEntangled(airlift, shared(false), airlift.entity('en_tempelhof'))).toBe(false)
  })

  it('ends where entities lie within each other in a ring', () => {
    const bank = airliftBank()
    const entities = bank.entities.map(entity =>
      entity.id === 'en_east-germany' ? { ...entity, within: ['en_west-berlin' as const] } : entity,
    )
    const reader = readerOf({ ...bank, entities })
    expect(isEntangled(reader, reader.entity('en_tegel'), reader.entity('en_france'))).toBe(false)
  })

  it('walks a place that lies within several others once, however many ways lead to it', () => {
    const [sample] = airliftBank().entities
    if (sample === undefined) throw new Error('the airlift has no entities')
    const layers = 40
    const idAt = (layer: number, side: number): EntityId => `en_layer-${layer}-${side}`
    const entities = Array.from({ length: layers }, (_, layer) =>
      [0, 1].map(side => ({
        ...sample,
        id: idAt(layer, side),
        names: [{ text: `Layer ${layer} ${side}`, use: 'full' as const, accept: true }],
        within: layer + 1 < layers ? [idAt(layer + 1, 0), idAt(layer + 1, 1)] : [],
        speaksFor: [],
      })),
    ).flat()
    const reader = readerOf({ ...airliftBank(), entities })
    const started = performance.now()
    expect(isEntangled(reader, reader.entity(idAt(0, 0)), reader.entity(idAt(0, 1)))).toBe(false)
    expect(isEntangled(reader, reader.entity(idAt(0, 0)), reader.entity(idAt(layers - 1, 1)))).toBe(true)
    // Walked along every way, forty layers would take years.
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
