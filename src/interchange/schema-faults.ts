import type { z } from 'zod'
import type { Fault } from '../vocabulary/fault.ts'

/** Turns what zod found into faults: one for each place, with its JSON Pointer (RFC 6901) and zod's sentence. */
export function schemaFaults(error: z.ZodError): Fault[] {
  return error.issues.map(issue => ({ pointer: pointerOf(issue.path), detail: sentence(issue.message) }))
}

/** Writes a path of keys and indexes as a JSON Pointer. Source: RFC 6901, sections 3 and 4. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`)
