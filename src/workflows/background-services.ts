import { findQuizShape, type QuizShape } from '../storage/attempts/find-quiz-shape.ts'
import { type ListedAttempt, listAttempts } from '../storage/attempts/list-attempts.ts'
import type { JobQueue } from '../storage/jobs/job-queue.ts'
import { openJobQueue } from '../storage/jobs/open-job-queue.ts'
import { type AttemptCounts, countAttempts } from '../storage/live/count-attempts.ts'
import type { LiveEvents } from '../storage/live/live-events.ts'
import { openLiveEvents } from '../storage/live/open-live-events.ts'
import type { OpenConnection } from '../storage/open-connection.ts'
import { type Outbox, openOutbox } from '../storage/outbox/open-outbox.ts'
import { openWebhooks, type Webhooks } from '../storage/webhooks/open-webhooks.ts'
import type { QuizId } from '../vocabulary/identifiers.ts'

/** Reads the attempts at a quiz as a whole: how far they are, which they are, and whose quiz it is. */
export interface AttemptReading {
  readonly count: (of: { readonly quiz: QuizId; readonly since: number }) => Promise<AttemptCounts>
  readonly list: (page: {
    readonly quiz: QuizId
    readonly after: number
    readonly most: number
  }) => Promise<ListedAttempt[]>
  readonly shape: (quiz: QuizId) => Promise<QuizShape | undefined>
}

/** Holds what workflows need of what goes on behind the requests. */
export interface BackgroundServices {
  readonly outbox: Outbox
  readonly webhooks: Webhooks
  readonly jobs: JobQueue
  readonly live: LiveEvents
  readonly attempts: AttemptReading
}

/** Opens what goes on behind the requests over a connection. What fails there is told to `onError`; `secret` is the server's. */
export async function openBackground(
  connection: OpenConnection,
  {
    clock,
    onError,
    secret,
  }: { readonly clock: () => number; readonly onError: (error: unknown) => void; readonly secret: string },
): Promise<BackgroundServices> {
  return {
    outbox: openOutbox(connection),
    webhooks: openWebhooks(connection, secret),
    jobs: await openJobQueue(connection, { clock, onError }),
    live: openLiveEvents(connection, { clock, onError }),
    attempts: {
      count: of => countAttempts(connection, of),
      list: page => listAttempts(connection, page),
      shape: quiz => findQuizShape(connection, quiz),
    },
  }
}
