import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { ClassServices } from './classes/class-services.ts'
import type { Services } from './services.ts'
import { type AttemptKey, unlockAttempt } from './unlock-attempt.ts'

/**
 * Deletes an attempt with all its responses, for whoever holds its token. Throws `attempt-not-found`, also the second
 * time, and `attempt-of-student` for one that a class's student made, which the school keeps or erases.
 */
export async function eraseAttempt(services: Services, { store }: ClassServices, key: AttemptKey): Promise<void> {
  const { record } = await unlockAttempt(services, key)
  if (record.attempt.student !== undefined) throw new QuizwrightError('attempt-of-student')
  if (!(await store.eraseAttempt(key.attempt))) throw new QuizwrightError('attempt-not-found')
}
