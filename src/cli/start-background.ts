import type { Config } from '../config.ts'
import type { Log } from '../delivery/delivery-context.ts'
import { makeOutbound } from '../outbound/make-outbound.ts'
import { followClock } from '../storage/follow-clock.ts'
import type { OpenConnection } from '../storage/open-connection.ts'
import { type BackgroundServices, openBackground } from '../workflows/background-services.ts'
import type { Drafter } from '../workflows/draft-outcome.ts'
import { type RunningBackground, runBackground } from '../workflows/run-background.ts'
import type { Services } from '../workflows/services.ts'

/** Is what a server does behind the requests, and what its routes ask of it. */
export interface StartedBackground extends RunningBackground {
  readonly background: BackgroundServices
}

/** Starts what a server does behind the requests; what fails there is logged. Rejects where its store can't be opened. */
export async function startBackground(
  connection: OpenConnection,
  {
    services,
    drafter,
    config,
    secret,
    log,
  }: {
    readonly services: Services
    readonly drafter: Drafter
    readonly config: Config
    readonly secret: string
    readonly log: Log
  },
): Promise<StartedBackground> {
  const onError = (error: unknown) => log.error({ detail: messageOf(error) }, 'background failed')
  // Leases are told by one clock, whichever server looks at them.
  const clock = await followClock(connection, { own: services.clock })
  const background = await openBackground(connection, { clock, onError, secret })
  const call = makeOutbound(config.outboundAllowed).postGuarded
  const running = await runBackground({ services: { ...services, clock }, background, drafter, call, onError })
  return { ...running, background }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')
