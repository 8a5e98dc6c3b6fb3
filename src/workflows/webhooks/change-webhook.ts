import type { WebhookChange } from '../../storage/webhooks/open-webhooks.ts'
import type { Webhook } from '../../vocabulary/webhook.ts'
import { findWebhook, type WebhookKey, type WebhookServices } from './webhook-services.ts'

/**
 * Changes a webhook and gives it as it then is. One that is switched off gets no message any more, and those that still
 * wait for it are given up. Throws `webhook-not-found`.
 */
export async function changeWebhook(
  services: WebhookServices,
  key: WebhookKey,
  change: WebhookChange,
): Promise<Webhook> {
  await findWebhook(services, key)
  await services.webhooks.change(key.webhook, change)
  if (change.active === false) await services.outbox.giveUp(key.webhook, 'The webhook was switched off.')
  return (await findWebhook(services, key)).webhook
}
