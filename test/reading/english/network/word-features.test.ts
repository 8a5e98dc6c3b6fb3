import { describe, expect, test } from 'vitest'
import {
  affixesOf,
  hashOf,
  normalForm,
  shapeOf,
  shapeRow,
} from '../../../../src/reading/english/network/word-features.ts'

// The numbers are those of `src/reading/training/word_features.py`, with which the weights were trained.
describe('what the network knows of a word is what it was trained with', () => {
  test.each([
    ['', 2166202364],
    ['a', 3826114868],
    ['Zürich', 3699420223],
    ['\u{1F600}', 3408941787],
  ])('hash of "%s"', (text, hash) => {
    expect(hashOf(text)).toBe(hash)
  })

  test.each([
    ['Kerry', 'kerry', 'Xx+'],
    ['IS', 'is', 'X+'],
    ['2014', '!year', 'd+'],
    ['600', '!3', 'd+'],
    ['31,500', '!number', 'd+,d+'],
    ['20th', '20th', 'd+x+'],
    ['\u2019s', "'s", '\u2019x'],
    ['Al-Dhafra', 'al-dhafra', 'Xx-Xx+'],
  ])('form and shape of "%s"', (form, normal, shape) => {
    expect([normalForm(form), shapeOf(form)]).toEqual([normal, shape])
  })

  test('rows of affixes and shapes', () => {
    expect(affixesOf('Troops')).toEqual([10209, 7480, 10641, 4907, 30, 7786, 11918, 10351, 2294, 12332])
    expect(shapeRow('Troops')).toBe(13)
  })
})
