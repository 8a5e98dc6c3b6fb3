import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { ClassSummary } from '../../vocabulary/class.ts'
import { ClassId } from '../../vocabulary/identifiers.ts'
import { listClassAttempts, mostListedAttempts } from '../../workflows/classes/class-attempts.ts'
import { changeClass, findClass, makeClass, removeClass } from '../../workflows/classes/keep-classes.ts'
import type { ClassContext } from '../classes/class-context.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { apiPath } from './api-path.ts'
import { ChangeClass, ClassAttemptList, ClassList, MakeClass } from './class-bodies.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'

/** Serves the classes of an organisation, and who of a class has taken which quiz. */
export function classRoutes({ classes, allow, askerOf, organisationOf }: ClassContext): OpenAPIHono<DeliveryEnv> {
  const [read, change] = [allow('read-classes'), allow('change-classes')]
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listRoute, middleware: read }, async c =>
      c.json({ classes: await classes.store.listClasses(organisationOf(c)) }, 200),
    )
    .openapi({ ...makeRoute, middleware: [change, jsonBody()] }, async c => {
      const made = await makeClass(classes, askerOf(c), c.req.valid('json'))
      return c.json(made, 201, { Location: `${apiPath}/classes/${made.id}` })
    })
    .openapi({ ...findRoute, middleware: read }, async c =>
      c.json(await findClass(classes, organisationOf(c), c.req.valid('param').class), 200),
    )
    .openapi({ ...changeRoute, middleware: [change, jsonBody()] }, async c =>
      c.json(await changeClass(classes, askerOf(c), c.req.valid('param').class, c.req.valid('json')), 200),
    )
    .openapi({ ...removeRoute, middleware: change }, async c => {
      await removeClass(classes, askerOf(c), c.req.valid('param').class)
      return c.body(null, 204)
    })
    .openapi({ ...attemptsRoute, middleware: allow('read-class-attempts') }, async c => {
      const { class: of } = c.req.valid('param')
      const attempts = await listClassAttempts(classes, organisationOf(c), of, c.req.valid('query').limit)
      return c.json({ attempts }, 200)
    })
}

const shared = { tags: ['Classes'], security: [{ apiKey: [] }] }
const params = z.object({ class: ClassId })
const found = {
  description: 'The class.',
  content: { 'application/json': { schema: ClassSummary } },
}

const listRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/classes',
  operationId: 'listClasses',
  summary: 'Lists the classes',
  responses: {
    200: { description: 'All classes, by name.', content: { 'application/json': { schema: ClassList } } },
    ...problemResponses('unauthorised', 'forbidden'),
  },
})

const makeRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/classes',
  operationId: 'makeClass',
  summary: 'Makes a class',
  description:
    'It gets a join code of its own. With `roster` students sign in by name and PIN, with `open` by the code.',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: MakeClass, example: { name: '7b English', signIn: 'roster' } } },
    },
  },
  responses: {
    201: { ...found, headers: { Location: { schema: { type: 'string' } } } },
    ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden'),
  },
})

const findRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/classes/{class}',
  operationId: 'findClass',
  summary: 'Tells about one class',
  request: { params },
  responses: { 200: found, ...problemResponses('unauthorised', 'forbidden', 'class-not-found') },
})

const changeRoute = createRoute({
  ...shared,
  method: 'patch',
  path: '/classes/{class}',
  operationId: 'changeClass',
  summary: 'Changes a class',
  request: {
    params,
    body: {
      required: true,
      content: { 'application/json': { schema: ChangeClass, example: { newJoinCode: true } } },
    },
  },
  responses: { 200: found, ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden', 'class-not-found') },
})

const removeRoute = createRoute({
  ...shared,
  method: 'delete',
  path: '/classes/{class}',
  operationId: 'removeClass',
  summary: 'Removes a class that has no students',
  request: { params },
  responses: {
    204: { description: 'It is gone.' },
    ...problemResponses('unauthorised', 'forbidden', 'class-not-found', 'class-not-empty', 'cross-origin'),
  },
})

const attemptsRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/classes/{class}/attempts',
  operationId: 'listClassAttempts',
  summary: 'Lists who of a class has taken which quiz',
  request: {
    params,
    query: z.object({ limit: z.coerce.number().int().min(1).max(mostListedAttempts).default(1_000) }),
  },
  responses: {
    200: {
      description: 'The attempts of its students, the latest first, each with its grade once it is submitted.',
      content: { 'application/json': { schema: ClassAttemptList } },
    },
    ...problemResponses('unauthorised', 'forbidden', 'class-not-found', 'invalid-request'),
  },
})
