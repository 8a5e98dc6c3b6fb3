import { describe, expect, it } from 'vitest'
import { groundsChanged } from '../../../src/item-checks/rules/grounds-changed.ts'
import { digestOf } from '../../../src/text/digest.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { airliftBank } from '../airlift-bank.ts'
import { choice } from '../make-question.ts'

const bank = airliftBank()
const things = [bank.facts[0], bank.entities[0], bank.annotations[0]].filter(thing => thing !== undefined)
const written = {
  ...choice({ key: 'France', wrong: ['Belgium', 'Australia'] }),
  derivation: {
    by: 'person' as const,
    who: 'the test',
    grounds: Object.fromEntries(things.map(thing => [thing.id, digestOf(thing)])),
  },
}

describe('grounds-changed', () => {
  it('says nothing while fact, entity and annotation are as they were', () => {
    expect(things).toHaveLength(3)
    expect(groundsChanged.check(written, readerOf(airliftBank()))).toEqual([])
  })

  it.each([0, 1, 2])('names what has changed since, whichever it is (%d)', at => {
    const changed = structuredClone(airliftBank())
    const lists = [changed.facts, changed.entities, changed.annotations]
    const thing = lists[at]?.[0]
    if (thing === undefined) throw new Error('The bank is too small.')
    if ('clause' in thing) thing.clause.verb.lemma = 'open'
    else if ('names' in thing) thing.names.push({ text: 'Another name', use: 'variant', accept: true })
    else thing.anchor.prefix = ''
    const messages = groundsChanged.check(written, readerOf(changed)).map(({ message }) => message)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(thing.id)
  })
})
