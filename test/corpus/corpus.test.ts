import { describe, expect, it, test } from 'vitest'
import { findSketchFaults, hasSketch, listCases, printCase, readCase, readExpected } from './corpus-case.ts'

const cases = listCases()

test('the corpus holds a case for each phenomenon', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20)
})

describe('a sketch that is to be added', () => {
  it.each([
    ['no JSON', '# A title', /not valid JSON at line 1/],
    ['another thing', '{"title": "T"}', /licence: .*missing/],
  ])('is refused with its faults, one a line, where it is %s', (_kind, text, says) => {
    expect(findSketchFaults(text).join('\n')).toMatch(says)
  })
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
