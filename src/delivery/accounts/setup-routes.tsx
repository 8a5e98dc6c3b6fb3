import { Hono } from 'hono'
import { SetupPage } from '../../../views/accounts/setup-page.tsx'
import { openSetup, setUpOwner } from '../../workflows/identity/set-up-owner.ts'
import { permitAll } from '../guards/permit.ts'
import { readForm } from '../read-form.ts'
import { type AccountContext, visitorOf } from './account-context.ts'
import { refusalOf } from './form-refusal.ts'
import { keepSession } from './session-cookie.ts'

/** Makes the routes of the one-time link that makes the owner. */
export function setupRoutes(context: AccountContext): Hono {
  const { identity } = context
  return new Hono()
    .get('/setup/:token', permitAll('prove-identity'), async c => {
      const token = c.req.param('token')
      await openSetup(identity, token, visitorOf(c, context))
      return c.html(<SetupPage action={`/setup/${token}`} />)
    })
    .post('/setup/:token', permitAll('prove-identity'), async c => {
      const token = c.req.param('token')
      const form = await readForm(c)
      const [name = '', address = '', password = ''] = ['name', 'address', 'password'].map(field => form.get(field))
      try {
        keepSession(
          c,
          context,
          await setUpOwner(identity, { token, name, address, password, visitor: visitorOf(c, context) }),
        )
        return c.redirect('/account', 303)
      } catch (error) {
        const { refusal, status } = refusalOf(c, error)
        return c.html(<SetupPage action={`/setup/${token}`} name={name} address={address} refusal={refusal} />, status)
      }
    })
}
