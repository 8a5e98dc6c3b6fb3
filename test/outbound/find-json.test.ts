import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findJson } from '../../src/outbound/find-json.ts'

test.each([
  ['{"facts":[1]}', { facts: [1] }],
  ['```json\n{"facts":["}"]}\n```', { facts: ['}'] }],
  ['So {what} now: {"facts":["\\"{"]} Bye {"x":1}', { facts: ['"{'] }],
  ['{"facts":[1]} or rather {"facts":[2]}', { facts: [2] }],
  ['{"a":{"facts":[1]}}', undefined],
  ['{"facts":[1', undefined],
  ['{"facts":[1],}', undefined],
  ['[{"other":[1]}]', undefined],
  ['no', undefined],
  ['', undefined],
])('%s', (text, json) => {
  expect(findJson(text, ['facts'])).toEqual(json)
})

test('a name of every object is no member', () => {
  expect(findJson('{"a":1}', ['constructor', 'toString'])).toBeUndefined()
})

test('many braces and deep ones end soon', () => {
  const began = performance.now()
  expect(findJson('{'.repeat(300_000), ['facts'])).toBeUndefined()
  expect(findJson(`{"facts":${'['.repeat(100_000)}`, ['facts'])).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('what stands between sentences is found', () => {
  const sentence = fc.string({ maxLength: 40 }).map(text => text.replace(/[{}"]/g, ''))
  fc.assert(
    fc.property(sentence, fc.json(), sentence, (before, json, after) => {
      const value = { facts: JSON.parse(json) }
      expect(findJson(`${before}${JSON.stringify(value)}${after}`, ['facts'])).toEqual(
        JSON.parse(JSON.stringify(value)),
      )
    }),
  )
})
