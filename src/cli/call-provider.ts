import type { CallProvider } from '../accounts/identity-provider.ts'
import type { AllowedPlaces } from '../outbound/allowed-places.ts'
import { readAllowedPlaces } from '../outbound/allowed-places.ts'
import { makeOutbound } from '../outbound/make-outbound.ts'

const milliseconds = 10_000
const mostBytes = 500_000

/**
 * Makes the way to the identity provider. The owner named its issuer, so that host may be private; every other address
 * that the provider names must be public or among those that the owner allows.
 */
export function makeCallProvider(
  issuer: string,
  { hosts, networks }: AllowedPlaces = { hosts: [], networks: [] },
): CallProvider {
  const own = readAllowedPlaces(new URL(issuer).hostname.replace(/^\[|\]$/g, ''))
  const places = 'allowed' in own ? own.allowed : { hosts: [], networks: [] }
  const outbound = makeOutbound({ hosts: [...hosts, ...places.hosts], networks: [...networks, ...places.networks] })
  return async ({ address, form, authorization }) => {
    const answer = await outbound.fetchGuarded({
      ...{ address, milliseconds, mostBytes, mostRedirects: 0, method: form === undefined ? 'GET' : 'POST' },
      headers: {
        Accept: 'application/json',
        ...(authorization !== undefined && { Authorization: authorization }),
        ...(form !== undefined && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(form !== undefined && { body: new TextEncoder().encode(new URLSearchParams(form).toString()) }),
    })
    return 'failure' in answer ? undefined : readObject(answer.body)
  }
}

function readObject(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
