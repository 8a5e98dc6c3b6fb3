import { describe, expect, it } from 'vitest'
import { sortClassOf } from '../../src/item-checks/sort-class.ts'
import type { EntityKind } from '../../src/vocabulary/entity.ts'

const classOf = (kind: EntityKind, singular: string) => sortClassOf({ kind, sort: { singular } })

describe('sortClassOf', () => {
  it.each([
    ['person', 'president', 'minister'],
    ['person', 'hostage', 'prisoner of war'],
    ['place', 'city', 'town'],
    ['place', 'capital', 'port city'],
    ['facility', 'air base', 'army base'],
    ['organisation', 'firm', 'company'],
    ['organisation', 'newspaper', 'daily'],
    ['organisation', 'football club', 'sports club'],
  ] as const)('takes a %s that is a %s for one that is a %s', (kind, one, other) => {
    expect(classOf(kind, one)).toBe(classOf(kind, other))
  })

  it.each([
    ['person', 'president', 'hostage'],
    ['place', 'city', 'country'],
    ['organisation', 'news agency', 'space agency'],
    ['organisation', 'oil company', 'record company'],
    ['facility', 'hospital', 'stadium'],
  ] as const)('keeps apart a %s that is a %s and one that is a %s', (kind, one, other) => {
    expect(classOf(kind, one)).not.toBe(classOf(kind, other))
  })
})
