import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { listAudit } from '../../workflows/people/list-audit.ts'
import { readAuditCursor, writeAuditCursor } from '../audit-cursor.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { apiPath } from './api-path.ts'
import { AuditPage } from './people-bodies.ts'
import { problemResponses } from './problem-responses.ts'

/** Serves the record of changes of an organisation to its owners. */
export function auditRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const middleware = permit('read-audit', context)
  return new OpenAPIHono<DeliveryEnv>().openapi({ ...route, middleware }, async c => {
    const { cursor, limit } = c.req.valid('query')
    const { events, hasMore } = await listAudit(context.people, askerOf(c), { before: readAuditCursor(cursor), limit })
    const next = hasMore ? writeAuditCursor(events) : undefined
    if (next !== undefined) {
      const query = new URLSearchParams({ cursor: next, limit: String(limit) })
      c.header('Link', `<${apiPath}/audit?${query}>; rel="next"`)
    }
    return c.json({ events, ...(next !== undefined && { next }) }, 200)
  })
}

const route = createRoute({
  tags: ['Record of changes'],
  security: [{ apiKey: [] }],
  method: 'get',
  path: '/audit',
  operationId: 'listAudit',
  summary: 'Tells who changed what in the organisation, the latest first',
  request: {
    query: z.object({
      cursor: z.string().max(200).optional().meta({ description: 'The `next` of the page before.' }),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: {
      description: 'One page. `Link` has the address of the next page, with rel="next".',
      headers: { Link: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: AuditPage } },
    },
    ...problemResponses('unauthorised', 'forbidden', 'invalid-request'),
  },
})
