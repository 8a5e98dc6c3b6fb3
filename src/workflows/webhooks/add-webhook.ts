import { randomBytes } from 'node:crypto'
import type { SecretWebhook } from '../../storage/webhooks/open-webhooks.ts'
import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { WebhookEvent } from '../../vocabulary/webhook.ts'
import type { WebhookServices } from './webhook-services.ts'

/** Is how many webhooks an organisation may have. */
export const mostWebhooks = 20

/**
 * Adds a webhook and gives it with its secret, which is told this once: `whsec_` and 32 random bytes in base64.
 * Throws `webhook-limit` where the organisation has 20 already.
 */
export async function addWebhook(
  { webhooks, newId, clock }: WebhookServices,
  asked: { readonly organisation: OrganisationId; readonly url: string; readonly events: readonly WebhookEvent[] },
): Promise<SecretWebhook> {
  if ((await webhooks.list(asked.organisation)).length >= mostWebhooks) throw new QuizwrightError('webhook-limit')
  const made = {
    webhook: { ...asked, id: newId('wh'), active: true, madeAt: clock() },
    secret: `whsec_${randomBytes(32).toString('base64')}`,
  }
  await webhooks.add(made)
  return made
}
