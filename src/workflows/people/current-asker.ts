import { AsyncLocalStorage } from 'node:async_hooks'
import type { Asker } from '../../vocabulary/asker.ts'

const askers = new AsyncLocalStorage<Asker>()

/** Does a piece of work for somebody, whom `currentAsker` then names wherever the work gets to. */
export function actFor<Result>(asker: Asker, work: () => Result): Result {
  return askers.run(asker, work)
}

/** Names for whom the present work is done; nobody where no request led to it. */
export function currentAsker(): Asker | undefined {
  return askers.getStore()
}
