import { describe, expect, it } from 'vitest'
import { numberTokens } from '../../src/text/number-tokens.ts'

const cases: [string, string[]][] = [
  ['31,500 air-strikes', ['31500', 'air', 'strikes']],
  ['600troops', ['600', 'troops']],
  ['40%', ['40', '%']],
  ['US$2bn', ['us', '$', '2', 'bn']],
  ['€1.5m', ['€', '1.5', 'm']],
  ['1½', ['1', '1/2']],
  ['-5', ['-', '5']],
  ['10-15', ['10', '-', '15']],
  ['thirty-one', ['thirty', 'one']],
  ['“Six hundred,” he said.', ['six', 'hundred', 'he', 'said']],
  ["the group's 600", ['the', "group's", '600']],
  ['', []],
  ['.', []],
]

describe('numberTokens', () => {
  it.each(cases)('splits "%s" into %j', (text, tokens) => {
    expect(numberTokens(text)).toEqual(tokens)
  })

  it('reads a quarter of a megabyte of groups in a moment', () => {
    const started = performance.now()
    numberTokens("123'".repeat(60_000))
    // Reading on from each group to the last took over five seconds.
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
