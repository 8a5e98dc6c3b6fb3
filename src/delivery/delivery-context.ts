import type { Drafter } from '../workflows/draft-outcome.ts'
import type { Services } from '../workflows/services.ts'

/** Takes what the server has to say of itself: a few fields and a sentence. Never given a token, key or cookie. */
export interface Log {
  readonly info: (fields: object, sentence: string) => void
  readonly error: (fields: object, sentence: string) => void
}

/**
 * Holds what the app is made from. `ownerKey` opens everything but student delivery; `publicUrl` is the address that
 * browsers see where it differs from the Host header (a proxy that ends TLS). `drafter` reads the pages that are sent; an
 * app that was given none reads them itself, while others wait.
 */
export interface DeliveryContext {
  readonly services: Services
  readonly ownerKey: string
  readonly publicUrl?: string | undefined
  readonly log?: Log | undefined
  readonly drafter?: Drafter | undefined
}

/** Types what a request carries through the app: `requestId` names it in problems, headers and the log. */
export interface DeliveryEnv {
  Variables: { requestId: string }
}

/** Says nothing: the log of an app that was given none. */
export const silentLog: Log = { info: () => {}, error: () => {} }
