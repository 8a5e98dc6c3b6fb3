import { expect, test } from 'vitest'
import { readText } from '../../../src/reading/read-text.ts'
import { parseText } from '../read-short.ts'

const reading = readText(
  parseText([
    { words: 'It/PRP/2/nsubj won/VBD/0/root/win', mentions: ['organisation:steel:1'] },
    {
      words: 'Varnsteel/NNP/2/nsubj beat/VBD/0/root/beat the/DT/5/det white/JJ/5/amod ship/NN/2/obj',
      mentions: ['organisation:steel:1'],
    },
    { words: 'Varnsteel/NNP/2/nsubj won/VBD/0/root/win', mentions: ['organisation:steel:1'] },
  ]),
)
const [first, second] = reading.trees

test('finds the marks of a token by its start and by its head', () => {
  if (second === undefined) throw new Error('no tree')
  expect(reading.marksAt(second, 0).map(({ form }) => form)).toEqual(['name'])
  expect(reading.markOf(second, 0)?.annotation.anchor.exact).toBe('Varnsteel')
  expect([reading.marksAt(second, 4), reading.markOf(second, 4)]).toEqual([[], undefined])
})

test('tells which tokens stand within a mark', () => {
  if (second === undefined) throw new Error('no tree')
  expect(second.tokens.map((_, token) => reading.isMarked(second, token))).toEqual([true, false, false, false, false])
})

test('lists the names of an entity in the order of the text, without its pronouns', () => {
  expect(reading.namesOf('en_1').map(({ sentence }) => sentence)).toEqual([1, 2])
  expect(reading.namesOf('en_9')).toEqual([])
})

test('tells what was spoken of before', () => {
  if (first === undefined || second === undefined) throw new Error('no tree')
  expect([reading.isAgain(first, 0), reading.isAgain(second, 0), reading.isAgain(second, 4)]).toEqual([
    false,
    true,
    false,
  ])
})
