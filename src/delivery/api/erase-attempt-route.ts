import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { AttemptId } from '../../vocabulary/identifiers.ts'
import type { ClassServices } from '../../workflows/classes/class-services.ts'
import { eraseAttempt } from '../../workflows/erase-attempt.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { attemptTokenOf } from '../guards/bearer.ts'
import { permitHolder } from '../guards/permit.ts'
import { problemResponses } from './problem-responses.ts'

/** Lets whoever holds the token of an attempt without a student erase it. */
export function eraseAttemptRoute({ services }: DeliveryContext, classes: ClassServices): OpenAPIHono<DeliveryEnv> {
  return new OpenAPIHono<DeliveryEnv>().openapi({ ...route, middleware: permitHolder('continue-attempt') }, async c => {
    await eraseAttempt(services, classes, { attempt: c.req.valid('param').attempt, token: attemptTokenOf(c) })
    return c.body(null, 204)
  })
}

const route = createRoute({
  tags: ['Attempts'],
  security: [{ attemptToken: [] }],
  method: 'delete',
  path: '/attempts/{attempt}',
  operationId: 'eraseAttempt',
  summary: 'Erases an attempt with all its responses',
  description: 'An attempt that a student of a class made is kept or erased by the school.',
  request: { params: z.object({ attempt: AttemptId }) },
  responses: {
    204: { description: 'It is gone for good.' },
    ...problemResponses('unauthorised', 'attempt-not-found', 'attempt-of-student', 'cross-origin'),
  },
})
