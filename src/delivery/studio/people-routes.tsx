import { type Context, Hono } from 'hono'
import type { SectionNotes } from '../../../views/accounts/section-notes.ts'
import { InvitationsSection, type InvitationsSectionProps } from '../../../views/studio/invitations-section.tsx'
import { KeysSection, type KeysSectionProps, scopeField } from '../../../views/studio/keys-section.tsx'
import { MembersSection, type MembersSectionProps } from '../../../views/studio/members-section.tsx'
import { PeoplePage } from '../../../views/studio/people-page.tsx'
import { KeyName } from '../../vocabulary/api-key.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import { ApiKeyId, InvitationId, OrganisationId, PersonId } from '../../vocabulary/identifiers.ts'
import { MemberRole, Scope } from '../../vocabulary/principal.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { changeRole, removeMember } from '../../workflows/people/change-member.ts'
import { inviteMember, listInvitations, revokeInvitation } from '../../workflows/people/invite-member.ts'
import { listKeys, listLiveKeysOf } from '../../workflows/people/list-keys.ts'
import { listMembers } from '../../workflows/people/list-members.ts'
import { makeKey } from '../../workflows/people/make-key.ts'
import { makeMemberResetLink } from '../../workflows/people/make-member-reset-link.ts'
import { revokeKey } from '../../workflows/people/revoke-key.ts'
import { siteOf } from '../accounts/account-context.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { keepChosenOrganisation } from '../guards/chosen-organisation.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { invitationLink } from '../invitation-link.ts'
import { isHtmx } from '../is-htmx.ts'
import { mayDo } from '../may-do.ts'
import { readForm } from '../read-form.ts'
import type { StudioContext } from './organisation-pages.ts'
import { refusalOnPage } from './refusal-on-page.ts'

/** Says what became of what was sent from one part of the page; absent parts show what is stored. */
interface Told {
  readonly members?: SectionNotes & Pick<MembersSectionProps, 'resetLink'>
  readonly invitations?: SectionNotes & Pick<InvitationsSectionProps, 'link'>
  readonly keys?: SectionNotes & Pick<KeysSectionProps, 'secret'>
}

const people = '/studio/people'

/** Makes the routes of the page of an organisation: members, invitations and keys. */
export function peopleRoutes(context: StudioContext): Hono<DeliveryEnv> {
  const services = context.people
  const changeMembers = permit('change-members', context)
  const changeKeys = permit('change-keys', context)
  const routes = new Hono<DeliveryEnv>()

  routes.get(people, permit('read-members', context), async c => c.html(await showPage(askerOf(c), {})))

  routes.post(`${people}/members/:person/role`, changeMembers, async c => {
    const role = MemberRole.safeParse((await readForm(c)).get('role'))
    return answer(c, 'members', async asker => {
      if (!role.success) throw new QuizwrightError('invalid-request', 'Choose one of the roles.')
      await changeRole(services, asker, {
        person: read(PersonId, c.req.param('person'), 'member-not-found'),
        role: role.data,
      })
      return { done: 'The role is changed.' }
    })
  })

  routes.post(`${people}/members/:person/remove`, changeMembers, c =>
    answer(c, 'members', async asker => {
      const person = read(PersonId, c.req.param('person'), 'member-not-found')
      await removeMember(services, asker, person)
      const left = (await listLiveKeysOf(services, asker, person)).map(({ name }) => `“${name}”`)
      const warning = left.length === 0 ? '' : ` Keys that they made open as before: ${left.join(', ')}. Revoke those.`
      return { done: `The person no longer belongs here.${warning}` }
    }),
  )

  routes.post(`${people}/members/:person/reset-link`, changeMembers, c =>
    answer(c, 'members', async asker => {
      const person = read(PersonId, c.req.param('person'), 'member-not-found')
      const token = await makeMemberResetLink(services, asker, { person, identity: context.identity })
      const member = (await listMembers(services, asker)).find(one => one.person === person)
      return { resetLink: { name: member?.name ?? person, link: `${siteOf(c, context)}/reset/${token}` } }
    }),
  )

  routes.post(`${people}/invitations`, changeMembers, async c => {
    const form = await readForm(c)
    return answer(c, 'invitations', async asker => {
      const role = MemberRole.safeParse(form.get('role'))
      if (!role.success) throw new QuizwrightError('invalid-request', 'Choose one of the roles.')
      const note = (form.get('note') ?? '').trim().slice(0, 200)
      const { token } = await inviteMember(services, asker, { role: role.data, note })
      return { link: invitationLink(c, context, token) }
    })
  })

  routes.post(`${people}/invitations/:invitation/revoke`, changeMembers, c =>
    answer(c, 'invitations', async asker => {
      const id = read(InvitationId, c.req.param('invitation'), 'invitation-not-found')
      await revokeInvitation(services, asker, id)
      return { done: 'The invitation is taken back; its link opens nothing.' }
    }),
  )

  routes.post(`${people}/keys`, changeKeys, async c => {
    const form = await readForm(c)
    return answer(c, 'keys', async asker => {
      const name = KeyName.safeParse(form.get('name') ?? '')
      const scopes = Scope.options.filter(scope => form.has(scopeField(scope)))
      if (!name.success) throw new QuizwrightError('invalid-request', name.error.issues[0]?.message)
      if (scopes.length === 0) throw new QuizwrightError('invalid-request', 'Tick what the key may be used for.')
      return { secret: (await makeKey(services, asker, { name: name.data, scopes })).secret }
    })
  })

  routes.post(`${people}/keys/:key/revoke`, changeKeys, c =>
    answer(c, 'keys', async asker => {
      await revokeKey(services, asker, read(ApiKeyId, c.req.param('key'), 'key-not-found'))
      return { done: 'The key is revoked and opens nothing any more.' }
    }),
  )

  routes.post('/studio/organisation', permit('read-members', context), async c => {
    const chosen = OrganisationId.safeParse((await readForm(c)).get('organisation'))
    if (chosen.success) keepChosenOrganisation(c, context, chosen.data)
    return c.redirect(people, 303)
  })

  return routes

  // Does what a part of the page was asked for. htmx gets that part anew, a browser the page; what is told once could not
  // be told after a redirect.
  async function answer<Part extends keyof Told>(
    c: Context<DeliveryEnv>,
    part: Part,
    act: (asker: Asker) => Promise<NonNullable<Told[Part]>>,
  ) {
    const asker = askerOf(c)
    const done = await act(asker).catch((error: unknown) => refusalOnPage(error))
    const isRefused = 'status' in done
    const told = isRefused ? { refusal: done.refusal } : done
    const status = isRefused ? done.status : 200
    if (!isHtmx(c)) return c.html(await showPage(asker, { [part]: told }), status)
    const parts = await readParts(asker, { [part]: told })
    if (part === 'members') return c.html(<MembersSection {...parts.members} />, status)
    if (part === 'keys') return c.html(parts.keys === undefined ? '' : <KeysSection {...parts.keys} />, status)
    return c.html(parts.invitations === undefined ? '' : <InvitationsSection {...parts.invitations} />, status)
  }

  async function showPage(asker: Asker, told: Told) {
    const memberships = await services.store.organisations.listOf(readerOf(asker) ?? 'pe_none')
    const all = memberships.map(({ organisation }) => organisation)
    const organisation = all.find(({ id }) => id === asker.organisation) ?? {
      ...{ id: asker.organisation, name: asker.organisation, madeAt: 0 },
    }
    const others = all.filter(({ id }) => id !== asker.organisation)
    return <PeoplePage organisation={organisation} others={others} {...(await readParts(asker, told))} />
  }

  async function readParts(asker: Asker, told: Told) {
    const now = services.clock()
    const mayChange = mayDo(asker, 'change-members')
    return {
      members: { members: await listMembers(services, asker), reader: readerOf(asker), mayChange, ...told.members },
      invitations: mayChange
        ? { invitations: await listInvitations(services, asker), now, ...told.invitations }
        : undefined,
      keys: mayDo(asker, 'change-keys') ? { keys: await listKeys(services, asker), now, ...told.keys } : undefined,
    }
  }
}

function readerOf({ principal }: Asker): PersonId | undefined {
  return principal.kind === 'member' ? principal.person : undefined
}

function read<Id>(
  schema: { safeParse: (text: string) => { data?: Id | undefined } },
  text: string,
  code: 'member-not-found' | 'invitation-not-found' | 'key-not-found',
): Id {
  const id = schema.safeParse(text).data
  if (id === undefined) throw new QuizwrightError(code)
  return id
}
