import type { AttemptResult } from '../vocabulary/attempt-view.ts'
import type { Services } from './services.ts'
import { type AttemptKey, unlockAttempt } from './unlock-attempt.ts'
import { viewResult } from './view-result.ts'

/** Reads the result of a submitted attempt. Throws `attempt-not-found`, and `attempt-open` before submission. */
export async function readResult(services: Services, key: AttemptKey): Promise<AttemptResult> {
  return viewResult(await unlockAttempt(services, key))
}
