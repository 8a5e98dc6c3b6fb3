import type { ItemCheck } from '../item-check.ts'
import { distractorsOf } from '../key-wordings.ts'

const bare =
  /^(?:(?:this|that|it|the answer)(?: answer| option)? is )?(?:wrong|incorrect|false|not (?:right|correct|true)|no|nope|sorry|try again)[.!]*$/i

/** Finds wrong options whose explanation only says that they are wrong. */
export const bareRationale: ItemCheck = {
  name: 'bare-rationale',
  severity: 'warning',
  guideline: 'The explanation of a wrong option says why it is wrong, not only that it is.',
  source: 'Shute 2008, Focus on formative feedback: elaborated feedback teaches more than a verdict',
  examples: {
    bad: [
      {
        stem: 'Where did the flight end?',
        key: 'Dover',
        wrong: ['London', 'Calais'],
        rationales: ['He landed in Dover.', 'Wrong.', 'The flight began in Calais.'],
      },
    ],
    good: [
      {
        stem: 'Where did the flight end?',
        key: 'Dover',
        wrong: ['London', 'Calais'],
        rationales: ['He landed in Dover.', 'The aircraft was shown there later.', 'The flight began in Calais.'],
      },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    return distractorsOf(question)
      .filter(({ rationale }) => bare.test(rationale.text.trim()))
      .map(({ text, rationale }) => ({ message: `“${rationale.text}” doesn't say why “${text}” is wrong.` }))
  },
}
