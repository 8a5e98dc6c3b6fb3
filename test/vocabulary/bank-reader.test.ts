import { describe, expect, it } from 'vitest'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import { readBankOf } from '../interchange/read-bank.ts'

const bank = readBankOf('paris-summit-2014')
const reader = readerOf(bank)

describe('readerOf', () => {
  it('lists the confirmed facts alone, in the order of the text', () => {
    const places = reader.facts.map(({ evidence }) => Math.min(...(evidence[0] ?? []).map(({ start }) => start)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(reader.facts).toHaveLength(bank.facts.length)
    const [first, ...others] = bank.facts
    const rejected = {
      ...bank,
      facts: first === undefined ? [] : [{ ...first, status: 'rejected' as const }, ...others],
    }
    expect(readerOf(rejected).facts.map(({ id }) => id)).toEqual(
      reader.facts.map(({ id }) => id).filter(id => id !== first?.id),
    )
    expect(readerOf({ ...bank, facts: bank.facts.toReversed() }).facts).toEqual(reader.facts)
  })

  it('finds each annotation and the entity that it means', () => {
    for (const annotation of bank.annotations) {
      expect(reader.annotationOf({ of: annotation.id })).toBe(annotation)
      expect(reader.entityOf(annotation)?.id).toBe('entity' in annotation ? annotation.entity : undefined)
    }
  })

  it('finds the speakers of a fact among its entities', () => {
    const reported = reader.facts.filter(({ attribution }) => attribution.length > 0)
    expect(reported.length).toBeGreaterThan(0)
    for (const fact of reported)
      for (const segment of fact.attribution.flatMap(({ speaker }) => speaker)) {
        const entity = typeof segment === 'string' ? undefined : reader.entityOf(reader.annotationOf(segment))
        if (entity !== undefined) expect(reader.entitiesIn(fact)).toContain(entity)
      }
  })

  it('looks up what stands in the bank as reading the whole of it would', () => {
    for (const { id } of bank.entities) {
      expect(reader.factsOf(id)).toEqual(
        reader.facts.filter(fact => reader.entitiesIn(fact).some(entity => entity.id === id)),
      )
      expect(reader.annotationsOf(id)).toEqual(
        bank.annotations.filter(annotation => 'entity' in annotation && annotation.entity === id),
      )
    }
    for (const fact of reader.facts) expect(reader.fact(fact.id)).toBe(fact)
    expect(reader.fact('fa_gone')).toBeUndefined()
    expect(reader.factsOf('en_gone')).toEqual([])
  })

  it('is one for each bank', () => {
    expect(readerOf(bank)).toBe(reader)
    expect(readerOf({ ...bank })).not.toBe(reader)
  })

  it('throws invalid-bank for what the bank does not have', () => {
    const looks = [() => reader.entity('en_gone'), () => reader.annotationOf({ of: 'an_gone' })]
    for (const look of looks)
      expect(look).toThrow(expect.objectContaining({ code: 'invalid-bank', message: expect.stringMatching(/_gone"/) }))
  })
})
