import { expect, test } from 'vitest'
import { type Judged, printReliability, reliability } from './reliability.ts'

const judge = (confidence: number, right: number, wrong: number): Judged[] => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
]

test('finds no error where confidence is the share of right ones', () => {
  const { expectedCalibrationError } = reliability([...judge(0.75, 3, 1), ...judge(0.25, 1, 3)])
  expect(expectedCalibrationError).toBe(0)
})

test('weighs the error of each bin by what falls into it', () => {
  const { bins, expectedCalibrationError } = reliability([...judge(0.95, 1, 1), ...judge(0.45, 0, 6)])
  expect(bins.filter(({ count }) => count > 0).map(({ from, count, right }) => [from, count, right])).toEqual([
    [0.4, 6, 0],
    [0.9, 2, 0.5],
  ])
  expect(expectedCalibrationError).toBeCloseTo((6 * 0.45 + 2 * 0.45) / 8, 10)
})

test('keeps certainty in the last bin', () => {
  expect(reliability(judge(1, 1, 0)).bins.at(-1)).toMatchObject({ from: 0.9, to: 1, count: 1, right: 1 })
})

test('has no error to tell of nothing', () => {
  expect(reliability([]).expectedCalibrationError).toBe(0)
})

test('prints the bins that hold something and the error', () => {
  expect(printReliability(reliability(judge(0.9, 1, 1))).split('\n')).toEqual([
    '0.9-1.0      2   90.0 % sure   50.0 % right  ##########',
    'expected calibration error 40.0 %',
    '',
  ])
})
