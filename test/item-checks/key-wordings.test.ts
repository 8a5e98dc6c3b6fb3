import { describe, expect, it } from 'vitest'
import { distractorsOf, entitiesNamed, keysOf, keyWordings, shownKeys } from '../../src/item-checks/key-wordings.ts'
import { airlift } from './airlift-bank.ts'
import { blank, choice } from './make-question.ts'

const question = choice({ key: 'Britain', wrong: ['Peru', 'Chile'] })
const gap = blank({ sentence: '___ flew salt.', accepted: ['Britain', 'British'] })
const [first, second] = gap.accepted
if (first === undefined || second === undefined) throw new Error('The gap takes two answers.')
const withNear = { ...gap, accepted: [first, { ...second, verdict: 'near' as const }] }

describe('the options of a question', () => {
  it('are keys or distractors', () => {
    expect(keysOf(question).map(({ text }) => text)).toEqual(['Britain'])
    expect(distractorsOf(question).map(({ text }) => text)).toEqual(['Peru', 'Chile'])
  })
})

describe('shownKeys', () => {
  it('lists the keys of a choice, and of a gap the answers that are right and not those that are near', () => {
    expect(shownKeys(question)).toEqual(['Britain'])
    expect(shownKeys(withNear)).toEqual(['Britain'])
  })
})

describe('keyWordings', () => {
  it('adds the accepted names of what the key names, each once, and no adjective', () => {
    expect(keyWordings(airlift, question)).toEqual(['Britain', 'United Kingdom'])
    expect(keyWordings(airlift, choice({ key: 'Peru', wrong: ['Chile'] }))).toEqual(['Peru'])
  })
})

describe('entitiesNamed', () => {
  it.each([
    ['the united kingdom', ['en_britain']],
    ['British', ['en_britain']],
    ['Peru', []],
    ['Britain and France', []],
  ])('finds by "%s" %j', (wording, ids) => {
    expect(entitiesNamed(airlift, wording).map(({ id }) => id)).toEqual(ids)
  })
})
