import { describe, expect, it } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const described = (source: string, form: string) =>
  mentionsOf([source])
    .filter(one => one.form === form && one.kind !== 'role')
    .map(({ kind, words }) => `${kind}: ${words}`)

describe('findDescriptions', () => {
  it('marks the whole noun phrase with what "of" adds, without its relative clause', () => {
    expect(
      described(
        'the/DT/2/det leaders/NNS/9/nsubj/leader of/IN/5/case the/DT/5/det village/NN/2/nmod who/WP/7/nsubj fled/VBD/2/acl:relcl ,/PUNCT/2/punct spoke/VBD/0/root',
        'description',
      ),
    ).toEqual(['person: the leaders of the village', 'place: the village'])
  })

  it('leaves out the preposition and what "and" joins', () => {
    expect(
      described(
        'met/VBD/0/root with/IN/4/case the/DT/4/det group/NN/1/obl and/CC/7/cc the/DT/7/det army/NN/4/conj',
        'description',
      ),
    ).toEqual(['organisation: the group', 'organisation: the army'])
  })

  it('marks no noun that only stands before another', () => {
    expect(described('the/DT/3/det army/NN/3/compound tank/NN/4/nsubj broke/VBD/0/root', 'description')).toEqual([
      'equipment: the army tank',
    ])
  })
})

describe('findPronouns', () => {
  it('marks personal pronouns and leaves an empty "it" out', () => {
    expect(described('She/PRP/2/nsubj saw/VBD/0/root them/PRP/2/obj', 'pronoun')).toEqual([
      'person: She',
      'other: them',
    ])
    expect(described('It/PRP/2/expl rained/VBD/0/root', 'pronoun')).toEqual([])
  })
})
