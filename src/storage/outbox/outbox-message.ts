import type { AttemptId, MessageId, OrganisationId } from '../../vocabulary/identifiers.ts'

/**
 * Is a message to the world on its way into the outbox. `destination` names where it goes: messages to one destination
 * keep their order. `kind` says who sends it, `attempt` of which attempt it tells, with which it is
 * deleted. Guarantee: `id` stays the same however often the message is sent.
 */
export interface OutboxMessage {
  readonly id: MessageId
  readonly organisation: OrganisationId
  readonly destination: string
  readonly kind: string
  readonly body: Readonly<Record<string, unknown>>
  readonly madeAt: number
  readonly attempt?: AttemptId | undefined
}

/** Is a message that a worker has taken and nobody else sends meanwhile; `tries` counts this try too. */
export interface ClaimedMessage extends OutboxMessage {
  readonly number: number
  readonly tries: number
}

/**
 * Is what became of a try; a message that failed is due again at `dueAt`, one that is given up never, and `gone` says
 * that this is so since its destination is no more.
 */
export type TryOutcome =
  | { readonly state: 'sent'; readonly sentAt: number }
  | { readonly state: 'failed'; readonly error: string; readonly dueAt: number }
  | { readonly state: 'given-up'; readonly error: string; readonly gone: boolean }
