import { describe, expect, it } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const sites = (source: string) =>
  mentionsOf([source])
    .filter(({ kind }) => kind === 'facility')
    .map(({ words, sort }) => `${words} (${sort})`)

const cases: readonly (readonly [source: string, found: readonly string[]])[] = [
  ['the/DT/2/det hospital/NN/3/nsubj closed/VBD/0/root', ['hospital (hospital)']],
  ['two/CD/2/nummod bridges/NNS/3/nsubj/bridge fell/VBD/0/root', ['bridges (bridge)']],
  ['an/DT/3/det air/NN/3/compound base/NN/4/nsubj opened/VBD/0/root', ['air base (air base)']],
  ['a/DT/3/det power/NN/3/compound plant/NN/4/nsubj opened/VBD/0/root', ['power plant (power plant)']],
  ['all/DT/2/det bases/NNS/4/nsubj:pass/base were/VBD/4/aux covered/VBN/0/root/cover', []],
  ['the/DT/3/det customer/NN/3/compound base/NN/4/nsubj grew/VBD/0/root', []],
  ['a/DT/3/det television/NN/3/compound station/NN/4/nsubj reported/VBD/0/root', []],
  ['the/DT/2/det plant/NN/3/nsubj grew/VBD/0/root', []],
  ['the/DT/2/det school/NN/3/nsubj decided/VBD/0/root', []],
  ['He/PRP/2/nsubj slept/VBD/0/root in/IN/5/case the/DT/5/det school/NN/2/obl', ['school (school)']],
]

describe('findFacilities', () => {
  it.each(cases)('reads %s', (source, found) => {
    expect(sites(source)).toEqual(found)
  })
})
