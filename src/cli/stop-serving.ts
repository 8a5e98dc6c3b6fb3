import { setTimeout } from 'node:timers/promises'
import type { Log } from '../delivery/delivery-context.ts'
import { within } from '../delivery/within.ts'

/**
 * Is what a server is stopped with, in the order in which it ends: `onBegin` is called at once, `drainDelay` milliseconds
 * later `onClose`, then `close` ends the requests and tells how many were cut off, `endBehind` what goes on behind them,
 * and `endLast` what only the database is waited for.
 */
export interface Stopping {
  readonly log: Log
  readonly drainDelay: number
  readonly onBegin: () => void
  readonly onClose: () => void
  readonly close: () => Promise<number>
  readonly endBehind: () => Promise<unknown>
  readonly endLast: () => Promise<unknown>
}

// What hangs on to the database for longer is cut off with the process.
const closingPatience = 5_000
const behindPatience = 15_000

/** Stops a server in good order. Rejects where the database does not close in time; what was acknowledged is stored. */
export async function stopServing({ log, drainDelay, ...stopping }: Stopping): Promise<void> {
  stopping.onBegin()
  log.info({}, 'stopping')
  await setTimeout(drainDelay)
  stopping.onClose()
  const cutOff = await stopping.close()
  if (cutOff > 0) log.error({ requests: cutOff }, 'cut off')
  await within(behindPatience, stopping.endBehind()).catch(error => {
    log.error({ detail: String(error) }, 'background cut off')
  })
  await within(closingPatience, stopping.endLast()).catch((cause: unknown) => {
    throw new Error('The database did not close in time; what was acknowledged is stored.', { cause })
  })
  log.info({}, 'stopped')
}
