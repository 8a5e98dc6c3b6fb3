import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { DeliveryEnv } from '../delivery-context.ts'
import { permitAll } from '../guards/permit.ts'
import type { ApiDocument } from './describe-api.ts'
import { OpenApiDocument } from './document-body.ts'
import { problemResponses } from './problem-responses.ts'

/** Serves the OpenAPI document of the API; it describes itself among the rest. */
export function documentRoutes(document: () => ApiDocument): OpenAPIHono<DeliveryEnv> {
  return new OpenAPIHono<DeliveryEnv>().openapi({ ...route, middleware: permitAll('read-pages') }, c => {
    const body: OpenApiDocument = { ...document() }
    return c.json(body, 200, { 'Cache-Control': 'public, max-age=300' })
  })
}

const route = createRoute({
  tags: ['Description'],
  method: 'get',
  path: '/openapi.json',
  operationId: 'describeApi',
  summary: 'Gives this description of the API',
  security: [],
  responses: {
    200: {
      description: 'An OpenAPI 3.1 document.',
      content: { 'application/json': { schema: OpenApiDocument } },
    },
    ...problemResponses(),
  },
})
