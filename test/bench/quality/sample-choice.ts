import type { ChoiceQuestion } from '../../../src/vocabulary/question.ts'

/** Makes a choice question of a stem, a key and wrong options, in that order unless `place` moves the key. */
export function sampleChoice(stem: string, key: string, wrong: readonly string[], place = 0): ChoiceQuestion {
  const options = wrong.toSpliced(place, 0, key).map((text, at) => ({
    ...{ id: `op_${at}` as const, text },
    origin: at === place ? ({ from: 'key' } as const) : ({ from: 'person' } as const),
    ...(at !== place && { excluded: 'judged' as const }),
    rationale: { text: 'Read the article.', evidence: [] },
  }))
  return {
    ...{ id: 'qu_sample', kind: 'choice', stem, options, keys: [`op_${place}`], order: 'fixed', process: 'retrieve' },
    derivation: { by: 'person', who: 'the test', grounds: {} },
    evidence: [],
  }
}
