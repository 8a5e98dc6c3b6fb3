import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectionChecks, itemChecks, quizChecks } from '../../src/item-checks/item-checks.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { airlift } from './airlift-bank.ts'
import { blank, choice } from './make-question.ts'

const longest = { stem: 5_000, option: 2_000 }
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const pieces: readonly string[] = [
  ...['a', 'a ', 'who ', ', who ', 'who and who is ', 'not ', '– a ', '( a ', '“', '___ ', '1,', '12 ', 'more than 5 '],
  ...['said, ', 'said that ', 'according to ', 'A and ', 'he ', 'Monday ', 'the the ', '.', '?', '. A', '\n', '𝒜', 'é́'],
]

const checksOf = (question: Question) => itemChecks.flatMap(({ check }) => check(question, airlift))

describe('the rules', () => {
  it.each(pieces.map(piece => [JSON.stringify(piece), piece] as const))(
    'read long texts of %s in a moment',
    (_, piece) => {
      const stem = fill(piece, longest.stem)
      const options = Array.from({ length: 20 }, (_, at) => `${at}${fill(piece, longest.option - 5)}`)
      const [key = '', ...wrong] = options
      const begun = performance.now()
      checksOf(choice({ stem, key, wrong: [...wrong] }))
      checksOf(blank({ stem, sentence: `${fill(piece, 2_000)} ___ ${fill(piece, 2_000)}`, accepted: [key] }))
      expect(performance.now() - begun).toBeLessThan(5_000)
    },
  )

  it('take any text for a question without a crash', () => {
    const text = fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom(...pieces), fc.lorem())
    const texts = fc.uniqueArray(text, { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(text, texts, (stem, [key = '', ...wrong]) => {
        const questions = [choice({ stem, key, wrong }), blank({ stem, sentence: `${stem} ___`, accepted: [key] })]
        const found = [
          ...questions.flatMap(checksOf),
          ...[...quizChecks, ...collectionChecks].flatMap(({ check }) => check(questions, airlift)),
        ]
        expect(found.every(({ message }) => message.length > 0)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
