import { Hono } from 'hono'
import { SignInPage } from '../../../views/accounts/sign-in-page.tsx'
import { signIn } from '../../workflows/identity/sign-in.ts'
import { permitAll } from '../guards/permit.ts'
import { readForm } from '../read-form.ts'
import { type AccountContext, visitorOf } from './account-context.ts'
import { refusalOf } from './form-refusal.ts'
import { safeNext } from './safe-next.ts'
import { dropSession, endPresent, keepSession, readSession } from './session-cookie.ts'

const notes: Readonly<Record<string, string>> = {
  'password-set': 'Your new password is set. Sign in with it.',
  'signed-out': 'You are signed out.',
}

/** Makes the routes of signing in with a password, and of signing out. */
export function signInRoutes(context: AccountContext): Hono {
  const { identity } = context
  const provider = identity.provider?.name
  return new Hono()
    .get('/sign-in', permitAll('prove-identity'), async c => {
      const next = safeNext(c.req.query('next'))
      const isWanted =
        c.req.query('again') !== undefined || (await readSession(context, c.req.raw.headers)) === undefined
      if (!isWanted) return c.redirect(next, 303)
      return c.html(<SignInPage next={next} done={notes[c.req.query('note') ?? '']} provider={provider} />)
    })
    .post('/sign-in', permitAll('prove-identity'), async c => {
      const form = await readForm(c)
      const [address = '', password = ''] = ['address', 'password'].map(field => form.get(field))
      const next = safeNext(form.get('next'))
      try {
        const token = await signIn(identity, { address, password, visitor: visitorOf(c, context) })
        await endPresent(c, context)
        keepSession(c, context, token)
        return c.redirect(next, 303)
      } catch (error) {
        const { refusal, status } = refusalOf(c, error)
        return c.html(<SignInPage next={next} address={address} refusal={refusal} provider={provider} />, status)
      }
    })
    .post('/sign-out', permitAll('prove-identity'), async c => {
      await endPresent(c, context)
      dropSession(c, context)
      return c.redirect('/sign-in?note=signed-out', 303)
    })
}
