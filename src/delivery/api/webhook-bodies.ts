import { z } from 'zod'
import { Webhook, WebhookDelivery, WebhookEvent } from '../../vocabulary/webhook.ts'

const url = z
  .url({ protocol: /^https?$/, error: 'This must be an address that begins with https:// or http://.' })
  .max(2_000)
  .refine(text => URL.canParse(text) && `${new URL(text).username}${new URL(text).password}` === '', {
    error: 'An address must not hold a name or a password.',
  })
const events = z
  .array(WebhookEvent)
  .min(1)
  .max(WebhookEvent.options.length)
  .refine(given => new Set(given).size === given.length, { error: 'Each event may stand once.' })

/** Asks for a webhook: the address to send to, and of what to tell it. */
export const AddWebhook = z.strictObject({ url, events })
export type AddWebhook = z.infer<typeof AddWebhook>

/** Asks for a change of a webhook; what is left out stays as it is. */
export const ChangeWebhook = z.strictObject({
  url: url.optional(),
  events: events.optional(),
  active: z.boolean().optional(),
})
export type ChangeWebhook = z.infer<typeof ChangeWebhook>

/** Is a webhook that has just been made; `secret` is told this once and signs all that it is sent. */
export const AddedWebhook = z.strictObject({ ...Webhook.shape, secret: z.string() })
export type AddedWebhook = z.infer<typeof AddedWebhook>

/** Is the answer to a request for all webhooks. */
export const WebhookList = z.strictObject({ webhooks: z.array(Webhook) })
export type WebhookList = z.infer<typeof WebhookList>

/** Names the message that is on its way to a webhook. */
export const QueuedDelivery = z.strictObject({ delivery: WebhookDelivery.shape.id })
export type QueuedDelivery = z.infer<typeof QueuedDelivery>

/** Is one page of a webhook's messages, the latest first; `next` is the `before` of the following page. */
export const DeliveryList = z.strictObject({ deliveries: z.array(WebhookDelivery), next: z.string().optional() })
export type DeliveryList = z.infer<typeof DeliveryList>
