import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeSetupToken } from '../../src/workflows/identity/set-up-owner.ts'
import { makeOwner, owner } from '../samples/open-identity.ts'
import { openBrowser } from './open-browser.ts'
import { openReader, type Reader } from './quiz-page.ts'
import { type ServedAccounts, serveAccounts } from './serve-accounts.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

let browser: Browser
let served: ServedAccounts
let reader: Reader
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  served = await serveAccounts()
  reader = await openReader(browser)
})
afterEach(async () => {
  await reader.context.close()
  await served.close()
})

async function signInByPassword({ page }: Reader): Promise<void> {
  await page.goto(`${served.origin}/sign-in`)
  await page.getByLabel('Email address').fill(owner.address)
  await page.getByLabel('Password').fill(owner.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/\/account$/)
}

test('a passkey is added, named, signs its person in, and is removed', async () => {
  await makeOwner(served.services)
  const { page, context } = reader
  const device = await addAuthenticator(context, page)
  await signInByPassword(reader)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('The passkey is added.').waitFor()
  expect(await device.count()).toBe(1)

  await page.getByLabel(/^Name of the passkey/).fill('Desk in room 12')
  await page.getByRole('button', { name: /^Rename/ }).click()
  await page.getByText('The passkey is renamed.').waitFor()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You are signed out.').waitFor()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(/\/account$/)
  expect(await page.getByText('with a passkey; last seen').count()).toBe(1)
  expect(await page.getByLabel('Name of the passkey Desk in room 12').inputValue()).toBe('Desk in room 12')
  expect(await page.getByText(/last used just now/).count()).toBe(1)

  await page.getByRole('button', { name: 'Remove the passkey Desk in room 12' }).click()
  await page.getByText('The passkey is removed.').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('The passkey could not be verified.').waitFor()
  expect(served.events.map(({ kind }) => kind)).toEqual([
    'owner-made',
    'signed-in',
    'passkey-added',
    'signed-out',
    'signed-in',
    'passkey-removed',
    'signed-out',
    'sign-in-failed',
  ])
  expect(reader.complaints).toEqual([])
})

test('the owner can be made with a passkey and no password, and keeps that one way in', async () => {
  const token = await makeSetupToken(served.services)
  const { page, context } = reader
  await addAuthenticator(context, page)
  await page.goto(`${served.origin}/setup/${token}`)
  await page.getByRole('button', { name: 'Become the owner with a passkey' }).click()
  await page.getByText('Write your name.').waitFor()
  await page.getByLabel('Your name').fill(owner.name)
  await page.getByLabel('Email address').fill(owner.address)
  await page.getByRole('button', { name: 'Become the owner with a passkey' }).click()
  await page.waitForURL(/\/account$/)
  await page.getByRole('button', { name: /^Remove/ }).click()
  await page.getByText('This is your only way in').waitFor()
  expect(await page.getByLabel('Current password').count()).toBe(0)
})

test('a device that is not unlocked signs nobody in, and the page says so', async () => {
  await makeOwner(served.services)
  const { page, context } = reader
  const device = await addAuthenticator(context, page)
  await signInByPassword(reader)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('The passkey is added.').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await device.refuse()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('No passkey was given.').waitFor()
  expect(page.url()).toContain('/sign-in')
})

test('a proof is taken once: sent again it signs nobody in', async () => {
  await makeOwner(served.services)
  const { page, context } = reader
  await addAuthenticator(context, page)
  await signInByPassword(reader)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('The passkey is added.').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  const [sent] = await Promise.all([
    page.waitForRequest(/\/passkeys\/sign-ins$/),
    page.getByRole('button', { name: 'Sign in with a passkey' }).click(),
  ])
  await page.waitForURL(/\/account$/)
  const again = await fetch(sent.url(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: sent.postData(),
  })
  expect([again.status, again.headers.getSetCookie()]).toEqual([422, []])
})

test('an older browser, which reads no JSON of passkeys itself, makes and uses them too', async () => {
  await makeOwner(served.services)
  const { page, context } = reader
  await context.addInitScript(`
    delete PublicKeyCredential.parseCreationOptionsFromJSON
    delete PublicKeyCredential.parseRequestOptionsFromJSON
    delete PublicKeyCredential.prototype.toJSON
  `)
  await addAuthenticator(context, page)
  await signInByPassword(reader)
  expect(await page.evaluate('"toJSON" in PublicKeyCredential.prototype')).toBe(false)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('The passkey is added.').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(/\/account$/)
  expect(reader.complaints).toEqual([])
})

test('without scripts the pages say what a passkey needs, and offer no button that does nothing', async () => {
  await makeOwner(served.services)
  const plain = await openReader(browser, { javaScriptEnabled: false })
  await signInByPassword(plain)
  for (const address of ['/account', '/sign-in?again=1']) {
    await plain.page.goto(`${served.origin}${address}`)
    expect(await plain.page.getByText('Passkeys need a browser that runs scripts').isVisible()).toBe(true)
    expect(await plain.page.getByRole('button', { name: /passkey$/ }).count()).toBe(0)
  }
  await plain.context.close()
})
