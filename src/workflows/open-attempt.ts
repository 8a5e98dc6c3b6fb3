import type { AttemptView } from '../vocabulary/attempt-view.ts'
import type { Services } from './services.ts'
import { type AttemptKey, unlockAttempt } from './unlock-attempt.ts'
import { viewAttempt } from './view-attempt.ts'

/** Opens an attempt where it stands, submitted or not. Throws `attempt-not-found`. */
export async function openAttempt(services: Services, key: AttemptKey): Promise<AttemptView> {
  return viewAttempt(await unlockAttempt(services, key))
}
