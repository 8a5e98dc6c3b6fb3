import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Job } from '../../src/vocabulary/job.ts'
import type { QuizStatistics } from '../../src/vocabulary/quiz-statistics.ts'
import { analyseQuizJob } from '../../src/workflows/jobs/analyse-quiz-job.ts'
import { type OpenApp, openApp, ownerKey } from './open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const path = '/api/v1/quizzes/qz_tunnel/statistics'

test('the item analysis of a quiz is given at once, and the same by a job as a file', async () => {
  const { id, token } = await app.start()
  const answered = { method: 'PUT', token, json: { kind: 'choice', selected: ['op_3'] } }
  expect((await app.send(`/api/v1/attempts/${id}/responses/1`, answered)).status).toBe(200)
  expect((await app.send(`/api/v1/attempts/${id}/submit`, { method: 'POST', token })).status).toBe(200)

  const statistics = (await (await app.send(path, { token: ownerKey })).json()) as QuizStatistics
  expect(statistics).toMatchObject({
    ...{ quiz: 'qz_tunnel', attempts: 1, repeated: 0, open: 0 },
    versions: [{ version: 1, attempts: 1, meanMarks: 1 }],
  })

  expect(statistics.versions[0]?.items.map(({ facility, unanswered }) => [facility, unanswered])).toEqual([
    [1, 0],
    ...Array.from({ length: 5 }, () => [0, 1]),
  ])

  await app.background.jobs.work(
    'analyse-quiz',
    analyseQuizJob({ library: app.services.library, attempts: app.background.attempts }),
  )
  const json = { kind: 'analyse-quiz', quiz: 'qz_tunnel' }
  const added = await app.send('/api/v1/jobs', { token: ownerKey, json })
  const job = added.headers.get('Location') ?? ''
  const stateOf = async () => ((await (await app.send(job, { token: ownerKey })).json()) as Job).state
  await vi.waitFor(async () => expect(await stateOf()).toBe('done'), { timeout: 10_000 })
  const result = await app.send(`${job}/result`, { token: ownerKey })
  expect(result.headers.get('Content-Disposition')).toMatch(/\.json"$/)
  expect(await result.json()).toEqual(statistics)
})

test('the item analysis is for whoever may read results', async () => {
  expect((await app.send(path)).status).toBe(401)
})
