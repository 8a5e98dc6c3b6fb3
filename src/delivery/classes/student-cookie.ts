import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sessionTimes } from '../../workflows/classes/join-class.ts'
import { cookieOptions, cookiePrefix } from '../student/cookie-options.ts'

/** Reads the token of a student's sign-in; empty where this browser has none. */
export function readStudentToken(c: Context, secure: boolean): string {
  return getCookie(c, nameOf(secure)) ?? ''
}

/**
 * Gives the browser the token of a sign-in, out of reach of scripts and of other sites: as long as the sign-in holds, or,
 * where others use the computer too, until the browser is closed. Over https the cookie is `__Host-`: no other host can
 * set it. Source: RFC 6265bis, section 4.1.3.2.
 */
export function keepStudentToken(
  c: Context,
  token: string,
  { secure, isShared }: { secure: boolean; isShared: boolean },
) {
  const maxAge = isShared ? {} : { maxAge: sessionTimes.own / 1_000 }
  setCookie(c, nameOf(secure), token, { ...options(secure), ...maxAge })
}

/** Takes the token of a sign-in from the browser. */
export function dropStudentToken(c: Context, secure: boolean): void {
  deleteCookie(c, nameOf(secure), options(secure))
}

const nameOf = (secure: boolean): string => `${cookiePrefix(secure)}student`

const options = (secure: boolean) => ({ ...cookieOptions(secure), path: '/' })
