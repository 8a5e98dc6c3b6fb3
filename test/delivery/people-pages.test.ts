import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theServer } from '../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { inviteMember } from '../../src/workflows/people/invite-member.ts'
import { makeKey } from '../../src/workflows/people/make-key.ts'
import { makeOrganisation } from '../../src/workflows/people/make-organisation.ts'
import { openKey } from '../../src/workflows/people/open-key.ts'
import { revokeKey } from '../../src/workflows/people/revoke-key.ts'
import { makeOwner, owner } from '../samples/open-identity.ts'
import { addMember } from '../samples/sample-people.ts'
import { openAccountsApp, type PlainBrowser } from './open-accounts.ts'

let app: Awaited<ReturnType<typeof openAccountsApp>>
let ada: PlainBrowser
beforeAll(async () => {
  app = await openAccountsApp()
  await makeOwner(app.services)
  ada = app.openPlainBrowser()
  await ada.ask('/sign-in', { form: { address: owner.address, password: owner.password } })
})
afterAll(() => app.close())

const people = '/studio/people'
const newcomer = { name: 'Tom Teacher', address: 'tom@school.example', password: 'seven green ladders' }
const toldOnce = (text: string) => /<input type="text" readonly="" value="([^"]+)"/.exec(text)?.[1] ?? ''
const members = () => app.people.store.members.list(houseOrganisation)
const personOf = async (name: string) => (await members()).find(member => member.name === name)?.person ?? 'pe_none'

async function invite(role: string): Promise<string> {
  const { text, status } = await ada.ask(`${people}/invitations`, { form: { role, note: 'for <Tom>' } })
  expect([status, toldOnce(text)]).toEqual([200, expect.stringMatching(/^http:\/\/localhost\/invitations\/[\w-]{32}$/)])
  expect(text).toContain('for &lt;Tom&gt;')
  return new URL(toldOnce(text)).pathname
}

describe('the page of people', () => {
  test('sends whoever has not signed in to do so, and lets them come back', async () => {
    const nobody = app.openPlainBrowser('192.0.2.8')
    expect(await nobody.ask(people)).toMatchObject({ status: 303, location: '/sign-in?next=%2Fstudio%2Fpeople' })
    const htmx = await nobody.ask(`${people}/keys`, { form: { name: 'x' }, headers: { 'HX-Request': 'true' } })
    expect(htmx.headers.get('HX-Redirect')).toBe('/sign-in?next=%2Fstudio%2Fpeople')
    const json = await nobody.ask(people, { headers: { Accept: 'application/json' } })
    expect([json.status, JSON.parse(json.text)]).toMatchObject([401, { type: '/problems/unauthorised' }])
  })

  test('lets a newcomer in by a link, once, with an account and a session of their own', async () => {
    const link = await invite('teacher')
    const tom = app.openPlainBrowser('192.0.2.9')
    expect((await tom.ask(link)).text).toContain('You are invited as a teacher.')
    const refused = await tom.ask(link, { form: { ...newcomer, password: 'short' } })
    expect([refused.status, refused.text.includes('10 characters or more')]).toEqual([422, true])
    const taken = await tom.ask(link, { form: { ...newcomer, address: owner.address } })
    expect([taken.status, taken.text.includes('has an account already')]).toEqual([422, true])
    expect(await tom.ask(link, { form: newcomer })).toMatchObject({ status: 303, location: people })
    expect((await members()).map(({ name, role }) => [name, role])).toEqual([
      [owner.name, 'owner'],
      [newcomer.name, 'teacher'],
    ])
    const page = (await tom.ask(people)).text
    expect(page).toContain(owner.address)
    for (const part of ['invitations-section', 'keys-section', 'Remove']) expect(page).not.toContain(part)
    expect((await app.openPlainBrowser('192.0.2.10').ask(link)).status).toBe(404)
    expect(await tom.ask('/studio/record')).toMatchObject({ status: 403 })
    expect(await tom.ask(`${people}/keys`, { form: { name: 'k', 'scope banks:read': 'on' } })).toMatchObject({
      status: 403,
    })
  })

  test('gives roles and takes people out, but never the last owner', async () => {
    const tom = await personOf(newcomer.name)
    const me = await personOf(owner.name)
    const raised = await ada.ask(`${people}/members/${tom}/role`, {
      form: { role: 'assistant' },
      headers: { 'HX-Request': 'true' },
    })
    expect([raised.status, raised.text.startsWith('<section id="members-section"')]).toEqual([200, true])
    expect(raised.text).toContain('The role is changed.')
    const last = await ada.ask(`${people}/members/${me}/role`, { form: { role: 'teacher' } })
    expect([last.status, last.text.includes('keeps at least one owner')]).toEqual([409, true])
    expect((await ada.ask(`${people}/members/${me}/remove`, { form: {} })).status).toBe(409)
    expect((await ada.ask(`${people}/members/${tom}/role`, { form: { role: 'king' } })).status).toBe(422)
    expect((await ada.ask(`${people}/members/pe_none/remove`, { form: {} })).status).toBe(404)
    expect((await members()).map(({ role }) => role)).toEqual(['owner', 'assistant'])
  })

  test('makes a link for a new password, which its person uses', async () => {
    const { text } = await ada.ask(`${people}/members/${await personOf(newcomer.name)}/reset-link`, { form: {} })
    const reset = new URL(toldOnce(text)).pathname
    const browser = app.openPlainBrowser('192.0.2.11')
    expect((await browser.ask(reset, { form: { password: 'nine quiet windows' } })).status).toBe(303)
  })

  test('makes a key that opens, shows it once, and revokes it', async () => {
    const none = await ada.ask(`${people}/keys`, { form: { name: 'LMS' } })
    expect([none.status, none.text.includes('Tick what the key may be used for.')]).toEqual([422, true])
    const form = { name: 'LMS', 'scope banks:read': 'on', 'scope quizzes:write': 'on' }
    const secret = toldOnce((await ada.ask(`${people}/keys`, { form })).text)
    const principal = await openKey(app.people, secret)
    expect(principal?.scopes).toEqual(['banks:read', 'quizzes:write'])
    expect((await ada.ask(people)).text).not.toContain(secret)
    const revoked = await ada.ask(`${people}/keys/${principal?.key}/revoke`, { form: {} })
    expect(revoked.text).toContain('The key is revoked')
    expect(await openKey(app.people, secret)).toBeUndefined()
  })

  test('tells in the record who did what, and no secret', async () => {
    const { text } = await ada.ask('/studio/record')
    for (const words of ['Key made', 'Role changed', 'Member joined', 'Reset link made', newcomer.name, owner.name])
      expect(text).toContain(words)
    expect(text).not.toMatch(/qw_[\w-]{30}/)
  })
})

test('a member of two organisations goes from one to the other, and their links reach no further', async () => {
  const made = await makeOrganisation(app.people, theServer, 'The other school')
  const link = `/invitations/${made.token}`
  expect((await ada.ask(link)).text).toContain(`You are signed in as ${owner.name}`)
  expect(await ada.ask(link, { form: {} })).toMatchObject({ status: 303, location: people })
  expect((await ada.ask(people)).text).toContain('<h1>The other school</h1>')
  const me = await personOf(owner.name)
  const reset = await ada.ask(`${people}/members/${me}/reset-link`, { form: {} })
  expect([reset.status, reset.text.includes('belongs to another organisation too')]).toEqual([403, true])
  await ada.ask('/studio/organisation', { form: { organisation: houseOrganisation } })
  expect((await ada.ask(people)).text).toContain('<h1>This server</h1>')
  await ada.ask('/studio/organisation', { form: { organisation: 'og_none' } })
  expect((await ada.ask(people)).text).toContain('<h1>This server</h1>')
  expect((await ada.ask('/api/v1/members')).text).toContain(newcomer.name)
})

test('a person who was taken out keeps the account and is told that they belong nowhere', async () => {
  const tom = app.openPlainBrowser('192.0.2.12')
  await tom.ask('/sign-in', { form: { address: newcomer.address, password: 'nine quiet windows' } })
  expect((await tom.ask(people)).status).toBe(200)
  await ada.ask(`${people}/members/${await personOf(newcomer.name)}/remove`, { form: {} })
  const gone = await tom.ask(people)
  expect([gone.status, gone.text.includes('You belong to no organisation here.')]).toEqual([403, true])
  expect((await tom.ask('/account')).status).toBe(200)
})

test('whoever takes an owner out is told which keys they leave behind', async () => {
  const eve = { person: 'pe_eve', organisation: houseOrganisation, role: 'owner' } as const
  await addMember(app.services.accounts, eve)
  const asker = { principal: { kind: 'member', ...eve }, organisation: houseOrganisation } as const
  await makeKey(app.people, asker, { name: 'Of the grade book', scopes: ['banks:read'] })
  const { key } = await makeKey(app.people, asker, { name: 'Of nothing', scopes: ['banks:read'] })
  await revokeKey(app.people, asker, key.id)
  const { text } = await ada.ask(`${people}/members/pe_eve/remove`, { form: {} })
  expect(text).toContain('Keys that they made open as before: “Of the grade book”. Revoke those.')
})

test('an invitation that was taken back opens nothing', async () => {
  const { invitation, token } = await inviteMember(app.people, theServer, { role: 'teacher', note: '' })
  const done = await ada.ask(`${people}/invitations/${invitation.id}/revoke`, { form: {} })
  expect(done.text).toContain('is taken back')
  expect((await ada.ask(`/invitations/${token}`)).status).toBe(404)
  expect((await ada.ask(`/invitations/${token}`, { form: {} })).status).toBe(404)
})
