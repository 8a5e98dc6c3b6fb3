import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { MessageId, WebhookId } from '../../vocabulary/identifiers.ts'
import { Webhook } from '../../vocabulary/webhook.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'
import { AddedWebhook, AddWebhook, ChangeWebhook, DeliveryList, QueuedDelivery, WebhookList } from './webhook-bodies.ts'

const shared = { tags: ['Webhooks'], security: [{ apiKey: [] }] }
const params = z.object({ webhook: WebhookId })
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
const found = ['unauthorised', 'forbidden', 'webhook-not-found'] as const

/** Describes the route that lists webhooks. */
export const listWebhooksRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/webhooks',
  operationId: 'listWebhooks',
  summary: 'Lists the webhooks',
  description: 'Secrets are not told. `failingSince` and `disabledBecause` say that messages are not taken.',
  responses: {
    200: { description: 'All webhooks, the oldest first.', content: json(WebhookList) },
    ...problemResponses('unauthorised', 'forbidden'),
  },
})

/** Describes the route that adds a webhook. */
export const addWebhookRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/webhooks',
  operationId: 'addWebhook',
  summary: 'Adds a webhook',
  description:
    'Each event is sent as `POST` with JSON (`type`, `timestamp`, `data`), signed as Standard Webhooks are: `webhook-signature` is `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp` (seconds), a dot and the body, by the bytes that the secret is the base64 of behind `whsec_`. Any status from 200 to 299 takes it. A message that is not taken is tried again for three days, and later ones wait for it; the same `webhook-id` is the same message. `410`, or three days of failure, switch a webhook off. Whether an address may be called is judged when a message is sent: try it with `POST /webhooks/{webhook}/test`.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: AddWebhook,
          example: { url: 'https://lms.example/hooks/quizwright', events: ['attempt.submitted'] },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The webhook with its secret, which is told this once. `Location` is its address.',
      headers: { Location: { schema: { type: 'string' } } },
      content: json(AddedWebhook),
    },
    ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden', 'webhook-limit'),
  },
})

/** Describes the route that finds a webhook. */
export const findWebhookRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/webhooks/{webhook}',
  operationId: 'findWebhook',
  summary: 'Tells about one webhook',
  request: { params },
  responses: { 200: { description: 'The webhook.', content: json(Webhook) }, ...problemResponses(...found) },
})

/** Describes the route that changes a webhook. */
export const changeWebhookRoute = createRoute({
  ...shared,
  method: 'patch',
  path: '/webhooks/{webhook}',
  operationId: 'changeWebhook',
  summary: 'Changes a webhook, or switches it off or on',
  description: 'Switched off, it gets nothing more, and what waits for it is given up.',
  request: {
    params,
    body: { required: true, content: { 'application/json': { schema: ChangeWebhook, example: { active: true } } } },
  },
  responses: {
    200: { description: 'The webhook as it now is.', content: json(Webhook) },
    ...problemResponses(...bodyProblems, ...found),
  },
})

/** Describes the route that deletes a webhook. */
export const removeWebhookRoute = createRoute({
  ...shared,
  method: 'delete',
  path: '/webhooks/{webhook}',
  operationId: 'removeWebhook',
  summary: 'Deletes a webhook',
  request: { params },
  responses: { 204: { description: 'It is deleted.' }, ...problemResponses(...found, 'cross-origin') },
})

/** Describes the route that tests a webhook. */
export const testWebhookRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/webhooks/{webhook}/test',
  operationId: 'testWebhook',
  summary: 'Sends a message of the type `webhook.test`',
  description: 'Takes no body. The log tells what becomes of the message.',
  request: { params },
  responses: {
    202: { description: 'The message is on its way.', content: json(QueuedDelivery) },
    ...problemResponses(...found, 'cross-origin', 'body-too-large'),
  },
})

/** Describes the route that lists what a webhook was sent. */
export const deliveriesRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/webhooks/{webhook}/deliveries',
  operationId: 'listDeliveries',
  summary: 'Lists the messages to a webhook with their state, page by page',
  request: {
    params,
    query: z.object({
      before: MessageId.optional().meta({ description: 'The `next` of the page before.' }),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: { description: 'The messages of the last 30 days, the latest first.', content: json(DeliveryList) },
    ...problemResponses(...found, 'invalid-request'),
  },
})

/** Describes the route that sends a message again. */
export const retryDeliveryRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/webhooks/{webhook}/deliveries/{delivery}/retry',
  operationId: 'retryDelivery',
  summary: 'Sends a message that failed again, now',
  description: 'Takes no body. Earlier messages that wait go first.',
  request: { params: params.extend({ delivery: MessageId }) },
  responses: {
    202: { description: 'The message is on its way.', content: json(QueuedDelivery) },
    ...problemResponses(...found, 'delivery-not-found', 'cross-origin', 'body-too-large'),
  },
})
