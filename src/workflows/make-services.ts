import { nanoid } from 'nanoid'
import type { Library } from '../storage/library.ts'
import type { Services } from './services.ts'

const identifierLength = 21
const tokenLength = 32

/**
 * Makes the services that a running server works with: the machine's clock, and random identifiers (126 bits) and
 * attempt tokens (192 bits).
 */
export function makeServices(library: Library): Services {
  return {
    library,
    clock: () => Date.now(),
    newId: prefix => `${prefix}_${nanoid(identifierLength)}`,
    newToken: () => nanoid(tokenLength),
  }
}
