import type { Context, MiddlewareHandler } from 'hono'
import type { Asker } from '../../vocabulary/asker.ts'
import { type Deed, may, type OpenDeed } from '../../vocabulary/permissions.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { readSession } from '../accounts/session-cookie.ts'
import type { AccessContext, DeliveryEnv } from '../delivery-context.ts'
import { isHtmx } from '../is-htmx.ts'
import { whoAsks } from './who-asks.ts'

const deeds = new WeakMap<object, Deed>()

/** Gives which line of the table of permissions a handler of a route stands for, if it is a guard of this file. */
export function deedOf(handler: object): Deed | undefined {
  return deeds.get(handler)
}

/**
 * Lets pass whom the table of permissions lets do this for their own organisation, whom `askerOf` then names. Throws
 * `unauthorised` for nobody, and `forbidden` for a role or a key that does not reach so far and for a person who belongs
 * nowhere; a browser on a page is sent to sign in and comes back.
 */
export function permit(deed: Deed, context: AccessContext): MiddlewareHandler<DeliveryEnv> {
  return mark(deed, async (c, next) => {
    const principal = await whoAsks(c, context)
    const verdict = may(principal, deed)
    if (verdict === 'unknown' && (await hasSignedIn(c, context)))
      throw new QuizwrightError('forbidden', 'You belong to no organisation here. Ask one of its owners for a link.')
    if (verdict === 'unknown' && isOnPage(c) && context.identity !== undefined) return leaveToSignIn(c)
    if (verdict === 'unknown')
      throw new QuizwrightError('unauthorised', 'Send an API key of this server as "Authorization: Bearer <key>".')
    if (verdict !== 'allowed') throw new QuizwrightError('forbidden', refusalOf(principal.kind))
    await next()
    return undefined
  })
}

/** Lets pass who holds something else that opens this, and else whom `permit` lets pass. */
export function permitOr(
  holds: (c: Context<DeliveryEnv>) => boolean,
  deed: Deed,
  context: AccessContext,
): MiddlewareHandler<DeliveryEnv> {
  const guard = permit(deed, context)
  return mark(deed, (c, next) => (holds(c) ? next() : guard(c, next)))
}

/** Lets everyone pass, as the table says. It asks for nothing, so it costs nothing. */
export function permitAll(deed: OpenDeed): MiddlewareHandler {
  return mark(deed, (_, next) => next())
}

/** Lets everyone pass to what opens with the token of an attempt alone: the workflow that opens it sees to that. */
export function permitHolder(deed: 'continue-attempt'): MiddlewareHandler {
  return mark(deed, (_, next) => next())
}

/** Lets everyone pass to what is a person's own: the routes of accounts find out themselves who has signed in. */
export function permitPerson(deed: 'use-account'): MiddlewareHandler {
  return mark(deed, (_, next) => next())
}

/** Lets go on, behind `permit`, whom the table also lets do this. Throws `forbidden`. */
export function requirePermission(c: Context<DeliveryEnv>, deed: Deed): void {
  const principal = c.get('principal') ?? { kind: 'nobody' }
  if (may(principal, deed) !== 'allowed') throw new QuizwrightError('forbidden', refusalOf(principal.kind))
}

/** Gives for whom a request acts, behind `permit`. */
export function askerOf(c: Context<DeliveryEnv>): Asker {
  const principal = c.get('principal')
  if (principal === undefined || !('organisation' in principal) || principal.organisation === undefined)
    throw new QuizwrightError('unauthorised')
  return { principal, organisation: principal.organisation, requestId: c.get('requestId') }
}

function mark<Handler extends MiddlewareHandler<DeliveryEnv>>(deed: Deed, handler: Handler): Handler {
  deeds.set(handler, deed)
  return handler
}

function refusalOf(kind: string): string {
  return kind === 'key' ? 'This key lacks the scope for that.' : 'Your role in this organisation does not include that.'
}

// Whoever has signed in and is nobody to the table would be sent to sign in for ever.
async function hasSignedIn(c: Context, { identity, publicUrl }: AccessContext): Promise<boolean> {
  return identity !== undefined && (await readSession({ identity, publicUrl }, c.req.raw.headers)) !== undefined
}

const isOnPage = (c: Context): boolean =>
  !c.req.path.startsWith('/api/') && (isHtmx(c) || (c.req.header('Accept') ?? '').includes('text/html'))

function leaveToSignIn(c: Context) {
  const back = c.req.method === 'GET' ? c.req.path : '/studio/people'
  const address = `/sign-in?next=${encodeURIComponent(back)}`
  if (!isHtmx(c)) return c.redirect(address, 303)
  c.header('HX-Redirect', address)
  return c.body(null, 200)
}
