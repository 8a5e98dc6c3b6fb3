import { describe, expect, it } from 'vitest'
import * as identifiers from '../../src/vocabulary/identifiers.ts'

const kinds = Object.entries(identifiers)
const prefixes = [
  ...['en', 'an', 'fa', 'qu', 'op', 'qb', 'qz', 'at'],
  ...['og', 'st', 'cl', 'pe', 'ak', 'ps', 'pk', 'wh', 'ms', 'jb', 'in', 'ae'],
]

describe('identifiers', () => {
  it('has one kind for each prefix', () => {
    const taken = kinds.map(([, kind]) => prefixes.filter(prefix => kind.safeParse(`${prefix}_x`).success))
    expect(taken.flat().sort()).toEqual(prefixes.toSorted())
    expect(taken.every(({ length }) => length === 1)).toBe(true)
  })

  it.each(kinds)('%s takes letters, digits, "_" and "-", up to 80 of them', (_name, kind) => {
    const prefix = prefixes.find(prefix => kind.safeParse(`${prefix}_x`).success)
    const accepts = (rest: string) => kind.safeParse(`${prefix}_${rest}`).success
    expect(['x', '600-troops', 'A_b-C9', '-', 'x'.repeat(80)].filter(rest => !accepts(rest))).toEqual([])
    const bad = ['', 'x y', 'é', 'x/y', '../x', 'x\n', '\nx', 'x\0', 'x'.repeat(81)]
    expect(bad.filter(accepts)).toEqual([])
  })
})
