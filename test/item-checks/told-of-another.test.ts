import { expect, test } from 'vitest'
import { makeBlankQuestion } from '../../src/generation/make-blank-question.ts'
import { findTargets } from '../../src/generation/targets.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { toldOfAnother } from '../../src/item-checks/told-of-another.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'

test('finds whom the same is said of, unless a day tells them apart', () => {
  const found = ask('Ben Okoro')
  expect(found('Ada Lund')?.names[0]?.text).toBe('Cara Diaz')
  expect(found('Cara Diaz')).toBeUndefined()
})

test('finds nobody where one name stands for the other', () => {
  expect(ask('Cara Diaz')('Ada Lund')).toBeUndefined()
})

/** Asks whom a man married who married twice, the second time on a day; or another than he. */
function ask(second: string) {
  const reading = readSketch({
    title: 'Weddings',
    licence: 'CC0-1.0',
    headline: 'Weddings',
    writtenOn: '2026-01-01',
    author: 'Test',
    text: [`Ben Okoro married Ada Lund. ${second} married Cara Diaz in 1997.`],
    entities: {
      okoro: { kind: 'person', sort: 'sailor', names: ['Ben Okoro'] },
      lund: { kind: 'person', sort: 'sailor', names: ['Ada Lund'] },
      diaz: { kind: 'person', sort: 'sailor', names: ['Cara Diaz'] },
    },
    marks: { year: { quote: '1997', date: '1997', say: '1997' } },
    facts: {
      first: {
        verb: 'marry',
        arguments: [
          ['subject agent', '{okoro}'],
          ['object theme', '{lund}'],
        ],
        evidence: ['Ben Okoro married Ada Lund'],
      },
      second: {
        verb: 'marry',
        arguments: [
          ['subject agent', second === 'Ben Okoro' ? '{okoro}' : '{diaz}'],
          ['object theme', '{diaz}'],
          ['adjunct time in', '{year}'],
        ],
        evidence: [`${second} married Cara Diaz in 1997`],
      },
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  const reader = readerOf(reading.bank)
  return (key: string) => {
    const target = findTargets(reader).find(
      ({ ask, annotation, fact }) =>
        ask === 'slot' &&
        reader.entityOf(annotation)?.names[0]?.text === key &&
        fact.clause.arguments[1]?.anchor.exact === key,
    )
    const question = target && makeBlankQuestion(reader, target, 1)
    return question && toldOfAnother(reader, question)
  }
}

test('finds a second goal of one journey, whatever kind of thing it is', () => {
  const place = { kind: 'place' as const, sort: 'place' }
  const reading = readSketch({
    ...{ title: 'Journeys', licence: 'CC0-1.0', headline: 'Journeys', writtenOn: '2026-01-01', author: 'Test' },
    text: ['Ada Lund was sent to Cold Corner. Ada Lund was sent to the Morning Star. Ben Okoro was sent to Far Point.'],
    entities: {
      lund: { kind: 'person', sort: 'sailor', names: ['Ada Lund'] },
      okoro: { kind: 'person', sort: 'sailor', names: ['Ben Okoro'] },
      corner: { ...place, names: ['Cold Corner'] },
      point: { ...place, names: ['Far Point'] },
      ship: { kind: 'equipment', sort: 'ship', names: ['Morning Star'], the: true },
    },
    marks: {},
    facts: {
      corner: sent('lund', 'destination', 'corner', 'Ada Lund was sent to Cold Corner'),
      ship: sent('lund', 'recipient', 'ship', 'Ada Lund was sent to the Morning Star'),
      point: sent('okoro', 'destination', 'point', 'Ben Okoro was sent to Far Point'),
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  const reader = readerOf(reading.bank)
  const found = findTargets(reader).flatMap(target => {
    const question = makeBlankQuestion(reader, target, 1)
    return question && /^Where /.test(question.stem) ? [toldOfAnother(reader, question)?.names[0]?.text] : []
  })
  expect(found).toEqual(['Morning Star', undefined])
})

function sent(who: string, role: string, goal: string, evidence: string) {
  return {
    verb: 'send, passive',
    arguments: [
      ['subject theme', `{${who}}`],
      [`adjunct ${role} to`, `{${goal}}`],
    ] as [string, string][],
    evidence: [evidence],
  }
}
