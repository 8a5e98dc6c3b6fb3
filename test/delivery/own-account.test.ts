import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeResetLink } from '../../src/workflows/identity/reset-password.ts'
import { makeOwner, owner } from '../samples/open-identity.ts'
import { openAccountsApp } from './open-accounts.ts'

let app: Awaited<ReturnType<typeof openAccountsApp>>
beforeEach(async () => {
  app = await openAccountsApp()
  await makeOwner(app.services)
})
afterEach(() => app.close())

const wanted = 'a wholly other password'

async function openSignedIn(headers: Record<string, string> = {}) {
  const browser = app.openPlainBrowser()
  await browser.ask('/sign-in', { form: { address: owner.address, password: owner.password }, headers })
  return browser
}

const personOf = async () => (await app.services.accounts.people.findByAddress(owner.address))?.id ?? 'pe_none'

describe('the account', () => {
  test.each([
    ['/account', undefined],
    ['/account/password', {}],
    ['/account/sessions/end-others', {}],
    ['/account/sessions/ps_x/end', {}],
    ['/account/passkeys/pk_x/name', {}],
    ['/account/passkeys/pk_x/remove', {}],
  ])('sends whoever has not signed in from %s to the sign-in page', async (path, form) => {
    const browser = app.openPlainBrowser()
    expect(await browser.ask(path, form && { form })).toMatchObject({ status: 303, location: '/sign-in?next=/account' })
    const answer = await browser.ask(path, { ...(form && { form }), headers: { 'HX-Request': 'true' } })
    expect([answer.status, answer.headers.get('HX-Redirect')]).toEqual([200, '/sign-in?next=/account'])
  })

  test.each(['/passkeys/offers', '/passkeys'])('refuses at %s whoever has not signed in', async path => {
    const { status, text } = await app.openPlainBrowser().ask(path, { json: {} })
    expect([status, JSON.parse(text)]).toEqual([403, expect.objectContaining({ type: '/problems/sign-in-needed' })])
  })
})

describe('the password', () => {
  test('changes with the present one, and ends every other session', async () => {
    const [browser, other] = [await openSignedIn(), await openSignedIn()]
    const form = { current: owner.password, password: wanted }
    const { status, location } = await browser.ask('/account/password', { form })
    expect([status, location]).toEqual([303, '/account?note=password-changed#password-section'])
    expect((await browser.ask('/account?note=password-changed')).text).toContain('Your password is changed.')
    expect((await other.ask('/account')).status).toBe(303)
    const again = await app.openPlainBrowser().ask('/sign-in', { form: { address: owner.address, password: wanted } })
    expect(again.status).toBe(303)
  })

  test('stays as it was after a wrong present one, and says so in the part of the page that htmx asked for', async () => {
    const browser = await openSignedIn()
    const form = { current: 'not this one', password: wanted }
    const { status, text } = await browser.ask('/account/password', { form, headers: { 'HX-Request': 'true' } })
    expect([status, text.startsWith('<section id="password-section"')]).toEqual([422, true])
    expect(text).toContain('This is not your present password.')
    expect(text).not.toContain(wanted)
    await openSignedIn().then(async ({ jar }) => expect(jar.size).toBe(1))
  })

  test('can be guessed at twenty times and no more', async () => {
    const browser = await openSignedIn()
    const form = { current: 'not this one', password: wanted }
    const statuses: number[] = []
    for (let at = 0; at < 21; at += 1) statuses.push((await browser.ask('/account/password', { form })).status)
    expect(statuses.at(-1)).toBe(429)
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set([422]))
  })

  test('first set needs a fresh sign-in, and so does a passkey', async () => {
    const person = await app.services.accounts.people.add({ name: 'New', address: 'new@school.example' })
    const begin = { person: person.id, method: 'passkey' as const, device: 'x' }
    await app.services.accounts.sessions.begin({ ...begin, token: 'token-1' })
    const browser = app.openPlainBrowser()
    browser.jar.set('quizwright-session', 'token-1')
    expect((await browser.ask('/account')).text).toContain('Set a password')
    app.pass(31 * 60_000)
    expect((await browser.ask('/account')).text).toContain('sign in again')
    expect((await browser.ask('/account/password', { form: { password: wanted } })).status).toBe(403)
    expect((await browser.ask('/passkeys/offers', { json: {} })).status).toBe(403)
    await app.services.accounts.sessions.begin({ ...begin, token: 'token-2' })
    browser.jar.set('quizwright-session', 'token-2')
    expect((await browser.ask('/account/password', { form: { password: wanted } })).status).toBe(303)
  })
})

describe('sessions', () => {
  test('are listed by device, this one marked, and end one by one or together', async () => {
    const browser = await openSignedIn()
    const phone = await openSignedIn({ 'User-Agent': 'Mozilla/5.0 (iPhone) Version/17.5 Mobile Safari/604.1' })
    const page = (await browser.ask('/account')).text
    expect(page.match(/this one/g)).toHaveLength(1)
    const id = /sessions\/(ps_[\w-]+)\/end"[^>]*>(?:(?!<\/form>).)*Safari on iPhone/s.exec(page)?.[1]
    expect((await browser.ask(`/account/sessions/${id}/end`, { form: {} })).status).toBe(303)
    expect((await phone.ask('/account')).status).toBe(303)
    await openSignedIn()
    await browser.ask('/account/sessions/end-others', { form: {} })
    expect((await browser.ask('/account')).text).not.toContain('/end"')
  })

  test('of another person stay', async () => {
    const person = await app.services.accounts.people.add({ name: 'New', address: 'new@school.example' })
    const other = await app.services.accounts.sessions.begin({
      ...{ person: person.id, method: 'password', device: 'x', token: 'token-1' },
    })
    const browser = await openSignedIn()
    await browser.ask(`/account/sessions/${other.id}/end`, { form: {} })
    await browser.ask('/account/sessions/end-others', { form: {} })
    expect(await app.services.accounts.sessions.find('token-1')).toBeDefined()
  })
})

describe('a forgotten password', () => {
  test('is answered in the same words whoever asks', async () => {
    const pages = await Promise.all(
      [owner.address, 'nobody@school.example', 'no address'].map(address =>
        app.openPlainBrowser().ask('/reset', { form: { address } }),
      ),
    )
    expect(new Set(pages.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    await app.settle()
    expect(app.letters).toHaveLength(1)
    expect(app.letters[0]?.text).toMatch(/http:\/\/localhost\/reset\/[\w-]{32}\n/)
  })

  test('is set anew by the page of a link, which then signs in', async () => {
    const path = `/reset/${await makeResetLink(app.services, await personOf())}`
    const browser = app.openPlainBrowser()
    expect((await browser.ask(path)).text).toContain(owner.address)
    const refused = await browser.ask(path, { form: { password: '1234567890', username: owner.address } })
    expect([refused.status, refused.text.includes('among the first')]).toEqual([422, true])
    const done = await browser.ask(path, { form: { password: wanted } })
    expect([done.status, done.location]).toEqual([303, '/sign-in?again=1&note=password-set'])
    expect((await browser.ask(path)).status).toBe(404)
  })

  test('has no form where there is no mail', async () => {
    const silent = await openAccountsApp({ hasMail: false })
    const page = await silent.openPlainBrowser().ask('/reset')
    expect([page.text.includes('Ask its owner for a link'), page.text.includes('<form')]).toEqual([true, false])
    await silent.close()
  })
})

test('nothing that changes an account is taken from another site', async () => {
  const browser = await openSignedIn()
  for (const path of ['/sign-in', '/sign-out', '/account/password', '/account/sessions/end-others', '/passkeys']) {
    const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
    expect((await browser.ask(path, { form: {}, headers })).status).toBe(403)
  }
  expect((await browser.ask('/account')).status).toBe(200)
})
