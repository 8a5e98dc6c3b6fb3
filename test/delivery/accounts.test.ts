import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPasswordWork } from '../../src/accounts/password-work.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { makeSetupToken } from '../../src/workflows/identity/set-up-owner.ts'
import { makeOwner, owner } from '../samples/open-identity.ts'
import { openAccountsApp } from './open-accounts.ts'

let app: Awaited<ReturnType<typeof openAccountsApp>>
const logged: object[] = []
const log = { info: (fields: object) => void logged.push(fields), error: (fields: object) => void logged.push(fields) }
beforeEach(async () => {
  logged.length = 0
  app = await openAccountsApp({ log })
})
afterEach(() => app.close())

const credentials = { address: owner.address, password: owner.password }

describe('the setup link', () => {
  test('leads from its page to the account of the owner, signed in', async () => {
    const token = await makeSetupToken(app.services)
    const browser = app.openPlainBrowser()
    const page = await browser.ask(`/setup/${token}`)
    expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    const done = await browser.ask(`/setup/${token}`, { form: owner })
    expect([done.status, done.location]).toEqual([303, '/account'])
    expect((await browser.ask('/account')).text).toContain(owner.name)
    expect((await browser.ask(`/setup/${token}`)).status).toBe(404)
  })

  test('keeps what was written where something cannot be taken, but never a password', async () => {
    const token = await makeSetupToken(app.services)
    const form = { name: owner.name, address: 'nowhere', password: 'password123' }
    const { status, text } = await app.openPlainBrowser().ask(`/setup/${token}`, { form })
    expect(status).toBe(422)
    for (const words of [owner.name, 'nowhere', 'no email address', 'among the first']) expect(text).toContain(words)
    expect(text).not.toContain('password123')
  })

  test('is in no log, nor is that of a reset', async () => {
    const token = await makeSetupToken(app.services)
    const browser = app.openPlainBrowser()
    await browser.ask(`/setup/${token}`)
    await browser.ask('/reset/Wr0ng-T0ken_0f-A-Reset')
    expect(logged.length).toBeGreaterThan(1)
    expect(JSON.stringify(logged)).not.toMatch(new RegExp(`${token}|Wr0ng`))
    expect(JSON.stringify(logged)).toContain('/setup/…')
  })
})

describe('signing in', () => {
  test('opens the account in this browser alone, until signing out', async () => {
    await makeOwner(app.services)
    const browser = app.openPlainBrowser()
    expect(await browser.ask('/account')).toMatchObject({ status: 303, location: '/sign-in?next=/account' })
    expect(await browser.ask('/sign-in', { form: credentials })).toMatchObject({ status: 303, location: '/account' })
    expect(browser.setCookies[0]).toMatch(
      /^quizwright-session=[\w-]{32}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect((await browser.ask('/account')).status).toBe(200)
    expect((await app.openPlainBrowser().ask('/account')).status).toBe(303)
    const [stolen] = [...browser.jar.values()]
    await browser.ask('/sign-out', { form: {} })
    expect(browser.jar.size).toBe(0)
    browser.jar.set('quizwright-session', stolen ?? '')
    expect((await browser.ask('/account')).status).toBe(303)
  })

  test.each([
    ['a wrong password', { ...credentials, password: 'not that one' }],
    ['an unknown address', { address: 'nobody@school.example', password: owner.password }],
    ['no address', { password: owner.password }],
    ['a password of pages', { ...credentials, password: 'x'.repeat(15_000) }],
  ])('refuses %s in the same words, and gives no cookie', async (_, form) => {
    await makeOwner(app.services)
    const before = app.services.passwords.done()
    const browser = app.openPlainBrowser()
    const { status, text } = await browser.ask('/sign-in', { form })
    expect([status, browser.setCookies]).toEqual([422, []])
    expect(text).toContain('The address and the password do not belong together.')
    expect(app.services.passwords.done() - before).toBe(1)
  })

  test.each([
    ...['/sign-in', '/reset', '/reset/x', '/setup/x', '/invitations/x', '/join', '/join/ABCDEF', '/passkeys/sign-ins'],
    ...['/account/password', '/sign-out', '/leave-class'],
  ])('reads no long body at %s, where anybody may send one', async path => {
    const before = app.services.passwords.done()
    const { status } = await app.openPlainBrowser().ask(path, { form: { password: 'x'.repeat(30_000) } })
    expect([status, app.services.passwords.done()]).toEqual([413, before])
  })

  test.each([
    ['/account?note=x', '/account?note=x'],
    ['//evil.example', '/account'],
    ['/\\evil.example', '/account'],
    ['https://evil.example', '/account'],
    ['/%0d%0aSet-Cookie: a=b', '/account'],
    ['/.//evil.example', '/account'],
    ['javascript:alert(1)', '/account'],
  ])('goes on to %s only within this site', async (next, location) => {
    await makeOwner(app.services)
    const answer = await app.openPlainBrowser().ask('/sign-in', { form: { ...credentials, next } })
    expect([answer.status, answer.location]).toEqual([303, location])
  })

  test('takes the place of the session that this browser had', async () => {
    await makeOwner(app.services)
    const browser = app.openPlainBrowser()
    await browser.ask('/sign-in', { form: credentials })
    await browser.ask('/sign-in', { form: credentials })
    expect(await app.connection.database.selectFrom('person_sessions').selectAll().execute()).toHaveLength(2)
  })

  test('is refused with Retry-After after ten wrong passwords, whether or not the address is known', async () => {
    await makeOwner(app.services)
    for (const address of [owner.address, 'nobody@school.example']) {
      const browser = app.openPlainBrowser()
      const statuses: number[] = []
      for (let at = 0; at < 11; at += 1)
        statuses.push((await browser.ask('/sign-in', { form: { address, password: 'wrong' } })).status)
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429])
      const refused = await browser.ask('/sign-in', { form: { ...credentials, address } })
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(800)
      const elsewhere = await app
        .openPlainBrowser('198.51.100.1')
        .ask('/sign-in', { form: { ...credentials, address } })
      expect(elsewhere.status).toBe(address === owner.address ? 303 : 422)
    }
  })
})

test('behind https the cookie is bound to this host', async () => {
  const secure = await openAccountsApp({ publicUrl: 'https://quiz.example.org' })
  await makeOwner(secure.services)
  const browser = secure.openPlainBrowser()
  await browser.ask('/sign-in', { form: credentials })
  expect(browser.setCookies[0]).toMatch(
    /^__Host-quizwright-session=[\w-]{32}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  expect((await browser.ask('/account')).status).toBe(200)
  await browser.ask('/studio/organisation', { form: { organisation: houseOrganisation } })
  expect(browser.setCookies.at(-1)).toBe(
    '__Host-quizwright-organisation=og_house; Path=/; HttpOnly; Secure; SameSite=Lax',
  )
  await secure.close()
})

test('more passwords than can be worked on are put off, for a few seconds, in words', async () => {
  const busy = await openAccountsApp({ passwords: openPasswordWork({ atOnce: 1, waiting: 1 }) })
  await makeOwner(busy.services)
  const answers = await Promise.all(
    Array.from({ length: 4 }, (_, at) => busy.openPlainBrowser(`192.0.2.${at}`).ask('/sign-in', { form: credentials })),
  )
  const put = answers.filter(({ status }) => status === 503)
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 503, 503])
  for (const { headers, text } of put) {
    expect(headers.get('Retry-After')).toBe('5')
    expect(text).toContain('Too many people are signing in at this moment.')
  }
  await busy.close()
})
