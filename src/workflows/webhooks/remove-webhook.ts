import type { Asker } from '../../vocabulary/asker.ts'
import type { WebhookId } from '../../vocabulary/identifiers.ts'
import { describeChange } from '../describe-change.ts'
import { findWebhook, type WebhookServices } from './webhook-services.ts'

/** Deletes a webhook and gives up what still waits for it. Throws `webhook-not-found`. */
export async function removeWebhook(services: WebhookServices, asker: Asker, webhook: WebhookId): Promise<void> {
  const found = await findWebhook(services, { organisation: asker.organisation, webhook })
  const details = { host: new URL(found.webhook.url).host }
  const event = describeChange(services, asker, { action: 'webhook-removed', resource: webhook, details })
  await services.webhooks.remove(webhook, event)
  await services.outbox.giveUp(webhook, 'The webhook was deleted.')
}
