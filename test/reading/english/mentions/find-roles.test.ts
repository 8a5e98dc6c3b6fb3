import { describe, expect, it } from 'vitest'
import { mentionsOf, said } from './mentions-of.ts'

const cases: readonly (readonly [source: string, roles: readonly string[]])[] = [
  [
    'British/JJ/3/amod aid/NN/3/compound worker/NN/5/nmod:desc Ann/NNP/5/compound Holt/NNP/6/nsubj left/VBD/0/root',
    ['British aid worker'],
  ],
  [
    'Ann/NNP/7/nsubj ,/PUNCT/4/punct the/DT/4/det secretary/NN/1/appos of/IN/6/case state/NN/4/nmod left/VBD/0/root',
    ['secretary of state'],
  ],
  ['Ann/NNP/4/nsubj was/VBD/4/cop/be a/DT/4/det teacher/NN/0/root', ['teacher']],
  ['the/DT/4/det former/JJ/4/amod foreign/JJ/4/amod minister/NN/5/nsubj left/VBD/0/root', ['former foreign minister']],
  ['in/IN/2/case general/NN/3/obl left/VBD/0/root', []],
  ['the/DT/3/det leader/NN/3/compound board/NN/4/nsubj fell/VBD/0/root', []],
  ["the/DT/2/det Sheriff/NNP/4/nmod:poss 's/POS/2/case office/NN/5/nsubj closed/VBD/0/root", []],
]

describe('findRoles', () => {
  it.each(cases)('reads %s', (source, roles) => {
    expect(said(mentionsOf([source]), 'role')).toEqual(roles.map(role => `role: ${role}`))
  })

  it('keeps the bare title as its sort', () => {
    const source = 'the/DT/3/det Danish/JJ/3/amod secretary/NN/6/nsubj of/IN/5/case state/NN/3/nmod left/VBD/0/root'
    expect(mentionsOf([source]).find(one => one.kind === 'role')).toMatchObject({
      words: 'Danish secretary of state',
      sort: 'secretary of state',
    })
  })

  it('is surer of a complement than of a plural', () => {
    const [teacher] = mentionsOf(['Ann/NNP/4/nsubj was/VBD/4/cop/be a/DT/4/det teacher/NN/0/root']).filter(
      one => one.kind === 'role',
    )
    const [pilots] = mentionsOf(['pilots/NNS/2/nsubj/pilot left/VBD/0/root']).filter(one => one.kind === 'role')
    expect(teacher?.confidence).toBeGreaterThan(pilots?.confidence ?? 1)
  })
})
