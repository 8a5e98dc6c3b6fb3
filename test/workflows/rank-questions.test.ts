import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { rankQuestions } from '../../src/workflows/rank-questions.ts'
import { named, sketchBank } from './ranking/sketch-bank.ts'

const reader = sketchBank({
  text: [
    '“The bridge at Varn will open in May, as we promised,” Mira Olm said. “It was dear,” Jon Tarn said. Ada Lund nodded.',
  ],
  entities: {
    mira: named('person', 'Mira Olm'),
    jon: named('person', 'Jon Tarn'),
    ada: named('person', 'Ada Lund'),
  },
  facts: {
    words: {
      verb: 'say',
      arguments: [
        ['subject agent', '{mira}'],
        ['object theme', '“The bridge at Varn will open in May, as we promised”'],
      ],
      evidence: ['“The bridge at Varn will open in May, as we promised,” Mira Olm said.'],
    },
    report: {
      verb: 'open, future',
      arguments: [
        ['subject theme singular', 'the bridge at Varn'],
        ['adjunct time in', 'May'],
      ],
      evidence: ['The bridge at Varn will open in May'],
      attribution: [{ speaker: '{mira}', cue: 'Mira Olm said' }],
    },
  },
})
const questions = generateQuestions(reader.bank, { seed: 1, kinds: ['blank'] })
const stemsBy = (sure: ReadonlyMap<`fa_${string}`, number>) =>
  rankQuestions(reader, questions, { sure, weigh: () => 1 }).map(({ question }) => question.stem)

describe('rankQuestions', () => {
  it('asks for who said one thing in the surer of two wordings', () => {
    const quoted = 'Who said “The bridge at Varn will open in May, as we promised”?'
    const reported = 'Who said that the bridge at Varn would open in May?'
    expect(questions.map(({ stem }) => stem)).toEqual(expect.arrayContaining([quoted, reported]))
    expect(
      stemsBy(
        new Map([
          ['fa_words', 0.9],
          ['fa_report', 0.8],
        ]),
      ),
    ).toEqual([quoted])
    expect(
      stemsBy(
        new Map([
          ['fa_words', 0.7],
          ['fa_report', 0.8],
        ]),
      ),
    ).toEqual([reported])
  })

  it('leaves out what rests on a fact that is as likely wrong as right', () => {
    expect(
      stemsBy(
        new Map([
          ['fa_words', 0.4],
          ['fa_report', 0.4],
        ]),
      ),
    ).toEqual([])
  })
})
