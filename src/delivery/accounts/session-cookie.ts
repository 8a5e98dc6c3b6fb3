import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import { type SignedIn, sessionSeconds } from '../../accounts/person-sessions.ts'
import { signOut } from '../../workflows/identity/sign-in.ts'
import type { AccountContext } from './account-context.ts'

/**
 * Finds who has signed in, by the cookie among the headers of a request. Gives `undefined` for nobody, and for a session
 * that has ended. Notes that the session was used.
 */
export async function readSession(
  { identity, publicUrl }: AccountContext,
  headers: Headers,
): Promise<SignedIn | undefined> {
  const name = cookieName(isSecure(publicUrl))
  const token = parse(headers.get('Cookie') ?? '', name)[name]
  return token === undefined || token === '' ? undefined : identity.accounts.sessions.find(token)
}

/**
 * Gives the browser the token of a session, out of reach of scripts and of other sites' requests. Where the site is
 * https the cookie is `__Host-`: no other host, no path and no plain HTTP can set or get it. Source: RFC 6265bis, 4.1.3.
 */
export function keepSession(c: Context, { publicUrl }: AccountContext, token: string): void {
  const secure = isSecure(publicUrl)
  setCookie(c, cookieName(secure), token, { ...shared, secure, maxAge: sessionSeconds })
}

/** Ends the session that this browser has, whose place another one takes, or none. */
export async function endPresent(c: Context, context: AccountContext): Promise<void> {
  const present = await readSession(context, c.req.raw.headers)
  if (present !== undefined) await signOut(context.identity, present)
}

/** Takes the token of the session from the browser. */
export function dropSession(c: Context, { publicUrl }: AccountContext): void {
  const secure = isSecure(publicUrl)
  deleteCookie(c, cookieName(secure), { ...shared, secure })
}

const shared = { path: '/', httpOnly: true, sameSite: 'Lax' as const }

/** Tells whether browsers reach this site over https, so that its cookies may be kept to that. */
export function isSecure(publicUrl: string | undefined): boolean {
  return publicUrl?.startsWith('https:') ?? false
}

const cookieName = (secure: boolean): string => `${secure ? '__Host-' : ''}quizwright-session`
