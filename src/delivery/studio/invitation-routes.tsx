import { Hono } from 'hono'
import { InvitationPage } from '../../../views/studio/invitation-page.tsx'
import { joinAsNewcomer, joinByLink, openInvitation } from '../../workflows/people/accept-invitation.ts'
import { visitorOf } from '../accounts/account-context.ts'
import { refusalOf } from '../accounts/form-refusal.ts'
import { keepSession, readSession } from '../accounts/session-cookie.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { keepChosenOrganisation } from '../guards/chosen-organisation.ts'
import { permitAll } from '../guards/permit.ts'
import { readForm } from '../read-form.ts'
import type { StudioContext } from './organisation-pages.ts'

/** Makes the routes of an invitation's link: who has signed in joins, and who has no account makes one. */
export function invitationRoutes(context: StudioContext): Hono<DeliveryEnv> {
  const guard = permitAll('accept-invitation')
  return new Hono<DeliveryEnv>()
    .get('/invitations/:token', guard, async c => {
      const token = c.req.param('token')
      const { organisation, role } = await openInvitation(context, token, visitorOf(c, context))
      const reader = (await readSession(context, c.req.raw.headers))?.person
      const action = `/invitations/${token}`
      return c.html(<InvitationPage action={action} organisation={organisation.name} role={role} reader={reader} />)
    })
    .post('/invitations/:token', guard, async c => {
      const token = c.req.param('token')
      const visitor = visitorOf(c, context)
      const form = await readForm(c)
      const signedIn = await readSession(context, c.req.raw.headers)
      if (signedIn !== undefined) {
        const { organisation } = await joinByLink(context, { token, person: signedIn.person.id, visitor })
        keepChosenOrganisation(c, context, organisation.id)
        return c.redirect('/studio/people', 303)
      }
      const [name = '', address = '', password = ''] = ['name', 'address', 'password'].map(field => form.get(field))
      try {
        keepSession(c, context, await joinAsNewcomer(context, { token, name, address, password, visitor }))
        return c.redirect('/studio/people', 303)
      } catch (error) {
        const { refusal, status } = refusalOf(c, error)
        const { organisation, role } = await openInvitation(context, token, visitor)
        const props = { action: `/invitations/${token}`, organisation: organisation.name, role }
        return c.html(<InvitationPage {...props} name={name} address={address} refusal={refusal} />, status)
      }
    })
}
