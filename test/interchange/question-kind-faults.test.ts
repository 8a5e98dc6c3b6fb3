import { describe, expect, it } from 'vitest'
import { readBank, writeBankFile } from '../../src/interchange/bank-file.ts'
import type { MatchQuestion, OrderQuestion } from '../../src/vocabulary/question.ts'
import { sampleBank } from '../samples/sample-bank.ts'
import { sampleEvidence, sampleMatch, sampleOrder } from '../samples/sample-kinds.ts'

type Faults = readonly (readonly [pointer: string, detail: string])[]
type Spoilt<Q> = readonly [title: string, spoil: (question: Q) => void, faults: Faults]

const orders: readonly Spoilt<OrderQuestion>[] = [
  [
    'an item that the order leaves out',
    ({ sequence }) => sequence.splice(1, 1, 'op_story-2'),
    [
      ['/sequence/1', 'The item "op_story-2" stands twice in the order.'],
      ['/sequence', 'The order leaves out "op_story-3".'],
    ],
  ],
  [
    'an order of something that is no item',
    ({ sequence }) => sequence.push('op_nowhere'),
    [['/sequence/3', 'There is no item "op_nowhere" to put in order.']],
  ],
  [
    'two items that say the same',
    ({ items }) => Object.assign(items[1] ?? {}, { text: 'the  TUNNEL opened.' }),
    [['/items/1/text', 'The item "the  TUNNEL opened." stands twice.']],
  ],
  [
    'two items of one id',
    question => {
      Object.assign(question.items[1] ?? {}, { id: 'op_story-1' })
      question.sequence.splice(0, 3, 'op_story-1', 'op_story-3', 'op_story-1')
    },
    [
      ['/items/1/id', 'The item id "op_story-1" stands twice.'],
      ['/sequence/2', 'The item "op_story-1" stands twice in the order.'],
    ],
  ],
  [
    'no evidence',
    question => question.evidence.splice(0),
    [['/evidence', 'A question needs the place in the article that shows its key.']],
  ],
  ['two items only', ({ items }) => items.splice(2), [['/items', 'This list must hold at least 3 entries.']]],
]

const matches: readonly Spoilt<MatchQuestion>[] = [
  [
    'a prompt with two pairs and one with none',
    ({ pairs }) => Object.assign(pairs[1] ?? {}, { prompt: 'op_50' }),
    [
      ['/pairs/1/prompt', 'The prompt "op_50" has a pair already.'],
      ['/pairs', 'No pair names "op_38".'],
    ],
  ],
  [
    'an option that serves two prompts',
    question => {
      Object.assign(question.pairs[1] ?? {}, { option: 'op_length' })
      Object.assign(question.options[1] ?? {}, { excluded: 'judged' })
    },
    [['/pairs/1/option', 'The option "op_length" serves another prompt already.']],
  ],
  [
    'a pair of what is not there',
    ({ pairs }) => pairs.push({ prompt: 'op_no', option: 'op_none', rationale: { text: 'So it is.', evidence: [] } }),
    [
      ['/pairs/3/prompt', 'There is no prompt "op_no".'],
      ['/pairs/3/option', 'There is no option "op_none".'],
    ],
  ],
  [
    'an option that is left over and does not say why',
    ({ options }) => Reflect.deleteProperty(options[2] ?? {}, 'excluded'),
    [['/options/2/excluded', 'An option without a prompt must say why.']],
  ],
  [
    'an option with the id of a prompt',
    question => {
      Object.assign(question.options[0] ?? {}, { id: 'op_160' })
      Object.assign(question.pairs[2] ?? {}, { option: 'op_160' })
    },
    [['/options/0/id', 'A prompt has the id "op_160" already.']],
  ],
  [
    'two options that say the same',
    ({ options }) => Object.assign(options[2] ?? {}, { text: 'its length under the sea' }),
    [['/options/2/text', 'The option "its length under the sea" stands twice.']],
  ],
  [
    'an option from a fact that the bank does not hold',
    ({ options }) => Object.assign(options[0] ?? {}, { origin: { ...articleOrigin(), fact: 'fa_none' } }),
    [['/options/0/origin/fact', 'There is no fact "fa_none" in this bank.']],
  ],
]

const articleOrigin = () => ({ from: 'article', anchor: sampleEvidence.evidence[0]?.[0] })

function faultsOf(question: OrderQuestion | MatchQuestion) {
  const reading = readBank({ ...sampleBank({ quizzes: [] }), questions: [question] })
  return 'faults' in reading ? reading.faults.map(({ pointer, detail }) => [pointer, detail]) : []
}

const inFirst = (faults: Faults) => faults.map(([pointer, detail]) => [`/questions/0${pointer}`, detail])

describe('a bank with questions of every kind', () => {
  it('is read as it was written', () => {
    const bank = sampleBank({ quizzes: [], questions: [sampleOrder, sampleMatch, sampleEvidence] })
    expect(readBank(JSON.parse(writeBankFile(bank)))).toMatchObject({ bank })
  })

  it.each(orders)('points at the fault of an ordering question: %s', (_, spoil, faults) => {
    const question = structuredClone(sampleOrder)
    spoil(question)
    expect(faultsOf(question)).toEqual(inFirst(faults))
  })

  it.each(matches)('points at the fault of a matching question: %s', (_, spoil, faults) => {
    const question = structuredClone(sampleMatch)
    spoil(question)
    expect(faultsOf(question)).toEqual(inFirst(faults))
  })

  it('points at a quotation of an evidence question that is not in the text', () => {
    const [[anchor] = []] = sampleEvidence.evidence
    const evidence = anchor === undefined ? [] : [[{ ...anchor, exact: 'Queen Victoria cut the ribbon.' }]]
    const reading = readBank({ ...sampleBank({ quizzes: [] }), questions: [{ ...sampleEvidence, evidence }] })
    expect(reading).toMatchObject({ faults: [{ pointer: '/questions/0/evidence/0/0' }] })
  })

  it('names the kinds where a question is of none', () => {
    const reading = readBank({ ...sampleBank({ quizzes: [] }), questions: [{ ...sampleEvidence, kind: 'essay' }] })
    expect(reading).toMatchObject({ faults: [{ pointer: '/questions/0/kind' }] })
  })
})
