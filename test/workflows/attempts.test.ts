import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AttemptResult } from '../../src/vocabulary/attempt-view.ts'
import { QuizwrightError } from '../../src/vocabulary/quizwright-error.ts'
import { answerQuestion } from '../../src/workflows/answer-question.ts'
import { openAttempt } from '../../src/workflows/open-attempt.ts'
import { readResult } from '../../src/workflows/read-result.ts'
import { submitAttempt } from '../../src/workflows/submit-attempt.ts'
import type { AttemptKey } from '../../src/workflows/unlock-attempt.ts'
import { libraryMakers } from '../samples/library-makers.ts'
import { type OpenSample, openSample, sampleResponses } from '../samples/open-sample.ts'

interface Model {
  readonly key: AttemptKey
  readonly final: boolean
  readonly slots: number
  readonly given: Map<number, { readonly right: boolean; readonly rows: number }>
  result?: AttemptResult
}

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start' as const), exam: fc.boolean() }) },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      attempt: fc.nat(),
      slot: fc.integer({ min: 0, max: 7 }),
      right: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('submit' as const), attempt: fc.nat() }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

describe.each(libraryMakers)('attempts in $store', ({ make }) => {
  let sample: OpenSample
  beforeAll(async () => {
    sample = await openSample(make)
  })
  afterAll(() => sample.close())

  it('keep one row a response, grade all assigned questions and never change once submitted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async steps => {
        const models = [await begin(sample, false)]
        for (const next of steps) await take(sample, models, next)
        for (const model of models) await compare(sample, model)
      }),
      { numRuns: 40 },
    )
  })
})

async function begin(sample: OpenSample, exam: boolean): Promise<Model> {
  const key = await sample.start(exam ? 'qz_tunnel-exam' : 'qz_tunnel')
  return { key, final: !exam, slots: exam ? 4 : 6, given: new Map() }
}

async function take(sample: OpenSample, models: Model[], next: Step): Promise<void> {
  if (next.do === 'start') {
    models.push(await begin(sample, next.exam))
    return
  }
  const model = models[next.attempt % models.length] ?? expect.fail('there is always an attempt')
  if (next.do === 'submit') {
    const result = await submitAttempt(sample.services, model.key)
    if (model.result !== undefined) expect(result).toEqual(model.result)
    model.result = result
    return
  }
  const code = await answer(sample, model, next.slot, next.right)
  expect(code).toBe(expectedCode(model, next.slot, next.right))
  if (code !== undefined) return
  const known = model.given.get(next.slot)
  const rows = known === undefined ? 1 : known.right === next.right ? known.rows : known.rows + 1
  model.given.set(next.slot, { right: next.right, rows })
}

async function answer({ services }: OpenSample, { key }: Model, slot: number, right: boolean) {
  const response = sampleResponses[slot - 1]?.[right ? 'right' : 'wrong'] ?? { kind: 'blank', text: 'anything' }
  try {
    await answerQuestion(services, { ...key, slot, response })
    return undefined
  } catch (error) {
    if (error instanceof QuizwrightError) return error.code
    throw error
  }
}

function expectedCode({ result, slots, final, given }: Model, slot: number, right: boolean): string | undefined {
  if (result !== undefined) return 'attempt-submitted'
  if (slot < 1 || slot > slots) return 'slot-not-found'
  const known = given.get(slot)
  return final && known !== undefined && known.right !== right ? 'response-final' : undefined
}

async function compare({ services }: OpenSample, { key, final, slots, given, result }: Model): Promise<void> {
  const record = await services.library.findAttempt(key.attempt)
  const rows = record?.answers.map(({ slot, sequence }) => [slot, sequence])
  expect(rows).toEqual([...given].map(([slot, { rows }]) => [slot, rows]).sort(([a = 0], [b = 0]) => a - b))
  const view = await openAttempt(services, key)
  expect(view.answered).toBe(given.size)
  const judged = view.slots.filter(({ review }) => review !== undefined).length
  expect(judged).toBe(result !== undefined ? slots : final ? given.size : 0)
  if (result === undefined) return
  expect(await readResult(services, key)).toEqual(result)
  const marks = [...given.values()].filter(({ right }) => right).length
  expect(result.grade).toMatchObject({ marks, maxMarks: slots, fraction: marks / slots })
}
