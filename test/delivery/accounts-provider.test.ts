import { afterEach, expect, test } from 'vitest'
import type { IdentityServices } from '../../src/workflows/identity/identity-services.ts'
import { makeOwner } from '../samples/open-identity.ts'
import { issuer, type Misbehaviour, makeSampleProvider } from '../samples/sample-provider.ts'
import { openAccountsApp } from './open-accounts.ts'

let close = async () => {}
afterEach(() => close())

async function openWith(misbehaviour: Misbehaviour = {}) {
  const sample = await makeSampleProvider(misbehaviour)
  const app = await openAccountsApp({ provider: sample.provider })
  close = app.close
  await makeOwner(app.services)
  const browser = app.openPlainBrowser()
  const leave = async (next = '') => {
    const { location } = await browser.ask(`/sign-in/provider${next}`)
    const { state, code } = sample.visit(location ?? '')
    return { state, code, back: `/sign-in/provider/callback?state=${state}&code=${code}` }
  }
  return { ...app, browser, leave }
}

test('a person whose address the provider vouches for is signed in, and known by the subject from then on', async () => {
  const { browser, leave, connection, events } = await openWith()
  expect((await browser.ask('/sign-in')).text).toContain('Sign in with School login')
  const { back } = await leave('?next=/account%3Fx=1')
  const { status, location } = await browser.ask(`${back}&iss=${encodeURIComponent(issuer)}`)
  expect([status, location]).toEqual([303, '/account?x=1'])
  expect((await browser.ask('/account')).text).toContain('by way of a provider')
  await connection.database.updateTable('people').set({ address: 'changed@school.example' }).execute()
  const again = await leave()
  expect((await browser.ask(again.back)).status).toBe(303)
  expect(events.filter(({ kind }) => kind === 'provider-linked')).toHaveLength(1)
})

test.each<[string, Misbehaviour]>([
  ['an address that the provider does not vouch for', { claims: { email_verified: false } }],
  ['an address of no account', { claims: { email: 'new@school.example' } }],
])('%s signs nobody in and makes no account', async (_, misbehaviour) => {
  const { browser, leave, connection } = await openWith(misbehaviour)
  const { back } = await leave()
  const answer = await browser.ask(back)
  expect([answer.status, browser.jar.size]).toEqual([422, 0])
  expect(answer.text).toContain('Ask the owner to invite you')
  expect(await connection.database.selectFrom('people').selectAll().execute()).toHaveLength(1)
})

async function addColleague({ accounts, passwords }: IdentityServices) {
  const colleague = await accounts.people.add({ name: 'Eve', address: 'eve@school.example' })
  await accounts.people.setPassword(colleague.id, await passwords.hash(password))
  return colleague
}
const password = 'the first word of eve'
const vouching: Misbehaviour = { claims: { email: 'eve@school.example' } }

test('an account whose address nobody has proved goes to whom the provider vouches for, without its ways in', async () => {
  const { browser, leave, openPlainBrowser, services } = await openWith(vouching)
  await addColleague(services)
  const squatter = openPlainBrowser('192.0.2.66')
  const form = { address: 'eve@school.example', password }
  await squatter.ask('/sign-in', { form })
  expect((await squatter.ask('/account')).status).toBe(200)
  expect((await browser.ask((await leave()).back)).status).toBe(303)
  expect((await browser.ask('/account')).text).toContain('eve@school.example')
  expect((await squatter.ask('/account')).status).toBe(303)
  expect((await squatter.ask('/sign-in', { form })).status).toBe(422)
})

test('whoever proves the account and the address at once keeps every way in', async () => {
  const { browser, leave, openPlainBrowser, services } = await openWith(vouching)
  await addColleague(services)
  const form = { address: 'eve@school.example', password }
  await browser.ask('/sign-in', { form })
  const first = browser.jar.get('quizwright-session')
  expect((await browser.ask((await leave()).back)).status).toBe(303)
  const elsewhere = openPlainBrowser('192.0.2.66')
  expect((await elsewhere.ask('/sign-in', { form })).status).toBe(303)
  elsewhere.jar.set('quizwright-session', first ?? '')
  // The new sign-in took the place of the one that this browser had.
  expect((await elsewhere.ask('/account')).status).toBe(303)
})

test('what comes back to another browser, twice, late or from another issuer is refused', async () => {
  const { browser, leave, openPlainBrowser, pass } = await openWith()
  const first = await leave()
  expect((await openPlainBrowser().ask(first.back)).status).toBe(422)
  expect((await browser.ask(`${first.back}&iss=https%3A%2F%2Fevil.example`)).status).toBe(422)
  const second = await leave()
  expect((await browser.ask(second.back)).status).toBe(303)
  browser.jar.set('quizwright-provider', second.state)
  expect((await browser.ask(second.back)).status).toBe(422)
  const third = await leave()
  pass(11 * 60_000)
  expect((await browser.ask(third.back)).status).toBe(422)
  const fourth = await leave()
  expect((await browser.ask(`/sign-in/provider/callback?state=${fourth.state}&error=access_denied`)).status).toBe(422)
})

test('a provider that is down is said to be so', async () => {
  const { browser } = await openWith({ down: true })
  const { status, text } = await browser.ask('/sign-in/provider')
  expect([status, text.includes('School login cannot be reached.')]).toEqual([422, true])
})
