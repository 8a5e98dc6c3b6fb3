import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { AttemptId } from '../../vocabulary/identifiers.ts'
import { cookieOptions, cookiePrefix, maxAge } from './cookie-options.ts'

/** Is the most attempts whose tokens one browser keeps. */
export const mostTokens = 24

// Names and values together, in bytes: with the cookie of open attempts less than a third of what headers may have.
const mostBytes = 3_000
const oldCookie = 'quizwright-token'

/** Is how a token is to be kept: `secure` where the site is https, `now` in milliseconds UTC. */
export interface Keeping {
  readonly secure: boolean
  readonly now: number
}

interface KeptToken {
  readonly name: string
  readonly attempt: AttemptId
  readonly token: string
  readonly seconds: number
  readonly isSubmitted: boolean
}

/**
 * Reads the token of an attempt; empty where this browser has none. Cookies that earlier versions gave, and those of a
 * site that was not https then, open their attempts as before.
 */
export function readToken(context: Context, attempt: AttemptId): string {
  const kept = readTokens(context).filter(each => each.attempt === attempt)
  const best = kept.find(({ name }) => name.startsWith(cookiePrefix(true))) ?? kept[0]
  return best?.token ?? getCookie(context, oldCookie) ?? ''
}

/**
 * Gives the browser the token of one attempt for 30 days, in a cookie named by the attempt, so that tabs that begin
 * attempts at once take nothing from each other. Of too many (24, or 3,000 bytes) the cookies of submitted attempts go
 * first, then those that were begun first: what they opened can no longer be opened in this browser. Gives the
 * attempts whose tokens have gone.
 */
export function keepToken(context: Context, attempt: AttemptId, token: string, keeping: Keeping): AttemptId[] {
  const added = write(context, { attempt, token, isSubmitted: false }, keeping)
  const others = readTokens(context).filter(each => each.attempt !== attempt)
  const gone = surplus(others, mostTokens - 1, mostBytes - added)
  for (const { name } of gone) drop(context, name, keeping)
  return gone.map(each => each.attempt)
}

/** Marks the token of an attempt as that of a submitted one, which goes before others where there are too many. */
export function markSubmitted(context: Context, attempt: AttemptId, keeping: Keeping): void {
  const kept = readTokens(context).find(each => each.attempt === attempt)
  if (kept !== undefined && !kept.isSubmitted)
    write(context, { attempt, token: kept.token, isSubmitted: true }, keeping)
}

/** Keeps in the way of this version a token that came in a cookie of an earlier one, once it has opened its attempt. */
export function renewToken(context: Context, attempt: AttemptId, keeping: Keeping): void {
  if (readTokens(context).some(({ name }) => name === nameOf(attempt, keeping.secure))) return
  const token = readToken(context, attempt)
  if (token === '') return
  keepToken(context, attempt, token, keeping)
  const { secure } = keeping
  if (getCookie(context, oldCookie) !== undefined)
    deleteCookie(context, oldCookie, { ...cookieOptions(secure), path: `/attempts/${attempt}` })
  if (secure && getCookie(context, nameOf(attempt, false)) !== undefined)
    deleteCookie(context, nameOf(attempt, false), { ...cookieOptions(secure), path: '/' })
}

const nameOf = (attempt: AttemptId, secure: boolean): string => `${cookiePrefix(secure)}${attempt}`
const cookieName = /^(?:__Host-)?quizwright-(at_.+)$/
const cookieValue = /^([\w-]{1,200})(?:\.([0-9a-z]{1,8})(\.done)?)?$/

function readTokens(context: Context): KeptToken[] {
  return Object.entries(getCookie(context)).flatMap(([name, value]) => {
    const attempt = AttemptId.safeParse(cookieName.exec(name)?.[1])
    const [, token, seconds = '0', done] = cookieValue.exec(value) ?? []
    if (!attempt.success || token === undefined) return []
    const isSubmitted = done !== undefined
    return [{ name, attempt: attempt.data, token, seconds: Number.parseInt(seconds, 36), isSubmitted }]
  })
}

function write(
  context: Context,
  { attempt, token, isSubmitted }: Pick<KeptToken, 'attempt' | 'token' | 'isSubmitted'>,
  { secure, now }: Keeping,
): number {
  const value = `${token}.${Math.floor(now / 1_000).toString(36)}${isSubmitted ? '.done' : ''}`
  setCookie(context, nameOf(attempt, secure), value, { ...cookieOptions(secure), path: '/', maxAge })
  return nameOf(attempt, secure).length + value.length
}

function surplus(kept: readonly KeptToken[], count: number, bytes: number): KeptToken[] {
  const latestFirst = kept.toSorted((a, b) => rank(b) - rank(a))
  let [room, size] = [count, bytes]
  return latestFirst.filter(({ name, token }) => {
    room -= 1
    size -= name.length + token.length + ending
    return room < 0 || size < 0
  })
}

// The time and the mark behind a token, and what parts one cookie from the next.
const ending = 20

const rank = ({ isSubmitted, seconds }: KeptToken): number => (isSubmitted ? 0 : 1e12) + seconds

function drop(context: Context, name: string, { secure }: Keeping): void {
  deleteCookie(context, name, { ...cookieOptions(secure || name.startsWith('__Host-')), path: '/' })
}
