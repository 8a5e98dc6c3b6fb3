import { describe, expect, it } from 'vitest'
import { checkQuestions } from '../../src/item-checks/check-questions.ts'
import { givesAway } from '../../src/item-checks/gives-away.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { sampleBank } from '../samples/sample-bank.ts'
import { sampleEvidence, sampleMatch, sampleOrder } from '../samples/sample-kinds.ts'
import { choice } from './make-question.ts'

const bank = sampleBank()
const reader = readerOf(bank)

const retold = (at: number, text: string): Question => ({
  ...sampleOrder,
  items: sampleOrder.items.map((item, index) => (index === at ? { ...item, text } : item)),
})
const reworded = (at: number, text: string): Question => ({
  ...sampleMatch,
  options: sampleMatch.options.map((option, index) => (index === at ? { ...option, text } : option)),
})

const flawed: readonly (readonly [what: string, question: Question, rule: string, says: string])[] = [
  ['two items that say the same', retold(1, 'The tunnel  opened'), 'duplicate-options', 'say the same'],
  ['an item that speaks of someone unnamed', retold(1, 'He began to dig.'), 'stem-stands-alone', '“He”'],
  ['an item on a day of no date', retold(1, 'Digging began on Monday.'), 'relative-date', '“Monday”'],
  ['two options that say the same', reworded(0, 'Its whole length'), 'duplicate-options', 'say the same'],
  ['an option of another class', reworded(0, '6 May 1994'), 'options-parallel', '6 May 1994'],
  ['a place that nothing shows', { ...sampleEvidence, evidence: [] }, 'key-supported', 'quotes nothing'],
  ['a stem that points outside', { ...sampleEvidence, stem: 'Where does it say so?' }, 'stem-stands-alone', '“it”'],
]

describe('the item-writing rules on orders, pairs and places', () => {
  it.each([sampleOrder, sampleMatch, sampleEvidence])('say nothing of a sound question of the kind $kind', question => {
    expect(checkQuestions(bank, [question])).toEqual([])
  })

  it.each(flawed)('name %s', (_, question, rule, says) => {
    const findings = checkQuestions(bank, [question])
    expect(findings).toContainEqual(expect.objectContaining({ rule, message: expect.stringContaining(says) }))
  })
})

const whole = choice({ stem: 'Is 50 kilometres its whole length or its depth?', key: 'length', wrong: ['depth'] })
const length = choice({ stem: 'How many kilometres long is the tunnel?', key: '50', wrong: ['94'] })
const wordy = choice({ stem: 'Who cut the ribbon?', key: 'Queen Elizabeth II', wrong: ['President Chirac'] })
const opening = choice({
  stem: 'What began when miners came to the shore?',
  key: 'Digging began',
  wrong: ['Sailing began'],
})

const cases: readonly (readonly [what: string, expected: boolean, one: Question, other: Question])[] = [
  ['a stem that names a prompt with its option', true, whole, sampleMatch],
  ['a stem that names neither', false, length, sampleMatch],
  ['an order that holds the key in an item', true, retold(1, 'Digging began when miners came to the shore.'), opening],
  ['a place that is asked for beside another thing', false, sampleEvidence, length],
  ['any stem beside a place', false, wordy, sampleEvidence],
]

describe('givesAway among the kinds', () => {
  it.each(cases)('says of %s: %s', (_, expected, one, other) => {
    expect(givesAway(reader, one, other)).toBe(expected)
  })
})
