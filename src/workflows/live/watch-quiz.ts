import type { LiveEvents } from '../../storage/live/live-events.ts'
import { digestOf } from '../../text/digest.ts'
import type { OrganisationId, QuizId } from '../../vocabulary/identifiers.ts'
import type { LiveChange, LiveQuiz } from '../../vocabulary/live-quiz.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { AttemptReading } from '../background-services.ts'
import { quizTopic } from './announce-quizzes.ts'

/** Is what somebody who watches a quiz is told; `id` names the counts after it, so that it says where he stands. */
export type LiveNews =
  | { readonly kind: 'snapshot'; readonly id: string; readonly quiz: LiveQuiz }
  | { readonly kind: 'change'; readonly id: string; readonly change: LiveChange }

/** Is what a quiz is watched with. Times are milliseconds; `look` is how often it is looked at without any event. */
export interface Watching {
  readonly live: Pick<LiveEvents, 'subscribe'>
  readonly attempts: Pick<AttemptReading, 'count' | 'shape'>
  readonly look?: number
}

/** Says what is watched and where the watcher stands: the `id` of what he was told last. */
export interface WatchRequest {
  readonly organisation: OrganisationId
  readonly quiz: QuizId
  readonly since: number
  readonly lastId?: string | undefined
  readonly signal: AbortSignal
}

const leastPause = 250
const defaultLook = 15_000

/**
 * Watches a quiz until the signal ends it: first all counts, unless the watcher has them, then what changes. The counts
 * are read from the store when an event says that something happened, at most four times a second and less often where
 * reading takes long, and every 15 seconds besides; so what is told is true, and late by 15 seconds at the worst.
 * Throws `quiz-not-found`.
 */
export async function watchQuiz(
  { live, attempts, look = defaultLook }: Watching,
  { organisation, quiz, since, lastId, signal }: WatchRequest,
): Promise<AsyncGenerator<LiveNews, void>> {
  const shape = await attempts.shape(quiz)
  if (shape === undefined || shape.organisation !== organisation) throw new QuizwrightError('quiz-not-found')
  const slots = Array.from({ length: shape.slots }, (_, at) => at + 1)
  const read = async (): Promise<LiveQuiz> => {
    const { started, submitted, answered } = await attempts.count({ quiz, since })
    return { quiz, since, started, submitted, answered: slots.map(slot => answered.get(slot) ?? 0) }
  }
  const bell = makeAlarm(signal)
  const end = await live.subscribe(quizTopic(quiz), bell.ring)
  return news()

  async function* news(): AsyncGenerator<LiveNews, void> {
    try {
      let known = await read()
      if (idOf(known) !== lastId) yield { kind: 'snapshot', id: idOf(known), quiz: known }
      while (!signal.aborted) {
        await bell.wait(look)
        if (signal.aborted) return
        const began = performance.now()
        const now = await read()
        const change = changeOf(known, now)
        known = now
        if (change !== undefined) yield { kind: 'change', id: idOf(now), change }
        // Reading may take a tenth of the time at most.
        await bell.rest(Math.max(leastPause, 9 * (performance.now() - began)))
      }
    } finally {
      end()
    }
  }
}

const idOf = (quiz: LiveQuiz): string => digestOf(quiz)

/** Tells which counts differ, or `undefined` where none does. */
function changeOf(before: LiveQuiz, after: LiveQuiz): LiveChange | undefined {
  const answered = after.answered.flatMap((count, at) => (count === before.answered[at] ? [] : { slot: at + 1, count }))
  const change = {
    ...(after.started !== before.started && { started: after.started }),
    ...(after.submitted !== before.submitted && { submitted: after.submitted }),
    ...(answered.length > 0 && { answered }),
  }
  return Object.keys(change).length > 0 ? change : undefined
}

/** Wakes who waits when it rings, remembers a ring that nobody waited for, and ends all waiting with the signal. */
function makeAlarm(signal: AbortSignal) {
  let hasRung = false
  let wake = () => {}
  const sleep = (milliseconds: number, onBegin: (end: () => void) => void) =>
    new Promise<void>(resolve => {
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, milliseconds)
      signal.addEventListener('abort', end)
      onBegin(end)
      if (signal.aborted) end()
    })
  return {
    ring: () => {
      hasRung = true
      wake()
    },
    wait: async (milliseconds: number) => {
      if (!hasRung)
        await sleep(milliseconds, end => {
          wake = end
        })
      hasRung = false
    },
    rest: (milliseconds: number) => sleep(milliseconds, () => {}),
  }
}
