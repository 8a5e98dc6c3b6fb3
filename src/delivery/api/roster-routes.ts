import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { ClassId, StudentId } from '../../vocabulary/identifiers.ts'
import { RosterOutcome, RosterPlan } from '../../vocabulary/roster.ts'
import { addStudent, decodeRoster, importRoster, previewRoster } from '../../workflows/classes/import-roster.ts'
import { listClassStudents, removeFromClass, renewPins } from '../../workflows/classes/keep-students.ts'
import type { ClassContext } from '../classes/class-context.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { readTableBody, tableBody } from '../guards/table-body.ts'
import { AddStudent, MakePins, PinList, StudentList } from './class-bodies.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'

/** Serves the rosters of classes: who is in them, files to take in, PINs. */
export function rosterRoutes({ classes, allow, askerOf, organisationOf }: ClassContext): OpenAPIHono<DeliveryEnv> {
  const [read, change] = [allow('read-classes'), allow('change-classes')]
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listRoute, middleware: read }, async c =>
      c.json({ students: await listClassStudents(classes, organisationOf(c), c.req.valid('param').class) }, 200),
    )
    .openapi({ ...addRoute, middleware: [change, jsonBody()] }, async c => {
      const { class: of } = c.req.valid('param')
      return c.json(await addStudent(classes, askerOf(c), of, c.req.valid('json')), 200)
    })
    .openapi({ ...previewRoute, middleware: [read, tableBody()] }, async c => {
      const text = decodeRoster(await readTableBody(c))
      return c.json(await previewRoster(classes, organisationOf(c), c.req.valid('param').class, text), 200)
    })
    .openapi({ ...importRoute, middleware: [change, tableBody()] }, async c => {
      const text = decodeRoster(await readTableBody(c))
      return c.json(await importRoster(classes, askerOf(c), c.req.valid('param').class, text), 200)
    })
    .openapi({ ...pinsRoute, middleware: [change, jsonBody()] }, async c => {
      const { students } = c.req.valid('json')
      return c.json({ pins: await renewPins(classes, askerOf(c), c.req.valid('param').class, students) }, 200)
    })
    .openapi({ ...removeRoute, middleware: change }, async c => {
      const { class: of, student } = c.req.valid('param')
      await removeFromClass(classes, askerOf(c), of, student)
      return c.body(null, 204)
    })
}

const shared = { tags: ['Classes'], security: [{ apiKey: [] }] }
const params = z.object({ class: ClassId })
const table = {
  required: true,
  description: 'CSV with the headings "Name", or "Given name" and "Family name", and "ID" if there is one.',
  content: { 'text/csv': { schema: { type: 'string' as const } } },
}
const outcome = {
  description: 'What was done. The PINs are told this once.',
  content: { 'application/json': { schema: RosterOutcome } },
}

const listRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/classes/{class}/students',
  operationId: 'listStudents',
  summary: 'Lists the students of a class',
  request: { params },
  responses: {
    200: { description: 'All of them, by name.', content: { 'application/json': { schema: StudentList } } },
    ...problemResponses('unauthorised', 'forbidden', 'class-not-found'),
  },
})

const addRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/classes/{class}/students',
  operationId: 'addStudent',
  summary: 'Takes one student into a class',
  description: 'A student of the organisation who has the same `externalId` is that student.',
  request: {
    params,
    body: {
      required: true,
      content: { 'application/json': { schema: AddStudent, example: { name: 'Ada Byron', externalId: '1815' } } },
    },
  },
  responses: {
    200: outcome,
    ...problemResponses(
      ...bodyProblems,
      'unauthorised',
      'forbidden',
      'class-not-found',
      'student-known',
      'invalid-roster',
    ),
  },
})

const previewRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/classes/{class}/roster/preview',
  operationId: 'previewRoster',
  summary: 'Says what a roster file would do to a class',
  description: 'Changes nothing. `faults` has a sentence for each row that cannot be taken.',
  request: { params, body: table },
  responses: {
    200: { description: 'What each row would do.', content: { 'application/json': { schema: RosterPlan } } },
    ...problemResponses(...tableProblems(), 'unauthorised', 'forbidden', 'class-not-found', 'invalid-roster'),
  },
})

const importRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/classes/{class}/roster',
  operationId: 'importRoster',
  summary: 'Takes a roster file into a class, all of it or nothing',
  description:
    'Students are known by their id, else by their exact name within the class; the same file again changes nothing. Students whom it does not name stay. New ones get a PIN where the class asks for one.',
  request: { params, body: table },
  responses: {
    200: outcome,
    ...problemResponses(...tableProblems(), 'unauthorised', 'forbidden', 'class-not-found', 'invalid-roster'),
  },
})

function tableProblems() {
  return bodyProblems.filter(code => code !== 'invalid-json')
}

const pinsRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/classes/{class}/pins',
  operationId: 'makePins',
  summary: 'Makes new PINs for students of a class',
  description: 'Their old PINs end, and so does being signed in.',
  request: {
    params,
    body: {
      required: true,
      content: { 'application/json': { schema: MakePins, example: { students: 'without' } } },
    },
  },
  responses: {
    200: { description: 'The PINs, told this once.', content: { 'application/json': { schema: PinList } } },
    ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden', 'class-not-found', 'student-not-found'),
  },
})

const removeRoute = createRoute({
  ...shared,
  method: 'delete',
  path: '/classes/{class}/students/{student}',
  operationId: 'removeStudent',
  summary: 'Takes a student out of a class',
  description: 'The student stays one of the organisation, with every attempt.',
  request: { params: params.extend({ student: StudentId }) },
  responses: {
    204: { description: 'The student is no longer of the class.' },
    ...problemResponses('unauthorised', 'forbidden', 'class-not-found', 'student-not-found', 'cross-origin'),
  },
})
