import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { AttemptResult, AttemptView } from '../../vocabulary/attempt-view.ts'
import { AttemptId } from '../../vocabulary/identifiers.ts'
import { Response } from '../../vocabulary/response.ts'
import { answerQuestion } from '../../workflows/answer-question.ts'
import { openAttempt } from '../../workflows/open-attempt.ts'
import { readResult } from '../../workflows/read-result.ts'
import { submitAttempt } from '../../workflows/submit-attempt.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { attemptTokenOf } from '../guards/bearer.ts'
import { jsonBody } from '../guards/json-body.ts'
import { permitHolder } from '../guards/permit.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'
import { answerView } from './write-attempt-view.ts'

/** Serves attempts to whoever holds their token. Nothing that depends on a key leaves before its answer is judged. */
export function attemptRoutes({ services }: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const guard = permitHolder('continue-attempt')
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...openRoute, middleware: guard }, async c => {
      const { attempt } = c.req.valid('param')
      return answerView(c, await openAttempt(services, { attempt, token: attemptTokenOf(c) }))
    })
    .openapi({ ...answerRoute, middleware: [guard, jsonBody()] }, async c => {
      const { attempt, slot } = c.req.valid('param')
      const response = c.req.valid('json')
      return answerView(c, await answerQuestion(services, { attempt, token: attemptTokenOf(c), slot, response }))
    })
    .openapi({ ...submitRoute, middleware: guard }, async c => {
      const { attempt } = c.req.valid('param')
      return c.json(await submitAttempt(services, { attempt, token: attemptTokenOf(c) }), 200)
    })
    .openapi({ ...resultRoute, middleware: guard }, async c => {
      const { attempt } = c.req.valid('param')
      return c.json(await readResult(services, { attempt, token: attemptTokenOf(c) }), 200)
    })
}

const shared = { tags: ['Attempts'], security: [{ attemptToken: [] }] }
const params = z.object({ attempt: AttemptId })
const slotParams = params.extend({
  slot: z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/)
    .transform(Number),
})
const opening = ['unauthorised', 'attempt-not-found'] as const

const openRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/attempts/{attempt}',
  operationId: 'openAttempt',
  summary: 'Shows an attempt as its student may see it now',
  request: { params },
  responses: {
    200: {
      description: 'The attempt; a slot has its review once its answer has been judged.',
      content: { 'application/json': { schema: AttemptView } },
    },
    ...problemResponses(...opening),
  },
})

const answerRoute = createRoute({
  ...shared,
  method: 'put',
  path: '/attempts/{attempt}/responses/{slot}',
  operationId: 'answerQuestion',
  summary: 'Answers one question',
  description: 'The response is durable once this answers. The same response sent again changes nothing.',
  request: {
    params: slotParams,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: Response,
          examples: {
            choice: { summary: 'An option is chosen', value: { kind: 'choice', selected: ['op_3'] } },
            blank: { summary: 'Words are typed', value: { kind: 'blank', text: 'six hundred' } },
            order: {
              summary: 'All items are put in order, the first first',
              value: { kind: 'order', sequence: ['op_2', 'op_3', 'op_1'] },
            },
            match: {
              summary: 'Prompts are matched with options',
              value: { kind: 'match', pairs: [{ prompt: 'op_1', option: 'op_5' }] },
            },
            evidence: {
              summary: 'A place in the article is shown, in UTF-16 code units of its text',
              value: { kind: 'evidence', spans: [{ start: 0, end: 41 }] },
            },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The attempt as it now stands.',
      content: { 'application/json': { schema: AttemptView } },
    },
    ...problemResponses(
      ...bodyProblems,
      ...opening,
      'slot-not-found',
      'response-mismatch',
      'response-final',
      'attempt-submitted',
    ),
  },
})

const submitRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/attempts/{attempt}/submit',
  operationId: 'submitAttempt',
  summary: 'Submits an attempt',
  description: 'Takes no body. Unanswered questions count in the maximum. A second submission gives the same result.',
  request: { params },
  responses: {
    200: { description: 'The result.', content: { 'application/json': { schema: AttemptResult } } },
    ...problemResponses(...opening, 'cross-origin', 'body-too-large'),
  },
})

const resultRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/attempts/{attempt}/result',
  operationId: 'readResult',
  summary: 'Reads the result of a submitted attempt',
  request: { params },
  responses: {
    200: {
      description: 'Grade and review of every question.',
      content: { 'application/json': { schema: AttemptResult } },
    },
    ...problemResponses(...opening, 'attempt-open'),
  },
})
