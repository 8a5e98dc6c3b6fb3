import { readAllowedPlaces } from '../../src/outbound/allowed-places.ts'
import type { Guard } from '../../src/outbound/check-destination.ts'

/** Is a guard of a test, and the names that it was asked to resolve, with the way. */
export interface TestGuard extends Guard {
  readonly asked: readonly string[]
}

/**
 * Makes a guard that knows the given names alone; a list of lists is what a name that changes gives, one after another.
 * It allows what `OUTBOUND_ALLOW` would: 127.0.0.1, where the servers of the tests are, unless told otherwise.
 */
export function makeGuard(
  names: Readonly<Record<string, readonly string[] | readonly (readonly string[])[]>>,
  allow = '127.0.0.1',
  own: readonly string[] = [],
): TestGuard {
  const reading = readAllowedPlaces(allow)
  if (!('allowed' in reading)) throw new Error('The test allows what is no place.')
  const asked: string[] = []
  const resolve: Guard['resolve'] = async (host, from) => {
    const before = asked.filter(name => name.startsWith(`${host} `)).length
    asked.push(`${host} ${from}`)
    const answers = Object.hasOwn(names, host) ? names[host] : undefined
    if (answers === undefined) throw new Error('ENOTFOUND')
    const now = answers[before] ?? answers.at(-1)
    return typeof now === 'object' ? now : answers.flat()
  }
  return { allowed: reading.allowed, resolve, ownAddresses: () => own, asked }
}
