import type { MessagePort } from 'node:worker_threads'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { DraftOrder, DraftReply } from './draft-messages.ts'
import type { DraftTools } from './draft-tools.ts'
import { makeDrafter } from './drafter.ts'

/** Drafts each page that comes over a port and answers each with one outcome, or with what was thrown. */
export function serveDrafts(port: MessagePort, load: () => Promise<DraftTools>): void {
  const drafter = makeDrafter(load)
  const say = (reply: DraftReply) => port.postMessage(reply)
  port.on('message', ({ page, options }: DraftOrder) => {
    say({ begun: true })
    drafter
      .draft(page, options, (done, total) => say({ done, total }))
      .then(
        outcome => say({ outcome }),
        (error: unknown) => say({ thrown: describe(error) }),
      )
  })
}

function describe(error: unknown): Extract<DraftReply, { thrown: object }>['thrown'] {
  if (!(error instanceof Error)) return { detail: String(error) }
  return {
    ...(error instanceof QuizwrightError && { code: error.code }),
    detail: error.message,
    ...(error.stack !== undefined && { stack: error.stack }),
  }
}
