import { expect, test } from 'vitest'
import { readFigures, readWholeFigure } from './figures.ts'

test.each([
  ['600 troops', [600]],
  ['Seventy-two of 1,500 boats', [72, 1500]],
  ['1.3 billion euros', [1.3e9]],
  ['two thirds of the town', [200 / 3]],
  ['a quarter', [25]],
  ['three dozen hens', [36]],
  ['no figure here', []],
])('reads the figures of “%s”', (text, values) => {
  expect(readFigures(text).map(({ value }) => Math.round(value * 1e6))).toEqual(
    values.map(value => Math.round(value * 1e6)),
  )
})

test.each([
  ['about 1,500 metres', { value: 1500, rest: 'metres' }],
  ['six', { value: 6, rest: '' }],
  ['40 percent', { value: 40, rest: 'percent' }],
  ['a third', { value: 100 / 3, rest: '' }],
  ['Ambleport', undefined],
  ['Flight 19', undefined],
])('reads “%s” as a whole figure or not', (text, figure) => {
  expect(readWholeFigure(text)).toEqual(figure)
})
