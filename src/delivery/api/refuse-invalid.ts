import type { Hook } from '@hono/zod-openapi'
import { schemaFaults } from '../../interchange/schema-faults.ts'
import { type ProblemCode, QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { DeliveryEnv } from '../delivery-context.ts'

const noSuch: Readonly<Record<string, ProblemCode>> = {
  bank: 'bank-not-found',
  quiz: 'quiz-not-found',
  attempt: 'attempt-not-found',
  slot: 'slot-not-found',
  class: 'class-not-found',
  student: 'student-not-found',
  key: 'key-not-found',
  person: 'member-not-found',
  invitation: 'invitation-not-found',
}

/**
 * Throws for what a route's schemas refuse. A path parameter that is no identifier names nothing, so it gives the
 * problem of a thing that isn't there; all else gives `invalid-request` with a pointer for each fault, those of query
 * parameters beginning with `/query`.
 */
export const refuseInvalid: Hook<unknown, DeliveryEnv, string, void> = result => {
  if (result.success) return
  const [first] = result.error.issues
  if (result.target === 'param') throw new QuizwrightError(noSuch[String(first?.path[0])] ?? 'not-found')
  const place = result.target === 'query' ? '/query' : ''
  const faults = schemaFaults(result.error).map(({ pointer, detail }) => ({ pointer: place + pointer, detail }))
  throw new QuizwrightError('invalid-request', faults[0]?.detail, faults)
}
