import { describe, expect, it } from 'vitest'
import { indefiniteArticle } from '../../src/text/indefinite-article.ts'

const an = ['airport', 'eighth', 'hour', 'honest man', 'heir', 'umbrella', 'onion', 'unimportant note', 'FBI agent']
const anFigures = ['8-hour day', '80 km run', '11 km run', '18th place']
const a = ['summit', 'union', 'European', 'one-way road', 'use', 'UN plan', 'US base', 'CIA agent', '100 km run']

describe('indefiniteArticle', () => {
  it.each([...an, ...anFigures])('puts "an" before "%s"', words => {
    expect(indefiniteArticle(words)).toBe('an')
  })
  it.each([...a, '110 km run', '180 km run'])('puts "a" before "%s"', words => {
    expect(indefiniteArticle(words)).toBe('a')
  })
})
