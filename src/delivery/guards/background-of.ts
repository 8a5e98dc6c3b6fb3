import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { BackgroundServices } from '../../workflows/background-services.ts'
import type { DeliveryContext } from '../delivery-context.ts'

/** Gives what goes on behind the requests. Throws `not-ready` where an app was made without it. */
export function backgroundOf({ background }: DeliveryContext): BackgroundServices {
  if (background === undefined) throw new QuizwrightError('not-ready', 'Nothing goes on behind the requests here.')
  return background
}
