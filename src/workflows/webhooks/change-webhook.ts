import type { WebhookChange } from '../../storage/webhooks/open-webhooks.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { WebhookId } from '../../vocabulary/identifiers.ts'
import type { Webhook } from '../../vocabulary/webhook.ts'
import { describeChange } from '../describe-change.ts'
import { findWebhook, type WebhookServices } from './webhook-services.ts'

/**
 * Changes a webhook and gives it as it then is. One that is switched off gets no message any more, and those that still
 * wait for it are given up. Throws `webhook-not-found`.
 */
export async function changeWebhook(
  services: WebhookServices,
  asker: Asker,
  webhook: WebhookId,
  change: WebhookChange,
): Promise<Webhook> {
  const key = { organisation: asker.organisation, webhook }
  await findWebhook(services, key)
  const { url, events, active } = change
  const details = {
    ...(url !== undefined && { host: new URL(url).host }),
    ...(events !== undefined && { events: [...events] }),
    ...(active !== undefined && { active }),
  }
  const event = describeChange(services, asker, { action: 'webhook-changed', resource: webhook, details })
  await services.webhooks.change(webhook, change, event)
  if (change.active === false) await services.outbox.giveUp(key.webhook, 'The webhook was switched off.')
  return (await findWebhook(services, key)).webhook
}
