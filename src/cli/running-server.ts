import type { Log } from '../delivery/delivery-context.ts'
import type { OwnerKeyState } from '../workflows/people/keep-owner-key.ts'

/**
 * Is a server that takes requests. `setupLink` makes its owner, once, where there is none. `stop` says at `/readyz` that
 * it is stopping, waits for as long as the settings say, finishes the requests under way and closes the database. It
 * rejects where the database does not close.
 */
export interface RunningServer {
  readonly url: string
  readonly ownerKey: OwnerKey
  readonly setupLink: string | undefined
  readonly stop: () => Promise<void>
}

/** Is the owner key as this start found or made it; `secret` is there where its file is. */
export interface OwnerKey {
  readonly state: OwnerKeyState
  readonly secret?: string
  readonly file: string
}

/** Is what a start may be given instead of what it makes itself. */
export interface StartOptions {
  readonly log?: Log
  readonly bankFolder?: string
}
