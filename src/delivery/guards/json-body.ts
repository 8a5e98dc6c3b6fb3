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
 * pointer of each such text, 20 at most, and for a body that breaks off; nothing may nest deeper than 64. `optional`
 * lets an absent body pass.
 */
export function jsonBody({ optional = false } = {}): MiddlewareHandler {
  return async (c, next) => {
    const bytes = await c.req.arrayBuffer().catch(() => {
      throw new QuizwrightError('invalid-request', 'The body broke off before its end.')
    })
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

interface Place {
  readonly value: object
  readonly depth: number
  readonly within?: { readonly place: Place; readonly key: string }
}

// Anyone may send a megabyte of brackets: a list instead of recursion and links instead of copied paths keep it cheap.
function brokenTexts(body: unknown): Fault[] {
  const faults: Fault[] = []
  if (typeof body === 'string' && isBroken(body)) faults.push({ pointer: '', detail: brokenDetail })
  const rest: Place[] = isNested(body) ? [{ value: body, depth: 0 }] : []
  for (let place = rest.pop(); place !== undefined && faults.length < mostFaults; place = rest.pop()) {
    if (place.depth === deepest)
      return [{ pointer: pointerTo(place), detail: `The body nests deeper than ${deepest}.` }]
    collect(place, rest, faults)
  }
  return faults.slice(0, mostFaults)
}

function collect(place: Place, rest: Place[], faults: Fault[]): void {
  const look = (key: string | number, inner: unknown) => {
    const within = () => ({ place, key: String(key) })
    if (isNested(inner)) rest.push({ value: inner, depth: place.depth + 1, within: within() })
    else if (typeof inner === 'string' && isBroken(inner) && faults.length < mostFaults)
      faults.push({ pointer: pointerTo({ ...place, within: within() }), detail: brokenDetail })
  }
  if (Array.isArray(place.value)) {
    for (let index = 0; index < place.value.length; index += 1) look(index, place.value[index])
    return
  }
  for (const [key, inner] of Object.entries(place.value)) {
    if (isBroken(key) && faults.length < mostFaults)
      faults.push({ pointer: pointerTo(place), detail: `A name here: ${brokenDetail}` })
    look(key, inner)
  }
}

function pointerTo(place: Place): string {
  const path: string[] = []
  for (let at = place.within; at !== undefined; at = at.place.within) path.push(at.key)
  return pointerOf(path.reverse())
}

const isNested = (value: unknown): value is object => value !== null && typeof value === 'object'

const isBroken = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text)
