import type { Outbound } from '../outbound/make-outbound.ts'
import type { QuizId } from '../vocabulary/identifiers.ts'
import type { BackgroundServices } from './background-services.ts'
import type { Drafter } from './draft-outcome.ts'
import { analyseQuizJob } from './jobs/analyse-quiz-job.ts'
import { draftPagesJob } from './jobs/draft-pages-job.ts'
import { exportAttemptsJob } from './jobs/export-attempts-job.ts'
import { announceQuizzes } from './live/announce-quizzes.ts'
import { deliverMessages } from './messages/deliver-messages.ts'
import { webhookKind } from './messages/tell-subscribers.ts'
import type { Services } from './services.ts'
import { webhookSender } from './webhooks/send-webhook.ts'

/** Is what a node does its background work with; `call` sends a message to a foreign address. */
export interface Background {
  readonly services: Services
  readonly background: BackgroundServices
  readonly drafter: Drafter
  readonly call: Outbound['postGuarded']
  readonly onError: (error: unknown) => void
}

/**
 * Is background work under way. `announce` tells those who watch a quiz that attempts at it have moved on. `stop` sends
 * what is being sent, hands jobs back to the queue and ends it all; what was begun elsewhere goes on.
 */
export interface RunningBackground {
  readonly announce: (quiz: QuizId) => void
  readonly stop: () => Promise<void>
}

/**
 * Runs what goes on behind the requests of a node: it delivers messages, works on jobs and tells what happens live. Where
 * that can't be begun, nothing of it goes on.
 */
export async function runBackground(given: Background): Promise<RunningBackground> {
  const { services, background, drafter, call, onError } = given
  const { outbox, webhooks, jobs, live, attempts } = background
  const { clock } = services
  const announcer = announceQuizzes(live, { onError })
  const senders = { [webhookKind]: webhookSender({ webhooks, outbox, call, clock }) }
  try {
    await jobs.work('draft-pages', draftPagesJob(services, drafter))
    await jobs.work('export-attempts', exportAttemptsJob(attempts))
    await jobs.work('analyse-quiz', analyseQuizJob({ library: services.library, attempts }))
  } catch (error) {
    await Promise.all([jobs.close(), live.close()]).catch(onError)
    throw error
  }
  const delivery = deliverMessages({ outbox, senders, clock, onError })
  return {
    announce: announcer.announce,
    stop: async () => {
      await Promise.all([announcer.close(), delivery.stop(), jobs.close()])
      await live.close()
    },
  }
}
