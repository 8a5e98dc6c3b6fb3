import { setTimeout as wait } from 'node:timers/promises'
import type { Outbox } from '../../storage/outbox/open-outbox.ts'
import type { ClaimedMessage, TryOutcome } from '../../storage/outbox/outbox-message.ts'
import { longestTrying, retryWait } from './retry-wait.ts'

/**
 * Is what became of one sending. `retryAfter` is how long the receiver asks to be left alone, in milliseconds; one that is
 * `gone` is not tried again. `error` is a sentence of ours: nothing of what the receiver said, and nothing secret.
 */
export type SendOutcome =
  | { readonly taken: true }
  | { readonly error: string; readonly retryAfter?: number | undefined; readonly gone?: boolean }

/** Sends one message; `outcome` of what it does is told to `settled` once it stands in the outbox. */
export interface MessageSender {
  readonly send: (message: ClaimedMessage) => Promise<SendOutcome>
  readonly settled?: (message: ClaimedMessage, outcome: TryOutcome) => Promise<void>
}

/** Is what a worker delivers with. All times are milliseconds; `senders` has one for each kind of message. */
export interface Delivery {
  readonly outbox: Outbox
  readonly senders: Readonly<Record<string, MessageSender>>
  readonly clock: () => number
  readonly chance?: () => number
  /** Is told what went wrong within the worker itself, such as a database that can't be reached. */
  readonly onError?: (error: unknown) => void
  readonly most?: number
  readonly lease?: number
  readonly pause?: number
}

/** Is a worker under way. `stop` takes no more messages and waits for those that are being sent. */
export interface DeliveryWorker {
  readonly stop: () => Promise<void>
}

const month = 30 * 24 * 3_600_000

/**
 * Delivers what stands in the outbox until it is stopped: several messages at once, to one destination one after the
 * other in their order. A message that fails is tried again for three days, then given up. What became of a try is noted
 * as soon as the database can be written again, while the lease lasts. Guarantee: each is sent at least once or given up;
 * a worker that dies in the middle leaves its messages to the others once their lease is over.
 */
export function deliverMessages(delivery: Delivery): DeliveryWorker {
  const { outbox, clock, most = 8, lease = 60_000, pause = 1_000, onError = () => {} } = delivery
  const underWay = new Set<Promise<void>>()
  let isStopping = false
  let wake = () => {}
  let cleanedAt = 0

  const attend = (message: ClaimedMessage, until: number) => {
    const mayNote = () => !isStopping && clock() < until
    const work = deliver(delivery, message, { mayNote, pause })
      .catch(onError)
      .finally(() => {
        underWay.delete(work)
        wake()
      })
    underWay.add(work)
  }
  const takeMore = async (): Promise<number> => {
    const now = clock()
    if (now - cleanedAt > 3_600_000) {
      cleanedAt = now
      await outbox.clean(now - month)
    }
    const free = most - underWay.size
    const claimed = free > 0 ? await outbox.claim({ now, lease, most: free }) : []
    for (const message of claimed) attend(message, now + lease)
    return claimed.length
  }
  const rest = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, pause)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const run = async () => {
    while (!isStopping) {
      const taken = await takeMore().catch(error => {
        onError(error)
        return 0
      })
      if (taken === 0 && !isStopping) await rest()
    }
    await Promise.all(underWay)
  }
  const ended = run()
  return {
    stop: () => {
      isStopping = true
      wake()
      return ended
    },
  }
}

interface Noting {
  readonly mayNote: () => boolean
  readonly pause: number
}

async function deliver(delivery: Delivery, message: ClaimedMessage, noting: Noting): Promise<void> {
  const { senders, onError } = delivery
  const sender = senders[message.kind]
  const sent = await trySending(sender, message, onError)
  const outcome = outcomeOf(sent, message, delivery)
  if (await settlePatiently(delivery, message, outcome, noting)) await sender?.settled?.(message, outcome)
}

// What was taken and is not noted would be sent a second time.
async function settlePatiently(
  { outbox, onError }: Delivery,
  message: ClaimedMessage,
  outcome: TryOutcome,
  { mayNote, pause }: Noting,
): Promise<boolean> {
  for (;;) {
    try {
      return await outbox.settle(message, outcome)
    } catch (error) {
      if (!mayNote()) throw error
      onError?.(error)
      await wait(pause)
    }
  }
}

async function trySending(
  sender: MessageSender | undefined,
  message: ClaimedMessage,
  onError: Delivery['onError'],
): Promise<SendOutcome> {
  if (sender === undefined) return { error: `Nothing here sends messages of the kind "${message.kind}".` }
  try {
    return await sender.send(message)
  } catch (error) {
    onError?.(error)
    return { error: 'The message could not be sent from here.' }
  }
}

function outcomeOf(sent: SendOutcome, { madeAt, tries }: ClaimedMessage, delivery: Delivery): TryOutcome {
  const { clock, chance = Math.random } = delivery
  const now = clock()
  if ('taken' in sent) return { state: 'sent', sentAt: now }
  const { error, gone = false, retryAfter } = sent
  if (gone || now - madeAt >= longestTrying) return { state: 'given-up', error, gone }
  return { state: 'failed', error, dueAt: now + retryWait(tries, chance(), retryAfter) }
}
