import type { MessageId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { findWebhook, type WebhookKey, type WebhookServices } from './webhook-services.ts'

/**
 * Has a message to a webhook that failed or was given up sent anew, at once unless an earlier one still waits.
 * Throws `webhook-not-found` and `delivery-not-found`.
 */
export async function retryDelivery(
  services: WebhookServices,
  { delivery, ...key }: WebhookKey & { readonly delivery: MessageId },
): Promise<void> {
  await findWebhook(services, key)
  const isThere = await services.outbox.retry({ destination: key.webhook, id: delivery }, services.clock())
  if (!isThere) throw new QuizwrightError('delivery-not-found')
}
