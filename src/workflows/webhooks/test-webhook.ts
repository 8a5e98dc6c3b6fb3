import type { MessageId } from '../../vocabulary/identifiers.ts'
import { tellSubscribers } from '../messages/tell-subscribers.ts'
import { findWebhook, type WebhookKey, type WebhookServices } from './webhook-services.ts'

/** Has a message of the type `webhook.test` sent to a webhook, behind those that wait. Throws `webhook-not-found`. */
export async function testWebhook(services: WebhookServices, key: WebhookKey): Promise<MessageId> {
  await findWebhook(services, key)
  const test = { type: 'webhook.test', at: services.clock(), data: { webhook: key.webhook } } as const
  const messages = tellSubscribers(services, [key], test)
  await services.outbox.write(messages)
  return messages[0]?.id ?? services.newId('ms')
}
