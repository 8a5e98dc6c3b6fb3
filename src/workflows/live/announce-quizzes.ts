import type { LiveEvents } from '../../storage/live/live-events.ts'
import type { QuizId } from '../../vocabulary/identifiers.ts'

/** Names the topic under which it is told that attempts at a quiz have moved on. */
export const quizTopic = (quiz: QuizId): string => `quiz/${quiz}`

/** Is how what happens at quizzes is announced; `close` announces what still waits. */
export interface QuizAnnouncer {
  readonly announce: (quiz: QuizId) => void
  readonly close: () => Promise<void>
}

/**
 * Announces to all nodes that attempts at a quiz have moved on: all quizzes touched within `pause` milliseconds together,
 * in one write beside the save path, once each. It does its best: where a node dies before it has announced, who watches
 * learns of it at the next announcement or his next look.
 */
export function announceQuizzes(
  live: Pick<LiveEvents, 'publish'>,
  { pause = 250, onError = () => {} }: { readonly pause?: number; readonly onError?: (error: unknown) => void } = {},
): QuizAnnouncer {
  const touched = new Set<QuizId>()
  let timer: NodeJS.Timeout | undefined
  const flush = async () => {
    timer = undefined
    const quizzes = [...touched]
    touched.clear()
    if (quizzes.length > 0) await live.publish(quizzes.map(quiz => ({ topic: quizTopic(quiz), event: {} })))
  }
  return {
    announce: quiz => {
      touched.add(quiz)
      timer ??= setTimeout(() => flush().catch(onError), pause)
    },
    close: async () => {
      clearTimeout(timer)
      await flush().catch(onError)
    },
  }
}
