import { type DestinationStream, pino } from 'pino'
import type { Config } from '../config.ts'
import type { Log } from '../delivery/delivery-context.ts'
import { describeThrown } from './describe-thrown.ts'
import { hideSecrets } from './hide-secrets.ts'

/** Is how a log is made: which lines it takes, what it must never write, and where it writes. */
export interface LogOptions {
  readonly level: Config['logLevel']
  readonly secrets: readonly string[]
  readonly to?: DestinationStream
}

/**
 * Makes the log of a server: one line of JSON for each thing said, on standard error. Errors are told with their stack.
 * A line is written before the next begins, so that none is lost where the process ends.
 */
export function makeLog({ level, secrets, to = pino.destination(2) }: LogOptions): Log {
  const hide = hideSecrets(secrets)
  const serializers = { err: (thrown: unknown) => describeThrown(thrown) }
  return pino({ level, base: null, serializers }, { write: line => void to.write(hide(line)) })
}
