import { Webhook as Signer } from 'standardwebhooks'
import type { Outbound } from '../../outbound/make-outbound.ts'
import type { Outbox } from '../../storage/outbox/open-outbox.ts'
import type { ClaimedMessage, TryOutcome } from '../../storage/outbox/outbox-message.ts'
import type { Webhooks } from '../../storage/webhooks/open-webhooks.ts'
import { WebhookId } from '../../vocabulary/identifiers.ts'
import { describeOutboundFailure } from '../../vocabulary/outbound-failure.ts'
import type { MessageSender, SendOutcome } from '../messages/deliver-messages.ts'

/** Is what webhooks are sent with; `call` never rejects, and judges the address anew each time. */
export interface WebhookSending {
  readonly webhooks: Webhooks
  readonly outbox: Outbox
  readonly call: Outbound['postGuarded']
  readonly clock: () => number
}

const gone = 410
const longestFailing = 3 * 24 * 3_600_000

/**
 * Sends messages to webhooks, signed as Standard Webhooks are: `webhook-id` is the same for every try, `webhook-timestamp`
 * is the time of this try in seconds, `webhook-signature` an HMAC-SHA256 of both and the body by the secret. A webhook
 * that answers 410 is switched off, and so is one whose messages have failed for three days without one that was taken.
 * Source: Standard Webhooks, "Webhook scheme" and "Operational considerations".
 */
export function webhookSender(sending: WebhookSending): MessageSender {
  return {
    send: message => sendWebhook(sending, message),
    settled: (message, outcome) => noteOutcome(sending, message, outcome),
  }
}

async function sendWebhook({ webhooks, call, clock }: WebhookSending, message: ClaimedMessage): Promise<SendOutcome> {
  const found = await webhooks.find(idOf(message))
  if (found === undefined) return { error: 'The webhook is no longer there.', gone: true }
  const { webhook, secret } = found
  if (!webhook.active) return { error: 'The webhook is switched off.', gone: true }
  if (secret === undefined) return { error: 'Its secret was kept with another SESSION_SECRET: make the webhook anew.' }
  const text = JSON.stringify(message.body)
  const at = new Date(clock())
  const answer = await call({
    address: webhook.url,
    headers: {
      'Content-Type': 'application/json',
      'webhook-id': message.id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Signer(secret).sign(message.id, at, text),
    },
    body: new TextEncoder().encode(text),
  })
  if (!('failure' in answer)) return { taken: true }
  const { failure, status, retryAfter } = answer
  const error = `${describeOutboundFailure(failure)}${status === undefined ? '' : ` Its status was ${status}.`}`
  return { error, retryAfter, gone: status === gone }
}

async function noteOutcome(
  { webhooks, outbox, clock }: WebhookSending,
  message: ClaimedMessage,
  outcome: TryOutcome,
): Promise<void> {
  const id = idOf(message)
  const now = clock()
  if (outcome.state === 'sent') return webhooks.noteFailing(id, undefined)
  const webhook = (await webhooks.find(id))?.webhook
  if (webhook === undefined || !webhook.active) return outbox.giveUp(id, outcome.error)
  await webhooks.noteFailing(id, now)
  const isGone = outcome.state === 'given-up' && outcome.gone
  if (!isGone && now - (webhook.failingSince ?? now) < longestFailing) return
  await webhooks.disable(
    id,
    isGone ? 'The address says that it is gone (410).' : 'No message was taken for three days.',
  )
  await outbox.giveUp(id, 'The webhook was switched off, since its messages failed.')
}

const idOf = ({ destination }: ClaimedMessage): WebhookId => WebhookId.parse(destination)
