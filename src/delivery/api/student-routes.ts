import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { StudentId } from '../../vocabulary/identifiers.ts'
import { Student } from '../../vocabulary/student.ts'
import { AttemptsFate, ErasureReport, StudentRecord } from '../../vocabulary/student-record.ts'
import { changeStudent, findStudent } from '../../workflows/classes/keep-students.ts'
import { readRetention, setRetention } from '../../workflows/classes/retention.ts'
import { eraseStudent, exportStudent } from '../../workflows/classes/student-records.ts'
import type { ClassContext } from '../classes/class-context.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { ChangeStudent, Retention, SetRetention } from './class-bodies.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'

/** Serves students: what is granted to them, all that is kept of one, erasure, and for how long attempts are kept. */
export function studentApiRoutes({ classes, allow, askerOf, organisationOf }: ClassContext): OpenAPIHono<DeliveryEnv> {
  const [read, change, privacy] = [allow('read-classes'), allow('change-classes'), allow('export-students')]
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...findRoute, middleware: read }, async c =>
      c.json(await findStudent(classes, organisationOf(c), c.req.valid('param').student), 200),
    )
    .openapi({ ...changeRoute, middleware: [change, jsonBody()] }, async c =>
      c.json(await changeStudent(classes, askerOf(c), c.req.valid('param').student, c.req.valid('json')), 200),
    )
    .openapi({ ...exportRoute, middleware: privacy }, async c =>
      c.json(await exportStudent(classes, askerOf(c), c.req.valid('param').student), 200),
    )
    .openapi({ ...eraseRoute, middleware: privacy }, async c => {
      const { student } = c.req.valid('param')
      return c.json(await eraseStudent(classes, askerOf(c), student, c.req.valid('query').attempts), 200)
    })
    .openapi({ ...retentionRoute, middleware: privacy }, async c =>
      c.json(await readRetention(classes, organisationOf(c)), 200),
    )
    .openapi({ ...setRetentionRoute, middleware: [privacy, jsonBody()] }, async c => {
      const { days } = c.req.valid('json')
      return c.json(await setRetention(classes, askerOf(c), days ?? undefined), 200)
    })
}

const shared = { tags: ['Students'], security: [{ apiKey: [] }] }
const params = z.object({ student: StudentId })
const found = { description: 'The student.', content: { 'application/json': { schema: Student } } }

const findRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/students/{student}',
  operationId: 'findStudent',
  summary: 'Tells about one student',
  request: { params },
  responses: { 200: found, ...problemResponses('unauthorised', 'forbidden', 'student-not-found') },
})

const changeRoute = createRoute({
  ...shared,
  method: 'patch',
  path: '/students/{student}',
  operationId: 'changeStudent',
  summary: 'Changes a name, an id, or what is granted',
  description: 'An accommodation holds in every quiz that begins after it; attempts keep the one that they began with.',
  request: {
    params,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: ChangeStudent,
          example: { accommodation: { timeFactor: 1.25, noTimer: false } },
        },
      },
    },
  },
  responses: {
    200: found,
    ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden', 'student-not-found', 'external-id-taken'),
  },
})

const exportRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/students/{student}/export',
  operationId: 'exportStudent',
  summary: 'Gives all that is kept of one student',
  description: 'Roster entry, classes, sign-ins that hold, and every attempt with all its responses, scores and grade.',
  request: { params },
  responses: {
    200: { description: 'The record.', content: { 'application/json': { schema: StudentRecord } } },
    ...problemResponses('unauthorised', 'forbidden', 'student-not-found'),
  },
})

const eraseRoute = createRoute({
  ...shared,
  method: 'delete',
  path: '/students/{student}',
  operationId: 'eraseStudent',
  summary: 'Erases a student',
  description: 'With `attempts=keep` the attempts stay for the statistics as nobody’s, and nobody can open them.',
  request: { params, query: z.object({ attempts: AttemptsFate.default('delete') }) },
  responses: {
    200: { description: 'What was taken away.', content: { 'application/json': { schema: ErasureReport } } },
    ...problemResponses('unauthorised', 'forbidden', 'student-not-found', 'invalid-request', 'cross-origin'),
  },
})

const retentionRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/retention',
  operationId: 'readRetention',
  summary: 'Tells for how long attempts are kept',
  responses: {
    200: { description: 'The periods, in days.', content: { 'application/json': { schema: Retention } } },
    ...problemResponses('unauthorised', 'forbidden'),
  },
})

const setRetentionRoute = createRoute({
  ...shared,
  method: 'put',
  path: '/retention',
  operationId: 'setRetention',
  summary: 'Sets for how long attempts are kept',
  description:
    'So many days after an attempt was submitted, or last worked on, it is deleted with every response, within a day.',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetRetention, example: { days: 365 } } },
    },
  },
  responses: {
    200: { description: 'The periods, in days.', content: { 'application/json': { schema: Retention } } },
    ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden'),
  },
})
