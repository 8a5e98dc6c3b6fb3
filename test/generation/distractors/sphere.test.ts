import { describe, expect, it } from 'vitest'
import { couldStand } from '../../../src/generation/distractors/sphere.ts'
import { findTargets } from '../../../src/generation/targets.ts'
import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'

const names = {
  lund: 'Ada Lund',
  okoro: 'Ben Okoro',
  moen: 'Ida Moen',
  falk: 'Nils Falk',
  diaz: 'Eva Diaz',
  frost: 'Nina Frost',
  rook: 'Captain Rook',
}
const text =
  'Ada Lund was an instructor in sailing. Ben Okoro, a singer, met Ida Moen. Nils Falk opened a school. Nils Falk sailed. ' +
  'Nils Falk sang. Nils Falk slept. Nils Falk woke. Nina Frost waved to Eva Diaz, the voice of Captain Rook.'

describe('couldStand', () => {
  it.each([
    ['who is known for other things', 'okoro', false],
    ['who is only named', 'moen', false],
    ['of whom the whole article tells', 'falk', false],
    ['who does something in it', 'frost', true],
  ] as const)('judges a person %s', (_what, who, could) => {
    const { reader, asked } = read()
    const target = findTargets(reader).find(({ fact }) => fact.id === 'fa_instructor')
    if (target === undefined) throw new Error('Nothing asks who was an instructor.')
    expect(couldStand(reader, target, asked('lund'), asked(who))).toBe(could)
  })

  it('takes anybody but who is known to the world for who did something', () => {
    const { reader, asked } = read()
    const target = findTargets(reader).find(({ fact }) => fact.id === 'fa_opened')
    if (target === undefined) throw new Error('Nothing asks who opened it.')
    expect(couldStand(reader, target, asked('falk'), asked('moen'))).toBe(true)
    expect(couldStand(reader, target, asked('falk'), asked('okoro'))).toBe(false)
    expect(couldStand(reader, target, asked('falk'), asked('rook'))).toBe(false)
  })
})

function read() {
  const reading = readSketch({
    title: 'Sailing',
    licence: 'CC0-1.0',
    headline: 'Sailing',
    writtenOn: '2026-01-01',
    author: 'Test',
    text: [text],
    entities: Object.fromEntries(
      Object.entries(names).map(([id, name]) => [id, { kind: 'person' as const, sort: 'person', names: [name] }]),
    ),
    marks: {},
    facts: {
      instructor: {
        verb: 'be',
        arguments: [
          ['subject agent', '{lund}'],
          ['complement theme', 'an instructor in sailing'],
        ],
        evidence: ['Ada Lund was an instructor in sailing'],
      },
      singer: {
        verb: 'be',
        arguments: [
          ['subject agent', '{okoro}'],
          ['complement theme', 'a singer'],
        ],
        evidence: ['Ben Okoro, a singer'],
      },
      opened: {
        verb: 'open',
        arguments: [
          ['subject agent', '{falk}'],
          ['object theme', 'a school'],
        ],
        evidence: ['Nils Falk opened a school'],
      },
      waved: {
        verb: 'wave',
        arguments: [
          ['subject agent', '{frost}'],
          ['adjunct recipient to', '{diaz}'],
        ],
        evidence: ['Nina Frost waved to Eva Diaz'],
      },
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  const reader = readerOf(reading.bank)
  return { reader, asked: (id: keyof typeof names) => reader.entity(`en_${id}`) }
}
