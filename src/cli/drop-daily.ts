import type { Log } from '../delivery/delivery-context.ts'
import type { ClassServices } from '../workflows/classes/class-services.ts'
import { dropOldAttempts } from '../workflows/classes/retention.ts'

const day = 24 * 60 * 60 * 1_000

/**
 * Drops old attempts now and once a day, and logs how many; what fails is logged and tried again the next day. Keeps no
 * process alive. Gives what stops it, and waits for the transaction that is under way.
 */
export function dropDaily(classes: ClassServices, log: Log): () => Promise<void> {
  let underWay = Promise.resolve()
  const stopping = new AbortController()
  const drop = async () => {
    try {
      const dropped = await dropOldAttempts(classes, classes.clock(), stopping.signal)
      if (dropped.attempts > 0) log.info(dropped, 'old attempts dropped')
    } catch (error) {
      log.error({ err: error }, 'old attempts could not be dropped')
    }
  }
  const begin = () => {
    underWay = underWay.then(drop)
  }
  begin()
  const timer = setInterval(begin, day)
  timer.unref()
  return () => {
    clearInterval(timer)
    stopping.abort()
    return underWay
  }
}
