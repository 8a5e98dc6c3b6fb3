import { Hono } from 'hono'
import { AskResetPage, NewPasswordPage } from '../../../views/accounts/reset-pages.tsx'
import { askForReset, openReset, resetPassword } from '../../workflows/identity/reset-password.ts'
import { permitAll } from '../guards/permit.ts'
import { readForm } from '../read-form.ts'
import { type AccountContext, siteOf, visitorOf } from './account-context.ts'
import { refusalOf } from './form-refusal.ts'

/** Makes the routes of a forgotten password: asking for a link, and the page that the link opens. */
export function resetRoutes(context: AccountContext): Hono {
  const { identity } = context
  const hasMail = identity.mail !== undefined
  return new Hono()
    .get('/reset', permitAll('prove-identity'), c => c.html(<AskResetPage hasMail={hasMail} />))
    .post('/reset', permitAll('prove-identity'), async c => {
      const address = (await readForm(c)).get('address') ?? ''
      try {
        const linkOf = (token: string) => `${siteOf(c, context)}/reset/${token}`
        await askForReset(identity, { address, visitor: visitorOf(c, context), linkOf })
        return c.html(<AskResetPage hasMail={hasMail} isAsked={hasMail} />)
      } catch (error) {
        const { refusal, status } = refusalOf(c, error)
        return c.html(<AskResetPage hasMail={hasMail} address={address} refusal={refusal} />, status)
      }
    })
    .get('/reset/:token', permitAll('prove-identity'), async c => {
      const token = c.req.param('token')
      const { address } = await openReset(identity, token, visitorOf(c, context))
      return c.html(<NewPasswordPage action={`/reset/${token}`} address={address} />)
    })
    .post('/reset/:token', permitAll('prove-identity'), async c => {
      const token = c.req.param('token')
      const form = await readForm(c)
      try {
        await resetPassword(identity, { token, wanted: form.get('password') ?? '', visitor: visitorOf(c, context) })
        return c.redirect('/sign-in?again=1&note=password-set', 303)
      } catch (error) {
        const { refusal, status } = refusalOf(c, error)
        const page = (
          <NewPasswordPage action={`/reset/${token}`} address={form.get('username') ?? ''} refusal={refusal} />
        )
        return c.html(page, status)
      }
    })
}
