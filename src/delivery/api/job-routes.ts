import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { JobId } from '../../vocabulary/identifiers.ts'
import { Job } from '../../vocabulary/job.ts'
import { AnalyseQuiz, DraftPages, ExportAttempts, JobRequest } from '../../vocabulary/job-request.ts'
import type { Deed } from '../../vocabulary/permissions.ts'
import { QuizStatistics } from '../../vocabulary/quiz-statistics.ts'
import { addJob } from '../../workflows/jobs/add-job.ts'
import { cancelJob } from '../../workflows/jobs/cancel-job.ts'
import { findJob } from '../../workflows/jobs/find-job.ts'
import { readJobResult } from '../../workflows/jobs/read-job-result.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { backgroundOf } from '../guards/background-of.ts'
import { jsonBody } from '../guards/json-body.ts'
import { organisationOf } from '../guards/organisation-of.ts'
import { askerOf, permit, requirePermission } from '../guards/permit.ts'
import { apiPath } from './api-path.ts'
import { JobList } from './job-bodies.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'
import { streamText } from './stream-text.ts'

/** Serves the jobs of an organisation: what is to be done behind the requests, how far it is, and its result. */
export function jobRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const guard = permit('run-jobs', context)
  const servicesOf = () => ({ ...context.services, jobs: backgroundOf(context).jobs })
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listRoute, middleware: guard }, async c => {
      const { limit } = c.req.valid('query')
      return c.json({ jobs: await servicesOf().jobs.list(organisationOf(c), limit) }, 200)
    })
    .openapi({ ...addRoute, middleware: [guard, jsonBody()] }, async c => {
      const request = c.req.valid('json')
      for (const deed of deedsOf(request)) requirePermission(c, deed)
      const job = await addJob({ ...servicesOf(), people: context.people }, askerOf(c), request)
      return c.json(job, 202, { Location: `${apiPath}/jobs/${job.id}` })
    })
    .openapi({ ...findRoute, middleware: guard }, async c => {
      const { job } = c.req.valid('param')
      return c.json(await findJob(servicesOf(), { organisation: organisationOf(c), job }), 200)
    })
    .openapi({ ...cancelRoute, middleware: guard }, async c => {
      const { job } = c.req.valid('param')
      return c.json(await cancelJob(servicesOf(), { organisation: organisationOf(c), job }), 202)
    })
    .openapi({ ...resultRoute, middleware: guard }, async c => {
      const { job } = c.req.valid('param')
      const found = await findJob(servicesOf(), { organisation: organisationOf(c), job })
      const deed = deeds.get(found.kind)
      if (deed !== undefined) requirePermission(c, deed)
      const { mediaType, content } = readJobResult(servicesOf(), found)
      return c.body(streamText(content), 200, {
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${job}.${endingOf(mediaType)}"`,
      })
    })
}

function endingOf(mediaType: string): string {
  if (mediaType.startsWith('text/csv')) return 'csv'
  return mediaType === 'application/json' ? 'json' : 'jsonl'
}

// What a job does must be open to whoever asks for it, beside jobs themselves; and who may run jobs may not for that read
// what one that somebody else asked for has written.
const deeds: ReadonlyMap<string, Deed> = new Map([
  [ExportAttempts.shape.kind.value, 'read-results'],
  [AnalyseQuiz.shape.kind.value, 'read-results'],
  [DraftPages.shape.kind.value, 'draft-articles'],
])

function deedsOf(request: JobRequest): Deed[] {
  const deed = deeds.get(request.kind)
  return [
    ...(deed === undefined ? [] : [deed]),
    ...('store' in request && request.store ? ['save-banks' as const] : []),
  ]
}

const shared = { tags: ['Jobs'], security: [{ apiKey: [] }] }
const params = z.object({ job: JobId })
const json = { 'application/json': { schema: Job } }
const found = ['unauthorised', 'forbidden', 'job-not-found'] as const
const pages = [{ page: 'The Kiel Canal opens a lock\n\nThe Kiel Canal links the North Sea with the Baltic Sea. …' }]

const listRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/jobs',
  operationId: 'listJobs',
  summary: 'Lists the jobs',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }) },
  responses: {
    200: { description: 'The latest first.', content: { 'application/json': { schema: JobList } } },
    ...problemResponses('unauthorised', 'forbidden', 'invalid-request'),
  },
})

const addRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/jobs',
  operationId: 'addJob',
  summary: 'Has something done behind the requests',
  description:
    '`draft-pages` drafts up to 200 pages and stores a bank of each or gives them as lines of JSON; `export-attempts` writes all attempts at a quiz as CSV; `analyse-quiz` computes the item analysis of a quiz, as `GET /quizzes/{quiz}/statistics` does. With a `key` that was sent before, the job of that time is given. Beside `jobs:write` the key needs `results:read` for attempts and their analysis, `articles:draft` for pages, and `banks:write` to store their banks.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: JobRequest,
          examples: {
            draft: { summary: 'Pages are drafted', value: { kind: 'draft-pages', pages, store: true } },
            export: {
              summary: 'Attempts are exported',
              value: { kind: 'export-attempts', quiz: 'qz_paris-summit-2014' },
            },
            analyse: { summary: 'A quiz is analysed', value: { kind: 'analyse-quiz', quiz: 'qz_paris-summit-2014' } },
          },
        },
      },
    },
  },
  responses: {
    202: {
      description: 'The job waits for its turn. `Location` is its address, which tells how far it is.',
      headers: { Location: { schema: { type: 'string' } } },
      content: json,
    },
    ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden'),
  },
})

const findRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/jobs/{job}',
  operationId: 'findJob',
  summary: 'Tells how far a job is',
  request: { params },
  responses: { 200: { description: 'The job.', content: json }, ...problemResponses(...found) },
})

const cancelRoute = createRoute({
  ...shared,
  method: 'delete',
  path: '/jobs/{job}',
  operationId: 'cancelJob',
  summary: 'Cancels a job',
  description: 'One that waits is cancelled at once, one under way within seconds; one that has ended stays as it is.',
  request: { params },
  responses: {
    202: { description: 'The job as it now is.', content: json },
    ...problemResponses(...found, 'cross-origin'),
  },
})

const resultRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/jobs/{job}/result',
  operationId: 'readJobResult',
  summary: 'Gives the result of a job that is done',
  description:
    'It is for whoever may ask for such a job: an export of attempts and an item analysis need `results:read` too.',
  request: { params },
  responses: {
    200: {
      description:
        'The result, as a file; it is kept for seven days. One of attempts is deleted as soon as one of them is.',
      content: {
        'application/x-ndjson': { schema: { type: 'string' as const } },
        'application/json': { schema: QuizStatistics },
        'text/csv; charset=utf-8': { schema: { type: 'string' as const } },
      },
    },
    ...problemResponses(...found, 'job-open', 'job-result-gone'),
  },
})
