import { expect, test } from 'vitest'
import { gatherThings } from '../../../../src/reading/english/coreference/gather-things.ts'
import { knowMentions } from '../../../../src/reading/english/coreference/known-mention.ts'
import { meantThrough, passOn } from '../../../../src/reading/english/coreference/pass-on.ts'
import { growTree } from '../../../../src/reading/trees/tree.ts'
import { findShort } from './resolve-short.ts'

const found = findShort([
  {
    words: 'guards/NNS/2/nsubj saw/VBD/0/root/see thieves/NNS/2/obj who/WP/5/nsubj fled/VBD/3/acl:relcl them/PRP/5/obj',
    mentions: ['person:description:1', 'person:description:3', 'person:pronoun:6'],
  },
])
const known = knowMentions(found.sentences.map(growTree), found.mentions, found.text)
const things = gatherThings(known)
const [guards, thieves, them] = known.flatMap(one => one ?? [])
const candidates = [them, thieves, guards].flatMap(mention =>
  mention === undefined ? [] : [{ mention, features: [] }],
)
const open = new Map([
  [2, [guards, thieves].flatMap(one => (one === undefined ? [] : [{ mention: one, chance: 0.5 }]))],
])

test('what an open pronoun may mean is shared out in step with what fits the later one too', () => {
  const [own = 0, ofThieves = 0, ofGuards = 0] = passOn(candidates, [0.6, 0.08, 0.28], open, things)
  expect(own).toBe(0.6)
  expect(ofThieves).toBeCloseTo(0.08 + 0.6 * 0.25)
  expect(ofGuards).toBeCloseTo(0.28 + 0.6 * 0.75)
})

test('a candidate that is no open pronoun passes nothing on', () => {
  expect(passOn(candidates, [0.6, 0.1, 0.3], new Map(), things)).toEqual([0.6, 0.1, 0.3])
  expect(meantThrough(1, candidates, [0.6, 0.1, 0.3], open, things)).toEqual([])
})
