import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readSaidTime,
  type SaidTime,
  saySaidTime,
  shiftSaidTime,
  widenSaidTime,
} from '../../../src/generation/distractors/said-time.ts'

const day = 86_400_000
const parts = ['', 'early ', 'mid-', 'late ']
const scales: readonly { grain: SaidTime['grain']; parts: readonly string[]; min: number; max: number }[] = [
  { grain: 'day', parts: [''], min: Date.UTC(1000, 0, 1) / day, max: Date.UTC(9999, 11, 31) / day },
  { grain: 'month', parts, min: 12_000, max: 119_999 },
  { grain: 'season', parts: ['', 'early ', 'late '], min: 4000, max: 39_999 },
  { grain: 'year', parts, min: 1000, max: 9999 },
  { grain: 'decade', parts, min: 100, max: 999 },
  { grain: 'century', parts, min: 1, max: 99 },
]
const times = fc.oneof(
  ...scales.map(({ grain, parts, min, max }) =>
    fc
      .tuple(fc.integer({ min, max }), fc.constantFrom(...parts), fc.boolean())
      .map(([order, part, flag]): SaidTime => ({ grain, part, order, weekday: grain === 'day' && flag })),
  ),
)

describe('readSaidTime', () => {
  it.each([
    ['Monday 15 September 2014', { grain: 'day', part: '', weekday: true, order: Date.UTC(2014, 8, 15) / day }],
    ['14 December 1911', { grain: 'day', part: '', weekday: false, order: Date.UTC(1911, 11, 14) / day }],
    ['early August 2014', { grain: 'month', part: 'early ', weekday: false, order: 2014 * 12 + 7 }],
    ['January 1930', { grain: 'month', part: '', weekday: false, order: 1930 * 12 }],
    ['mid-1930', { grain: 'year', part: 'mid-', weekday: false, order: 1930 }],
    ['the late winter of 1911', { grain: 'season', part: 'late ', weekday: false, order: 1911 * 4 + 3 }],
    ['the 1930s', { grain: 'decade', part: '', weekday: false, order: 193 }],
    ['the early 19th century', { grain: 'century', part: 'early ', weekday: false, order: 19 }],
    ['1930', { grain: 'year', part: '', weekday: false, order: 1930 }],
  ] as const)('reads "%s"', (said, time) => {
    expect(readSaidTime(said)).toEqual(time)
  })

  it.each([
    '',
    'Monday',
    'the rains of 1930',
    '15 Septembre 2014',
    '15/9/2014',
    'noon',
    '930',
    'the 193s',
    '31 February 2014',
    'Tuesday 15 September 2014',
  ])('does not read "%s"', said => {
    expect(readSaidTime(said)).toBeUndefined()
  })

  it('undoes saySaidTime', () => {
    fc.assert(
      fc.property(times, time => {
        expect(readSaidTime(saySaidTime(time))).toEqual(time)
      }),
    )
  })
})

describe('shiftSaidTime', () => {
  it.each([
    ['Monday 15 September 2014', -1, 'Sunday 14 September 2014'],
    ['28 February 2012', 2, '1 March 2012'],
    ['late December 1999', 1, 'late January 2000'],
    ['1930', 4, '1934'],
    ['the winter of 1911', 1, 'the spring of 1912'],
    ['the late 1990s', 1, 'the late 2000s'],
    ['the 22nd century', -1, 'the 21st century'],
  ])('moves "%s" by %i to "%s"', (said, steps, moved) => {
    const time = readSaidTime(said)
    expect(time && saySaidTime(shiftSaidTime(time, steps))).toBe(moved)
  })

  it('is undone by the same steps back', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: -500, max: 500 }), (time, steps) => {
        expect(shiftSaidTime(shiftSaidTime(time, steps), -steps)).toEqual(time)
      }),
    )
  })
})

describe('widenSaidTime', () => {
  it.each([
    ['14 September 2015', 'year', '2015'],
    ['Monday 15 September 2014', 'month', 'September 2014'],
    ['early August 2014', 'year', '2014'],
    ['31 December 1911', 'year', '1911'],
    ['1 January 1912', 'month', 'January 1912'],
    ['mid-1930', 'year', 'mid-1930'],
    ['the 1930s', 'decade', 'the 1930s'],
  ] as const)('takes "%s" to its %s', (said, grain, wide) => {
    const time = readSaidTime(said)
    const widened = time && widenSaidTime(time, grain)
    expect(widened && saySaidTime(widened)).toBe(wide)
  })

  it.each([
    ['2015', 'day'],
    ['September 2014', 'day'],
    ['1930', 'month'],
    ['the 1930s', 'year'],
    ['14 September 2015', 'century'],
    ['the winter of 1911', 'year'],
  ] as const)('finds in "%s" no %s', (said, grain) => {
    const time = readSaidTime(said)
    expect(time).toBeDefined()
    expect(time && widenSaidTime(time, grain)).toBeUndefined()
  })
})
