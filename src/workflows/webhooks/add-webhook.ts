import { randomBytes } from 'node:crypto'
import type { SecretWebhook } from '../../storage/webhooks/open-webhooks.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { WebhookEvent } from '../../vocabulary/webhook.ts'
import { describeChange } from '../describe-change.ts'
import type { WebhookServices } from './webhook-services.ts'

/** Is how many webhooks an organisation may have. */
export const mostWebhooks = 20

/**
 * Adds a webhook and gives it with its secret, which is told this once: `whsec_` and 32 random bytes in base64.
 * Throws `webhook-limit` where the organisation has 20 already.
 */
export async function addWebhook(
  services: WebhookServices,
  asker: Asker,
  asked: { readonly url: string; readonly events: readonly WebhookEvent[] },
): Promise<SecretWebhook> {
  const { webhooks, newId, clock } = services
  const { organisation } = asker
  if ((await webhooks.list(organisation)).length >= mostWebhooks) throw new QuizwrightError('webhook-limit')
  const webhook = { ...asked, organisation, id: newId('wh'), active: true, madeAt: clock() }
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  const details = { host: new URL(asked.url).host, events: [...asked.events] }
  const event = describeChange(services, asker, { action: 'webhook-added', resource: webhook.id, details })
  await webhooks.add({ webhook, secret }, event)
  return { webhook, secret }
}
