import { findWebhook, type WebhookKey, type WebhookServices } from './webhook-services.ts'

/** Deletes a webhook and gives up what still waits for it. Throws `webhook-not-found`. */
export async function removeWebhook(services: WebhookServices, key: WebhookKey): Promise<void> {
  await findWebhook(services, key)
  await services.webhooks.remove(key.webhook)
  await services.outbox.giveUp(key.webhook, 'The webhook was deleted.')
}
