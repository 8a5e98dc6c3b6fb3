import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../src/vocabulary/annotation.ts'
import type { Entity } from '../../../src/vocabulary/entity.ts'
import { isOfOtherSex } from '../../../src/workflows/ranking/is-of-other-sex.ts'

const annotated = (exact: string): Annotation => ({
  ...{ id: 'an_1', kind: 'person', entity: 'en_1' },
  anchor: { start: 0, end: exact.length, exact, prefix: '', suffix: '' },
})

const named = (text: string): Entity => ({
  ...{ id: 'en_1', kind: 'person', sort: { singular: 'person', plural: 'people' }, article: 'none' },
  ...{ agreement: 'singular', within: [], speaksFor: [], names: [{ text, use: 'full', accept: true }] },
})

const cases: readonly (readonly [word: string, name: string, is: boolean])[] = [
  ['she', 'Albert Olm', true],
  ['His', 'Mary Olm', true],
  ['he', 'Albert Olm', false],
  ['her', 'Mary Olm', false],
  ['she', 'Varn Olm', false],
  ['she', 'Albert', false],
  ['Albert', 'Albert Olm', false],
]

describe('isOfOtherSex', () => {
  it.each(cases)('tells of "%s" for %s: %s', (word, name, is) => {
    expect(isOfOtherSex(annotated(word), named(name))).toBe(is)
  })
})
