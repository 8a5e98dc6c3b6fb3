import { z } from 'zod'
import { MessageId, OrganisationId, WebhookId } from './identifiers.ts'

/** Names what can happen of which a webhook tells. */
export const WebhookEvent = z.enum(['attempt.submitted', 'bank.changed'])
export type WebhookEvent = z.infer<typeof WebhookEvent>

/**
 * Is an address to which an organisation has told what happens. `disabledBecause` says why the server itself switched it
 * off; `failingSince` is when its messages began to fail, and absent while they are taken. Times are milliseconds UTC.
 */
export const Webhook = z.strictObject({
  id: WebhookId,
  organisation: OrganisationId,
  url: z.string(),
  events: z.array(WebhookEvent).readonly(),
  active: z.boolean(),
  madeAt: z.int(),
  failingSince: z.int().optional(),
  disabledBecause: z.string().optional(),
})
export type Webhook = z.infer<typeof Webhook>

/**
 * Is what became of a message so far: it waits for its first try, is on its way, was taken, has failed and will be tried
 * again, or was given up.
 */
export const MessageState = z.enum(['pending', 'sending', 'sent', 'failed', 'given-up'])
export type MessageState = z.infer<typeof MessageState>

/**
 * Tells of one message to a webhook. `tries` counts how often it was sent; `nextTryAt` is there while it is still to be
 * sent, `sentAt` once it was taken. Times are milliseconds UTC.
 */
export const WebhookDelivery = z.strictObject({
  id: MessageId,
  type: z.string(),
  state: MessageState,
  tries: z.int().min(0),
  madeAt: z.int(),
  nextTryAt: z.int().optional(),
  sentAt: z.int().optional(),
  lastError: z.string().optional(),
})
export type WebhookDelivery = z.infer<typeof WebhookDelivery>
