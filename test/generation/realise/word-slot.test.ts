import { expect, test } from 'vitest'
import { wordRole } from '../../../src/generation/realise/word-slot.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bankOf } from '../realise-fact.ts'

const bank = bankOf({ verb: 'sing', arguments: [['subject agent', '{lund}']] })

test.each([
  ['Norway', 'senator of Norway'],
  ['U.S.', 'U.S. senator'],
  ['UK', 'UK senator'],
])('words an office of %s', (text, worded) => {
  const entities = bank.entities.map(entity =>
    entity.id === 'en_norway' ? { ...entity, names: [{ text, use: 'full' as const, accept: true }] } : entity,
  )
  const role = { title: 'senator', of: 'en_norway' as const, exclusive: false }
  expect(wordRole(readerOf({ ...bank, entities }), role)).toBe(worded)
})
