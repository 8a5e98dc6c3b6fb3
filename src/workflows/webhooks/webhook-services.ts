import type { Outbox } from '../../storage/outbox/open-outbox.ts'
import type { FoundWebhook, Webhooks } from '../../storage/webhooks/open-webhooks.ts'
import type { OrganisationId, WebhookId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { Services } from '../services.ts'

/** Holds what workflows on webhooks need. */
export interface WebhookServices extends Pick<Services, 'clock' | 'newId'> {
  readonly webhooks: Webhooks
  readonly outbox: Outbox
}

/** Names a webhook and the organisation on whose behalf it is asked for. */
export interface WebhookKey {
  readonly organisation: OrganisationId
  readonly webhook: WebhookId
}

/** Finds a webhook for its organisation. Throws `webhook-not-found`, alike for one of another organisation. */
export async function findWebhook(
  { webhooks }: Pick<WebhookServices, 'webhooks'>,
  { organisation, webhook }: WebhookKey,
): Promise<FoundWebhook> {
  const found = await webhooks.find(webhook)
  if (found === undefined || found.webhook.organisation !== organisation) throw new QuizwrightError('webhook-not-found')
  return found
}
