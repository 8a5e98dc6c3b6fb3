import { describe, expect, it } from 'vitest'
import { toParsedMentions } from '../../../../src/reading/english/mentions/to-parsed-mentions.ts'
import { readFacts } from '../../../../src/reading/read-facts.ts'
import { parseText } from '../../read-short.ts'
import { mentionsOf } from './mentions-of.ts'

const source =
  'Iraqi/JJ/3/amod President/NNP/3/nmod:desc Fuad/NNP/5/nsubj Masum/NNP/3/flat sent/VBD/0/root/send 600/CD/7/nummod troops/NNS/5/obj/troops to/IN/9/case Basra/NNP/5/obl on/IN/11/case Monday/NNP/5/obl'
const parsed = parseText([{ words: source }])
const own = mentionsOf([source])

describe('toParsedMentions', () => {
  it('widens a name to its noun phrase, drops roles and keeps the date', () => {
    const mentions = toParsedMentions(own, parsed.sentences)
    expect(mentions.map(({ kind, first, last, date }) => [kind, first, last, date])).toEqual([
      ['person', 0, 3, undefined],
      ['nationality', 0, 0, undefined],
      ['quantity', 5, 6, undefined],
      ['organisation', 5, 6, undefined],
      ['place', 8, 8, undefined],
      ['date', 10, 10, '2024-05-13'],
    ])
  })

  it('gives each mention the cluster asked for, else one of its own', () => {
    const clusters = toParsedMentions(own, parsed.sentences, index =>
      own[index]?.kind === 'person' ? 'masum' : undefined,
    ).map(one => one.cluster)
    expect(clusters.filter(cluster => cluster === 'masum')).toHaveLength(1)
    expect(new Set(clusters).size).toBe(clusters.length)
  })

  it('gives facts what they need: a person, an amount, a place and a date', () => {
    const { entities, annotations, facts } = readFacts({ ...parsed, mentions: toParsedMentions(own, parsed.sentences) })
    expect(entities.map(({ names }) => names[0]?.text)).toEqual(expect.arrayContaining(['Fuad Masum', 'Basra']))
    expect(annotations.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'quantity', 'place', 'date']))
    expect(facts.length).toBeGreaterThan(0)
  })
})
