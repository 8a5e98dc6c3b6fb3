import { networkInterfaces } from 'node:os'
import type { AllowedPlaces } from './allowed-places.ts'
import type { Guard } from './check-destination.ts'
import { fetchGuarded, type GuardedAnswer, type GuardedFailure, type GuardedRequest } from './fetch-guarded.ts'
import { type OutboundCall, type OutboundOutcome, postGuarded } from './post-guarded.ts'
import { makeResolveHost } from './resolve-host.ts'

/** Is the way to every address that somebody else than the owner named; `fetchGuarded` and `postGuarded` tell the rest. */
export interface Outbound {
  readonly fetchGuarded: (request: GuardedRequest) => Promise<GuardedAnswer | GuardedFailure>
  readonly postGuarded: (call: OutboundCall) => Promise<OutboundOutcome>
}

/** Makes the way out, to public places and to those that the owner allows. */
export function makeOutbound(allowed: AllowedPlaces = { hosts: [], networks: [] }): Outbound {
  const guard: Guard = { allowed, resolve: makeResolveHost(), ownAddresses }
  return {
    fetchGuarded: request => fetchGuarded(request, guard),
    postGuarded: call => postGuarded(call, guard),
  }
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap(own => own?.map(({ address }) => address) ?? [])
}
