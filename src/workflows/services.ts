import type { Library } from '../storage/library.ts'
import type { QuizId } from '../vocabulary/identifiers.ts'

/**
 * Holds what every workflow needs from outside: the store, the time in milliseconds UTC, fresh identifiers
 * (`newId('at')` gives `at_...`) and unguessable tokens (at least 128 bits, URL-safe). `announce` tells
 * those who watch a quiz that attempts at it have moved on; it is absent where nobody can watch.
 */
export interface Services {
  readonly library: Library
  readonly clock: () => number
  readonly newId: <P extends string>(prefix: P) => `${P}_${string}`
  readonly newToken: () => string
  readonly announce?: (quiz: QuizId) => void
}
