import { expect, test } from 'vitest'
import { readStatements } from './read-short.ts'

const lee = 'Ann/NNP/4/nsubj Lee/NNP/1/flat'

test.each([
  ['an office told twice is one fact', 'a/DT/4/det welder/NN/1/appos', 'a/DT/4/det welder/NN/1/appos', 1],
  ['two offices are two', 'a/DT/4/det welder/NN/1/appos', 'a/DT/4/det rower/NN/1/appos', 2],
])('%s', (_, first, second, count) => {
  const words = (office: string, place: string) =>
    `${lee.replace('/4/', '/7/')} +,/PUNCT/5/punct ${office.replaceAll('/4/', '/5/')} +,/PUNCT/5/punct left/VBD/0/root/leave ${place}/NNP/7/obj`
  const { statements } = readStatements([
    { words: words(first, 'Varn'), mentions: ['person:lee:1-2@1', 'place:varn:8'] },
    { words: words(second, 'Olm'), mentions: ['person:lee:1-2@1', 'place:olm:8'] },
  ])
  expect(statements.filter(statement => statement.includes(' was a '))).toHaveLength(count)
})

test('one deed told by name and by pronoun is one fact', () => {
  const { statements } = readStatements([
    { words: 'Ann/NNP/2/nsubj left/VBD/0/root/leave Varn/NNP/2/obj', mentions: ['person:a:1', 'place:varn:3'] },
    { words: 'She/PRP/2/nsubj left/VBD/0/root/leave Varn/NNP/2/obj', mentions: ['person:a:1', 'place:varn:3'] },
  ])
  expect(statements).toEqual(['Ann left Varn.'])
})
