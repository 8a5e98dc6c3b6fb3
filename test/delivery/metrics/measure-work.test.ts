import { expect, test } from 'vitest'
import { makeMetrics } from '../../../src/delivery/metrics/make-metrics.ts'
import { measureDrafts, measureSaves } from '../../../src/delivery/metrics/measure-work.ts'
import { answerQuestion } from '../../../src/workflows/answer-question.ts'
import type { DraftOutcome } from '../../../src/workflows/draft-outcome.ts'
import { makeSqliteLibrary } from '../../samples/library-makers.ts'
import { openSample, sampleResponses } from '../../samples/open-sample.ts'

test('counts what became of each response that was given to the store', async () => {
  const metrics = makeMetrics()
  const sample = await openSample(makeSqliteLibrary)
  const services = { ...sample.services, library: measureSaves(sample.services.library, metrics) }
  const key = await sample.start()
  const { right, wrong } = sampleResponses[0] ?? {}
  if (right === undefined || wrong === undefined) throw new Error('There is no sample response.')
  for (const response of [right, right, wrong])
    await answerQuestion(services, { ...key, slot: 1, response }).catch(() => undefined)
  await sample.close()
  await answerQuestion(services, { ...key, slot: 2, response: right }).catch(() => undefined)
  await services.library.recordResponse({} as never).catch(() => undefined)
  const text = await metrics.text()
  for (const outcome of ['recorded', 'repeated', 'final', 'failed'])
    expect(text).toContain(`quizwright_saves_total{outcome="${outcome}"} 1\n`)
  expect(text).toContain('quizwright_save_duration_seconds_count 4\n')
})

test('counts pages that were drafted, that gave no draft and that failed', async () => {
  const metrics = makeMetrics()
  const outcomes: (DraftOutcome | undefined)[] = [
    { draft: {} as never },
    { problem: { code: 'not-english', detail: 'It is French.' } },
  ]
  const draft = async () => {
    const outcome = outcomes.shift()
    if (outcome === undefined) throw new Error('broken')
    return outcome
  }
  const measured = measureDrafts({ draft, close: async () => {} }, metrics)
  for (const page of ['one', 'two']) await measured.draft(page, { now: 0 })
  await expect(measured.draft('three', { now: 0 })).rejects.toThrow('broken')
  const text = await metrics.text()
  for (const outcome of ['drafted', 'not-english', 'failed'])
    expect(text).toContain(`quizwright_drafts_total{outcome="${outcome}"} 1\n`)
})
