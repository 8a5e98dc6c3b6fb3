import { expect, test } from 'vitest'
import { readText } from '../../../src/reading/read-text.ts'
import { parseText } from '../read-short.ts'

const landed = 'Varn/NNP/2/nsubj landed/VBD/0/root/land 900/CD/4/nummod pounds/NNS/2/obj/pound'
const paid = 'Varn/NNP/2/nsubj paid/VBD/0/root/pay 900/CD/4/nummod pounds/NNS/2/obj/pound'
const weighed = 'Varn/NNP/2/nsubj weighed/VBD/0/root/weigh 900/CD/4/nummod pounds/NNS/2/obj/pound'
const priced = 'It/PRP/2/nsubj cost/VBD/0/root/cost $/SYM/2/obj +5/CD/3/nummod'
const signed = 'It/PRP/2/nsubj cost/VBD/0/root/cost £/SYM/2/obj +5/CD/3/nummod'

test.each([
  ['a weight where nothing is paid', [landed], 'measure'],
  ['money where it is paid', [paid], 'money'],
  ['a weight in a text of dollars', [paid, priced], 'measure'],
  ['money in a text with a pound sign', [landed, signed], 'money'],
  ['a weight that is weighed', [weighed, signed], 'measure'],
] as const)('reads 900 pounds as %s', (_, sentences, type) => {
  const { marks } = readText(parseText(sentences.map(words => ({ words, mentions: [] }))))
  const [quantity] = marks.flatMap(({ annotation }) => (annotation.kind === 'quantity' ? [annotation.quantity] : []))
  expect(quantity).toMatchObject({ value: 900, type, unit: { singular: 'pound', plural: 'pounds' } })
  expect(quantity?.currency).toBe(type === 'money' ? 'GBP' : undefined)
})
