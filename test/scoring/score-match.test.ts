import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scorePairs, screenPairs } from '../../src/scoring/score-match.ts'
import { OptionId } from '../../src/vocabulary/identifiers.ts'
import type { Pair } from '../../src/vocabulary/response.ts'
import { sampleMatch } from '../samples/sample-kinds.ts'

/** Reads "50 length, 38 sea" as pairs of the sample question. */
function pairs(text: string): Pair[] {
  if (text === '') return []
  return text.split(', ').map(pair => {
    const [prompt, option] = pair.split(' ')
    return { prompt: OptionId.parse(`op_${prompt}`), option: OptionId.parse(`op_${option}`) }
  })
}

const judged: readonly (readonly [given: string, verdict: 'right' | 'near' | 'wrong', fraction: number])[] = [
  ['50 length, 38 sea, 160 speed', 'right', 1],
  ['160 speed, 50 length, 38 sea', 'right', 1],
  ['50 length, 38 depth, 160 speed', 'near', 2 / 3],
  ['50 length, 38 speed, 160 sea', 'near', 1 / 3],
  ['50 length', 'near', 1 / 3],
  ['50 sea, 38 length, 160 depth', 'wrong', 0],
]

const unfit: readonly (readonly [given: string, reason: RegExp])[] = [
  ['49 length', /no such prompt/],
  ['50 width', /does not offer/],
  ['50 38', /does not offer/],
  ['50 length, 50 sea', /prompt is matched twice/],
  ['50 length, 38 length', /option is matched twice/],
]

describe('scorePairs', () => {
  it.each(judged)('judges %s as %s, over all prompts', (given, verdict, fraction) => {
    expect(screenPairs(sampleMatch, pairs(given))).toBeUndefined()
    expect(scorePairs(sampleMatch, pairs(given))).toEqual({ state: 'scored', verdict, fraction })
  })

  it('loses exactly its share with each pair that is left out', () => {
    const all = pairs('50 length, 38 sea, 160 speed')
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), given => {
        expect(scorePairs(sampleMatch, given)).toHaveProperty('fraction', given.length / all.length)
      }),
    )
  })
})

describe('screenPairs', () => {
  it.each(unfit)('refuses %s', (given, reason) => {
    expect(screenPairs(sampleMatch, pairs(given))).toEqual({
      state: 'invalid',
      reason: expect.stringMatching(reason),
    })
  })

  it('takes no pair as no answer', () => {
    expect(screenPairs(sampleMatch, [])).toEqual({ state: 'unanswered' })
  })
})
