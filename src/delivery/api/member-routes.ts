import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { InvitationId, PersonId } from '../../vocabulary/identifiers.ts'
import { changeRole, removeMember } from '../../workflows/people/change-member.ts'
import { inviteMember, listInvitations, revokeInvitation } from '../../workflows/people/invite-member.ts'
import { listMembers } from '../../workflows/people/list-members.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { invitationLink } from '../invitation-link.ts'
import { ChangeMember, InvitationList, InviteMember, MadeInvitation, MemberList } from './people-bodies.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'

/** Serves who belongs to an organisation to its members, and changes of it to its owners. */
export function memberRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { people } = context
  const change = permit('change-members', context)
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listRoute, middleware: permit('read-members', context) }, async c =>
      c.json({ members: await listMembers(people, askerOf(c)) }, 200),
    )
    .openapi({ ...changeRoute, middleware: [change, jsonBody()] }, async c => {
      const { person } = c.req.valid('param')
      await changeRole(people, askerOf(c), { person, role: c.req.valid('json').role })
      return c.body(null, 204)
    })
    .openapi({ ...removeRoute, middleware: change }, async c => {
      await removeMember(people, askerOf(c), c.req.valid('param').person)
      return c.body(null, 204)
    })
    .openapi({ ...invitationsRoute, middleware: change }, async c =>
      c.json({ invitations: await listInvitations(people, askerOf(c)) }, 200),
    )
    .openapi({ ...inviteRoute, middleware: [change, jsonBody()] }, async c => {
      const { invitation, token } = await inviteMember(people, askerOf(c), c.req.valid('json'))
      return c.json({ ...invitation, link: invitationLink(c, context, token) }, 201)
    })
    .openapi({ ...revokeRoute, middleware: change }, async c => {
      await revokeInvitation(people, askerOf(c), c.req.valid('param').invitation)
      return c.body(null, 204)
    })
}

const shared = { tags: ['Members'], security: [{ apiKey: [] }] }
const person = { request: { params: z.object({ person: PersonId }) } }
const refusals = ['unauthorised', 'forbidden'] as const

const listRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/members',
  operationId: 'listMembers',
  summary: 'Lists who belongs to the organisation',
  responses: {
    200: { description: 'All members, the oldest first.', content: { 'application/json': { schema: MemberList } } },
    ...problemResponses(...refusals),
  },
})

const changeRoute = createRoute({
  ...shared,
  method: 'patch',
  path: '/members/{person}',
  operationId: 'changeMember',
  summary: 'Gives a member another role',
  request: { ...person.request, body: { required: true, content: { 'application/json': { schema: ChangeMember } } } },
  responses: {
    204: { description: 'The member has that role, at once in every session.' },
    ...problemResponses(...bodyProblems, ...refusals, 'member-not-found', 'last-owner'),
  },
})

const removeRoute = createRoute({
  ...shared,
  ...person,
  method: 'delete',
  path: '/members/{person}',
  operationId: 'removeMember',
  summary: 'Takes a person out of the organisation',
  description:
    'Invitations that they made and nobody has taken end with that. Keys that they made open as before, since programs may use them: those whose `madeBy` in `GET /keys` is the person.',
  responses: {
    204: { description: 'The person no longer belongs to it.' },
    ...problemResponses(...refusals, 'member-not-found', 'last-owner', 'cross-origin'),
  },
})

const invitationsRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/invitations',
  operationId: 'listInvitations',
  summary: 'Lists the open invitations, without their links',
  responses: {
    200: { description: 'The latest first.', content: { 'application/json': { schema: InvitationList } } },
    ...problemResponses(...refusals),
  },
})

const inviteRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/invitations',
  operationId: 'inviteMember',
  summary: 'Invites somebody to the organisation',
  description: 'The `link` is told this once. It opens once and for seven days, for whoever has it.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: InviteMember, example: { role: 'teacher', note: 'for the new colleague' } },
      },
    },
  },
  responses: {
    201: { description: 'The invitation with its link.', content: { 'application/json': { schema: MadeInvitation } } },
    ...problemResponses(...bodyProblems, ...refusals),
  },
})

const revokeRoute = createRoute({
  ...shared,
  method: 'delete',
  path: '/invitations/{invitation}',
  operationId: 'revokeInvitation',
  summary: 'Takes an invitation back',
  request: { params: z.object({ invitation: InvitationId }) },
  responses: {
    204: { description: 'Its link opens nothing.' },
    ...problemResponses(...refusals, 'invitation-not-found', 'cross-origin'),
  },
})
