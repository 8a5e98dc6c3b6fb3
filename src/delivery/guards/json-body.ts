import type { Context, MiddlewareHandler } from 'hono'
import { pointerOf } from '../../interchange/schema-faults.ts'
import type { Fault } from '../../vocabulary/fault.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

const deepest = 64
const mostFaults = 20
const brokenDetail = 'Text must be well-formed Unicode (no lone surrogates) without the character NUL.'
const jsonType = /^application\/([\w.-]+\+)?json$/i

/**
 * Lets a body pass only if it is JSON in UTF-8 whose texts are well-formed Unicode without NUL, so that no store and no
 * page ever meets half a character. Throws `unsupported-media-type`, `invalid-json`, or `invalid-request` with the
 * pointer of each such text; nothing may nest deeper than 64. `optional` lets an absent body pass.
 */
export function jsonBody({ optional = false } = {}): MiddlewareHandler {
  return async (c, next) => {
    const bytes = await c.req.arrayBuffer()
    if (bytes.byteLength > 0 || !optional) check(c, bytes)
    await next()
  }
}

function check(c: Context, bytes: ArrayBuffer): void {
  const mediaType = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim() ?? ''
  if (!jsonType.test(mediaType))
    throw new QuizwrightError('unsupported-media-type', 'Send JSON with "Content-Type: application/json".')
  const faults = brokenTexts(parse(bytes))
  if (faults.length > 0)
    throw new QuizwrightError('invalid-request', 'The body has text that cannot be stored.', faults)
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new QuizwrightError('invalid-json')
  }
}

// Walks with a list and not by recursion, so that a body of a hundred thousand brackets is refused like any other.
function brokenTexts(body: unknown): Fault[] {
  const faults: Fault[] = []
  const rest: { value: unknown; path: readonly string[] }[] = [{ value: body, path: [] }]
  for (let next = rest.pop(); next !== undefined && faults.length < mostFaults; next = rest.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && isBroken(value)) faults.push({ pointer: pointerOf(path), detail: brokenDetail })
    if (value === null || typeof value !== 'object') continue
    if (path.length === deepest) return [{ pointer: pointerOf(path), detail: `The body nests deeper than ${deepest}.` }]
    for (const [key, inner] of Object.entries(value)) {
      if (isBroken(key)) faults.push({ pointer: pointerOf(path), detail: `A name here: ${brokenDetail}` })
      rest.push({ value: inner, path: [...path, key] })
    }
  }
  return faults
}

const isBroken = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text)
