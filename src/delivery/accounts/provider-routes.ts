import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { beginProvider, finishProvider } from '../../workflows/identity/sign-in-by-provider.ts'
import { permitAll } from '../guards/permit.ts'
import { type AccountContext, siteOf, visitorOf } from './account-context.ts'
import { safeNext } from './safe-next.ts'
import { endPresent, isSecure, keepSession, readSession } from './session-cookie.ts'

const seconds = 10 * 60

/** Makes the routes of signing in by way of the identity provider, where one is set up. */
export function providerRoutes(context: AccountContext): Hono {
  const { identity, publicUrl } = context
  const { provider } = identity
  const secure = isSecure(publicUrl)
  const cookie = `${secure ? '__Host-' : ''}quizwright-provider`
  const shared = { path: '/', httpOnly: true, sameSite: 'Lax' as const, secure }
  if (provider === undefined) return new Hono()
  const redirectOf = (c: Context) => `${siteOf(c, context)}/sign-in/provider/callback`

  return new Hono()
    .get('/sign-in/provider', permitAll('prove-identity'), async c => {
      const round = { redirect: redirectOf(c), next: safeNext(c.req.query('next')), visitor: visitorOf(c, context) }
      const { address, state } = await beginProvider(identity, provider, round)
      // The browser that comes back must be the one that went, or a stranger's sign-in could be slipped to it.
      setCookie(c, cookie, state, { ...shared, maxAge: seconds })
      return c.redirect(address, 303)
    })
    .get('/sign-in/provider/callback', permitAll('prove-identity'), async c => {
      const { state = '', code = '', iss } = c.req.query()
      const isSame = state !== '' && getCookie(c, cookie) === state && (iss === undefined || iss === provider.issuer)
      deleteCookie(c, cookie, shared)
      if (!isSame || code === '') throw new QuizwrightError('provider-refused')
      const present = (await readSession(context, c.req.raw.headers))?.person.id
      const round = { state, code, visitor: visitorOf(c, context), present }
      const { token, next } = await finishProvider(identity, provider, round)
      await endPresent(c, context)
      keepSession(c, context, token)
      return c.redirect(next, 303)
    })
}
