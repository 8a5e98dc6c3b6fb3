import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { OrganisationId } from '../../vocabulary/identifiers.ts'
import { inviteOwner, listOrganisations, makeOrganisation } from '../../workflows/people/make-organisation.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { invitationLink } from '../invitation-link.ts'
import { MadeInvitation, MadeOrganisation, MakeOrganisation, OrganisationList } from './people-bodies.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'

/** Serves the organisations of a server to the owners of its own organisation. */
export function organisationRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { people } = context
  const guard = permit('make-organisations', context)
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listRoute, middleware: guard }, async c =>
      c.json({ organisations: await listOrganisations(people) }, 200),
    )
    .openapi({ ...makeRoute, middleware: [guard, jsonBody()] }, async c => {
      const made = await makeOrganisation(people, askerOf(c), c.req.valid('json').name)
      const { organisation, invitation, token } = made
      return c.json({ organisation, invitation: { ...invitation, link: invitationLink(c, context, token) } }, 201)
    })
    .openapi({ ...inviteRoute, middleware: guard }, async c => {
      const { invitation, token } = await inviteOwner(people, askerOf(c), c.req.valid('param').organisation)
      return c.json({ ...invitation, link: invitationLink(c, context, token) }, 201)
    })
}

const shared = { tags: ['Organisations'], security: [{ apiKey: [] }] }
const refusals = ['unauthorised', 'forbidden'] as const

const listRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/organisations',
  operationId: 'listOrganisations',
  summary: 'Lists the organisations of this server',
  responses: {
    200: { description: 'All of them, by name.', content: { 'application/json': { schema: OrganisationList } } },
    ...problemResponses(...refusals),
  },
})

const makeRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/organisations',
  operationId: 'makeOrganisation',
  summary: 'Makes an organisation and the invitation of its first owner',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: MakeOrganisation, example: { name: 'The school by the canal' } } },
    },
  },
  responses: {
    201: {
      description: 'The organisation. The `link` of the invitation is told this once.',
      content: { 'application/json': { schema: MadeOrganisation } },
    },
    ...problemResponses(...bodyProblems, ...refusals),
  },
})

const inviteRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/organisations/{organisation}/invitations',
  operationId: 'inviteOwner',
  summary: 'Invites an owner to an organisation',
  description: 'Takes no body. For an organisation whose owners can’t get in any more.',
  request: { params: z.object({ organisation: OrganisationId }) },
  responses: {
    201: { description: 'The invitation with its link.', content: { 'application/json': { schema: MadeInvitation } } },
    ...problemResponses(...refusals, 'not-found', 'cross-origin', 'body-too-large'),
  },
})
