import { describe, expect, it } from 'vitest'
import { factsQuotedBy } from '../../src/item-checks/facts-quoted.ts'
import { airlift } from './airlift-bank.ts'
import { choice } from './make-question.ts'

const quoting = (evidence: string[]) => choice({ stem: 'Who built it?', key: 'France', wrong: ['Britain'], evidence })

describe('factsQuotedBy', () => {
  it('lists the facts whose evidence shares words with that of the question', () => {
    const found = factsQuotedBy(airlift, quoting(['Tegel airport']))
    expect(found.map(({ id }) => id)).toContain('fa_tegel')
    expect(found.length).toBeLessThan(airlift.facts.length)
  })

  it('gives what asking every fact of the bank gives', () => {
    const question = quoting(['France built Tegel airport in 90 days.', '101 people had died'])
    const quoted = question.evidence.flat()
    const all = airlift.facts.filter(({ evidence }) =>
      evidence.flat().some(one => quoted.some(other => one.start < other.end && other.start < one.end)),
    )
    expect(factsQuotedBy(airlift, question)).toEqual(all)
  })
})
