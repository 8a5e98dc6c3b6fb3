import type { AttemptRecord } from '../../storage/attempt-record.ts'
import type { OutboxMessage } from '../../storage/outbox/outbox-message.ts'
import type { Subscriber } from '../../storage/webhooks/open-webhooks.ts'
import type { BankSummary } from '../../vocabulary/bank-summary.ts'
import type { AttemptId } from '../../vocabulary/identifiers.ts'
import type { WebhookEvent } from '../../vocabulary/webhook.ts'
import type { Services } from '../services.ts'

/** Names the kind of message that goes to a webhook. */
export const webhookKind = 'webhook'

/** Is what happened, as a webhook is told of it: `at` is milliseconds UTC, `attempt` the one that is told of. */
export interface ToldEvent {
  readonly type: WebhookEvent | 'webhook.test'
  readonly at: number
  readonly data: Readonly<Record<string, unknown>>
  readonly attempt?: AttemptId | undefined
}

/**
 * Makes the message for each webhook to which an event is told. Its body has the form of Standard Webhooks: `type`,
 * `timestamp` (ISO 8601) and `data`.
 */
export function tellSubscribers(
  { newId }: Pick<Services, 'newId'>,
  subscribers: readonly Subscriber[],
  { type, at, data, attempt }: ToldEvent,
): OutboxMessage[] {
  const body = { type, timestamp: new Date(at).toISOString(), data }
  return subscribers.map(({ webhook, organisation }) => ({
    ...{ id: newId('ms'), organisation, destination: webhook, kind: webhookKind, body, madeAt: at, attempt },
  }))
}

/**
 * Tells that an attempt was submitted: which one, at what, by whom, and its grade. Holds no response, no key, and nothing
 * of what the student was granted, which may tell of their health.
 */
export function submittedEvent({ attempt, grade }: AttemptRecord): ToldEvent {
  const { accommodation: _, ...told } = attempt
  const data = { attempt: told, ...(grade !== undefined && { grade }) }
  return { type: 'attempt.submitted', at: attempt.submittedAt ?? attempt.startedAt, data, attempt: attempt.id }
}

/** Tells that a bank is stored at a new version. */
export function changedEvent({ madeAt, ...bank }: Pick<BankSummary, 'id' | 'title' | 'version' | 'madeAt'>): ToldEvent {
  return { type: 'bank.changed', at: madeAt, data: { bank } }
}
