import { describe, expect, it } from 'vitest'
import {
  asksTopic,
  isFamily,
  isMainPerson,
  isOfFamily,
  isTopicPerson,
} from '../../../src/generation/realise/asks-topic.ts'
import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'

describe('asksTopic', () => {
  it.each([
    ['the one festival of an article', [], true],
    ['one of two festivals', ['the Oar Days'], false],
  ])('judges %s', (_what, others, is) => {
    const reader = readerOf(festivals(others))
    const [festival] = reader.bank.entities
    expect(festival && asksTopic(reader, festival)).toBe(is)
  })

  it('takes no person for a topic, and nothing that is told of once', () => {
    const reader = readerOf(festivals([]))
    const topics = reader.bank.entities.filter(entity => asksTopic(reader, entity))
    expect(topics.map(({ names }) => names[0]?.text)).toEqual(['Lantern Week'])
  })
})

describe('isMainPerson', () => {
  it.each([
    ['of whom all is told', 'Ada Lund sang. '.repeat(6), true],
    ['beside one who is named as often', 'Ada Lund met Ben Okoro. '.repeat(6), false],
    ['who is named a few times', '', false],
  ])('judges a person %s', (_what, more, is) => {
    const reader = readerOf(festivals([more]))
    const lund = reader.bank.entities.find(({ id }) => id === 'en_lund')
    expect(lund && isMainPerson(reader, lund)).toBe(is)
  })
})

describe('isTopicPerson', () => {
  it.each([
    ['whom the headline names', "Lund's lanterns", true],
    ['whom it does not', 'Lanterns', false],
  ])('judges a person %s', (_what, headline, is) => {
    const bank = festivals([])
    const reader = readerOf({ ...bank, article: { ...bank.article, headline } })
    const lund = reader.bank.entities.find(({ id }) => id === 'en_lund')
    expect(lund && isTopicPerson(reader, { ...lund, names: [...lund.names, { ...names, text: 'Lund' }] })).toBe(is)
  })
})

describe('isFamily', () => {
  it('knows a family by the surname of one of its own', () => {
    const bank = festivals([])
    const [lund] = bank.entities.filter(({ id }) => id === 'en_lund')
    if (lund === undefined) throw new Error('The bank has no founder.')
    const named = (text: string) => ({ ...lund, agreement: 'plural' as const, names: [{ ...names, text }] })
    const reader = readerOf(bank)
    expect(['Lunds', 'Varnis'].map(text => isFamily(reader, named(text)))).toEqual([true, false])
    expect(['Lunds', 'Varnis'].map(text => isOfFamily(lund, named(text).names))).toEqual([true, false])
  })
})

const names = { use: 'full', accept: true } as const

function festivals(others: readonly string[]) {
  const text =
    `Lantern Week opens in Varn. Ada Lund founded Lantern Week; Ada Lund also named Lantern Week, and Ada Lund led Lantern Week. ${others.join(' ')}`.trim()
  const reading = readSketch({
    title: 'Lanterns',
    licence: 'CC0-1.0',
    headline: 'Lanterns',
    writtenOn: '2026-01-01',
    author: 'Test',
    text: [text],
    entities: {
      week: { kind: 'event', sort: 'festival', names: ['Lantern Week'] },
      varn: { kind: 'place', sort: 'city', names: ['Varn'] },
      lund: { kind: 'person', sort: 'founder', names: ['Ada Lund'] },
      ...(text.includes('Okoro') && { okoro: { kind: 'person' as const, sort: 'guest', names: ['Ben Okoro'] } }),
      ...(text.includes('Oar Days') && {
        days: { kind: 'event' as const, sort: 'festival', names: ['Oar Days'], the: true },
      }),
    },
    marks: {},
    facts: {
      found: {
        verb: 'found',
        arguments: [
          ['subject agent !', '{lund}'],
          ['object theme !', '{week}'],
        ],
        evidence: ['Ada Lund founded Lantern Week'],
      },
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.bank
}
