import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { ApiKeyId } from '../../vocabulary/identifiers.ts'
import { listKeys } from '../../workflows/people/list-keys.ts'
import { makeKey } from '../../workflows/people/make-key.ts'
import { revokeKey } from '../../workflows/people/revoke-key.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { apiPath } from './api-path.ts'
import { KeyList, MadeKey, MakeKey } from './people-bodies.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'

/** Serves the API keys of an organisation to its owners. */
export function keyRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { people } = context
  const guard = permit('change-keys', context)
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listRoute, middleware: guard }, async c => c.json({ keys: await listKeys(people, askerOf(c)) }, 200))
    .openapi({ ...makeRoute, middleware: [guard, jsonBody()] }, async c => {
      const { key, secret } = await makeKey(people, askerOf(c), c.req.valid('json'))
      return c.json({ ...key, scopes: [...key.scopes], secret }, 201, { Location: `${apiPath}/keys/${key.id}` })
    })
    .openapi({ ...revokeRoute, middleware: guard }, async c => {
      await revokeKey(people, askerOf(c), c.req.valid('param').key)
      return c.body(null, 204)
    })
}

const shared = { tags: ['API keys'], security: [{ apiKey: [] }] }

const listRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/keys',
  operationId: 'listKeys',
  summary: 'Lists the API keys of the organisation, without their secrets',
  responses: {
    200: { description: 'All keys, the oldest first.', content: { 'application/json': { schema: KeyList } } },
    ...problemResponses('unauthorised', 'forbidden'),
  },
})

const makeRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/keys',
  operationId: 'makeKey',
  summary: 'Makes an API key',
  description: 'The `secret` is told this once; only its hash is kept. A key makes no key with scopes that it lacks.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: MakeKey,
          example: { name: 'The learning platform', scopes: ['banks:read', 'quizzes:write'] },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The key with its secret. `Location` is its address.',
      headers: { Location: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: MadeKey } },
    },
    ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden'),
  },
})

const revokeRoute = createRoute({
  ...shared,
  method: 'delete',
  path: '/keys/{key}',
  operationId: 'revokeKey',
  summary: 'Revokes an API key, which then opens nothing',
  request: { params: z.object({ key: ApiKeyId }) },
  responses: {
    204: { description: 'The key is revoked.' },
    ...problemResponses('unauthorised', 'forbidden', 'key-not-found', 'cross-origin'),
  },
})
