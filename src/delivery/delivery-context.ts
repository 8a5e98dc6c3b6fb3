import type { Principal } from '../vocabulary/principal.ts'
import type { ProblemCode } from '../vocabulary/quizwright-error.ts'
import type { BackgroundServices } from '../workflows/background-services.ts'
import type { ClassServices } from '../workflows/classes/class-services.ts'
import type { Drafter } from '../workflows/draft-outcome.ts'
import type { IdentityServices } from '../workflows/identity/identity-services.ts'
import type { PeopleServices } from '../workflows/people/people-services.ts'
import type { Services } from '../workflows/services.ts'
import type { ProxyTrust } from './guards/proxy-trust.ts'
import type { Metrics } from './metrics/make-metrics.ts'

/** Takes what the server has to say of itself: a few fields and a sentence. Never given a token, key or cookie. */
export interface Log {
  readonly info: (fields: object, sentence: string) => void
  readonly error: (fields: object, sentence: string) => void
}

/** Is what finds out who asks: organisations with their keys, and who has signed in. */
export type AccessContext = Pick<DeliveryContext, 'people' | 'identity' | 'publicUrl'>

/**
 * Holds what the app is made from. `publicUrl` is the address that
 * browsers see where it differs from the Host header (a proxy that ends TLS). `drafter` reads the pages that are sent; an
 * app that was given none reads them itself, while others wait. `metrics` counts what the server does, for whoever holds
 * `metricsToken` or the owner key; `isStopping` says that no new work is to be sent here; `trustProxy` which
 * machines before this server tell it the addresses of clients. Without `identity` nobody can sign in, without `classes`
 * there are none. `background` is what goes on behind the requests; without it what needs it is `not-ready`. `stopping`
 * ends what would be open for ever.
 */
export interface DeliveryContext {
  readonly services: Services
  readonly people: PeopleServices
  readonly publicUrl?: string | undefined
  readonly log?: Log | undefined
  readonly drafter?: Drafter | undefined
  readonly metrics?: Metrics | undefined
  readonly metricsToken?: string | undefined
  readonly trustProxy?: ProxyTrust | undefined
  readonly isStopping?: (() => boolean) | undefined
  readonly identity?: IdentityServices | undefined
  readonly background?: BackgroundServices | undefined
  readonly stopping?: AbortSignal | undefined
  readonly classes?: ClassServices | undefined
}

/**
 * Types what a request carries through the app: `requestId` names it in problems, headers and the log; `problem` is the
 * code of what it was answered with, if that is a problem; `principal` is there once somebody looked who asks.
 */
export interface DeliveryEnv {
  Variables: { requestId: string; problem?: ProblemCode; principal?: Principal }
}

/** Says nothing: the log of an app that was given none. */
export const silentLog: Log = { info: () => {}, error: () => {} }
