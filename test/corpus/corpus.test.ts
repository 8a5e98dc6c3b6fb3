import { describe, expect, it, test } from 'vitest'
import { hasSketch, listCases, printCase, readCase, readExpected } from './corpus-case.ts'

const cases = listCases()

test('the corpus holds a case for each phenomenon', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20)
})

describe.each(cases)('%s', slug => {
  it('has a sketch without faults and questions to expect', () => {
    expect(hasSketch(slug)).toBe(true)
    expect(readCase(slug)).toHaveProperty('bank')
    expect(readExpected(slug)).toMatch(/^\[(?:choice|blank|order|match|evidence)\] /m)
  })

  it('gives the questions that it gave', () => {
    expect(printCase(slug), `Read the change; if it is right, run npm run corpus:update.`).toBe(readExpected(slug))
  })
})
