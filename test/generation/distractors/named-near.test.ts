import { expect, it } from 'vitest'
import { namedNear } from '../../../src/generation/distractors/named-near.ts'
import { findTargets } from '../../../src/generation/targets.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bridgeBank } from './bridge-bank.ts'

const reader = readerOf(bridgeBank())
const praise = findTargets(reader).find(({ fact }) => fact.clause.verb.lemma === 'praise')

it.each([
  ['in its own sentence', 'Cara Diaz', 'sentence'],
  ['in the sentence after it', 'Dan Ekberg', 'beside'],
  ['in another paragraph', 'Ben Okoro', 'far'],
])('knows who is named %s', (_, name, near) => {
  const entity = reader.bank.entities.find(({ names }) => names[0]?.text === name)
  expect(praise && entity && namedNear(reader, praise, entity)).toBe(near)
})
