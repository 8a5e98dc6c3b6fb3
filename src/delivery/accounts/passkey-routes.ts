import { type Context, Hono } from 'hono'
import type { SignedIn } from '../../accounts/person-sessions.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import {
  addPasskey,
  offerOwnerPasskey,
  offerPasskey,
  setUpOwnerByPasskey,
} from '../../workflows/identity/add-passkey.ts'
import { offerSignIn, signInByPasskey } from '../../workflows/identity/sign-in-by-passkey.ts'
import { jsonBody } from '../guards/json-body.ts'
import { permitAll, permitPerson } from '../guards/permit.ts'
import { type AccountContext, siteOf, visitorOf } from './account-context.ts'
import { safeNext } from './safe-next.ts'
import { endPresent, keepSession, readSession } from './session-cookie.ts'

/**
 * Makes the routes that the script of passkeys calls, with JSON both ways: an offer holds what the browser needs, and the
 * answer to it is proved. `next` in an answer is where to go on.
 */
export function passkeyRoutes(context: AccountContext): Hono {
  const { identity } = context
  const routes = new Hono()
  const siteFor = (c: Context) => ({ origin: siteOf(c, context) })
  routes.use('/passkeys/*', jsonBody())

  routes.post('/passkeys/sign-in-offers', permitAll('prove-identity'), async c =>
    c.json(await offerSignIn(identity, siteFor(c), visitorOf(c, context))),
  )

  routes.post('/passkeys/sign-ins', permitAll('prove-identity'), async c => {
    const { answer, next } = await bodyOf(c)
    const token = await signInByPasskey(identity, siteFor(c), { answer, visitor: visitorOf(c, context) })
    await endPresent(c, context)
    keepSession(c, context, token)
    return c.json({ next: safeNext(typeof next === 'string' ? next : undefined) })
  })

  routes.post('/passkeys/offers', permitPerson('use-account'), async c =>
    c.json(await offerPasskey(identity, siteFor(c), await personOf(c))),
  )

  routes.post('/passkeys', permitPerson('use-account'), async c => {
    const signedIn = await personOf(c)
    const { answer } = await bodyOf(c)
    await addPasskey(identity, siteFor(c), { signedIn, answer, visitor: visitorOf(c, context) })
    return c.json({ next: '/account?note=passkey-added#passkeys-section' }, 201)
  })

  routes.post('/setup/:token/passkey-offers', permitAll('prove-identity'), jsonBody(), async c => {
    const { name, address } = await bodyOf(c)
    const given = { name: String(name ?? ''), address: String(address ?? '') }
    const token = c.req.param('token')
    return c.json(await offerOwnerPasskey(identity, siteFor(c), { token, visitor: visitorOf(c, context), ...given }))
  })

  routes.post('/setup/:token/passkeys', permitAll('prove-identity'), jsonBody(), async c => {
    const { answer } = await bodyOf(c)
    const token = c.req.param('token')
    keepSession(
      c,
      context,
      await setUpOwnerByPasskey(identity, siteFor(c), { token, answer, visitor: visitorOf(c, context) }),
    )
    return c.json({ next: '/account' }, 201)
  })

  return routes

  async function personOf(c: Context): Promise<SignedIn> {
    const signedIn = await readSession(context, c.req.raw.headers)
    if (signedIn === undefined) throw new QuizwrightError('sign-in-needed')
    return signedIn
  }
}

async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const body: unknown = await c.req.json()
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new QuizwrightError('invalid-request', 'Send a JSON object.')
  return { ...body }
}
