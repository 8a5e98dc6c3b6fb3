import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { findSwappedPairs, findTurnedOrder } from '../../src/item-checks/arranged-keys.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'

const deeds = [
  { who: 'Mira Sandal', verb: 'open', said: 'opened', what: 'library', year: '1990' },
  { who: 'Jon Feld', verb: 'paint', said: 'painted', what: 'theatre', year: '1995' },
  { who: 'Ada Quist', verb: 'close', said: 'closed', what: 'harbour', year: '2003' },
]
const sentences = deeds.map(({ who, said, what, year }) => `${who} ${said} the ${what} in ${year}.`)
const reading = readSketch({
  ...{ title: 'Deeds', licence: 'CC0-1.0', headline: 'Deeds', writtenOn: '2026-01-01', author: 'Test' },
  text: [sentences.join(' ')],
  entities: Object.fromEntries(deeds.map(({ who, verb }) => [verb, { kind: 'person', sort: 'builder', names: [who] }])),
  marks: Object.fromEntries(deeds.map(({ year }) => [`y${year}`, { quote: year, date: year, say: year }])),
  facts: Object.fromEntries(
    deeds.map(({ verb, what, year }, at) => [
      verb,
      {
        verb,
        arguments: [
          ['subject agent', `{${verb}}`],
          ['object theme', `the ${what}`],
          ['adjunct time in', `{y${year}}`],
        ],
        evidence: [sentences[at]],
      },
    ]),
  ),
  quizzes: [],
})
if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
const reader = readerOf(reading.bank)
const questions = generateQuestions(reading.bank, { seed: 1 })

describe('an order', () => {
  const order = questions.find(({ kind }) => kind === 'order')
  if (order?.kind !== 'order') throw new Error('The bank gives no order.')

  it('is sound as it is made, and found where it is turned round', () => {
    expect(findTurnedOrder(reader, order)).toEqual([])
    const turned = findTurnedOrder(reader, { ...order, sequence: [...order.sequence].reverse() })
    expect(turned.map(({ message }) => message)[0]).toBe(
      'The key puts “Ada Quist closed the harbour.” before “Jon Feld painted the theatre.”; their evidence dates it later.',
    )
  })
})

describe('a match', () => {
  const match = questions.find(({ kind }) => kind === 'match')
  if (match?.kind !== 'match') throw new Error('The bank gives no match.')

  it('is sound as it is made, and found where two options are swapped', () => {
    expect(findSwappedPairs(match)).toEqual([])
    const [one, other, ...rest] = match.pairs
    if (one === undefined || other === undefined) throw new Error('The match has no two pairs.')
    const pairs = [{ ...one, option: other.option }, { ...other, option: one.option }, ...rest]
    expect(findSwappedPairs({ ...match, pairs })).toHaveLength(2)
  })
})
