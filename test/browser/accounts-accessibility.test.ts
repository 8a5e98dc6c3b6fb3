import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeResetLink } from '../../src/workflows/identity/reset-password.ts'
import { makeSetupToken } from '../../src/workflows/identity/set-up-owner.ts'
import { signIn } from '../../src/workflows/identity/sign-in.ts'
import { makeOwner, owner, visitor } from '../samples/open-identity.ts'
import { findFaults } from './find-faults.ts'
import { openBrowser } from './open-browser.ts'
import { openReader } from './quiz-page.ts'
import { type ServedAccounts, serveAccounts } from './serve-accounts.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

let browser: Browser
let fresh: ServedAccounts
let served: ServedAccounts
let setup = ''
beforeAll(async () => {
  ;[browser, fresh, served] = await Promise.all([openBrowser(), serveAccounts(), serveAccounts()])
  setup = `${fresh.origin}/setup/${await makeSetupToken(fresh.services)}`
  await makeOwner(served.services)
  for (const device of ['Safari on iPhone', 'Edge on Windows'])
    await signIn(served.services, { ...owner, visitor: { ...visitor, device } })
})
afterAll(async () => {
  await browser?.close()
  await fresh?.close()
  await served?.close()
})

async function fill(page: Page, fields: Record<string, string>, button: string): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByRole('button', { name: button, exact: true }).click()
}

async function openAccount(page: Page): Promise<void> {
  await page.goto(`${served.origin}/sign-in`)
  await fill(page, { 'Email address': owner.address, Password: owner.password }, 'Sign in')
  await page.waitForURL(/\/account$/)
}

const states: readonly { readonly state: string; readonly reach: (page: Page) => Promise<unknown> }[] = [
  { state: 'setup', reach: page => page.goto(setup) },
  {
    state: 'setup refused',
    reach: async page => {
      await page.goto(setup)
      const fields = { 'Your name': 'Ada', 'Email address': 'ada@school', Password: 'password123' }
      await fill(page, fields, 'Become the owner')
      await page.locator('#refusal').waitFor()
    },
  },
  { state: 'sign-in', reach: page => page.goto(`${served.origin}/sign-in`) },
  {
    state: 'sign-in refused',
    reach: async page => {
      await page.goto(`${served.origin}/sign-in`)
      await fill(page, { 'Email address': owner.address, Password: 'not this one' }, 'Sign in')
      await page.locator('#refusal').waitFor()
    },
  },
  { state: 'signed out', reach: page => page.goto(`${served.origin}/sign-in?note=signed-out`) },
  { state: 'account', reach: openAccount },
  {
    state: 'account with passkeys',
    reach: async page => {
      await addAuthenticator(page.context(), page)
      await openAccount(page)
      await page.getByRole('button', { name: 'Add a passkey' }).click()
      await page.getByText('The passkey is added.').waitFor()
    },
  },
  {
    state: 'account, password refused',
    reach: async page => {
      await openAccount(page)
      await fill(page, { 'Current password': 'not this one', 'New password': 'short' }, 'Change the password')
      await page.locator('#refusal').waitFor()
    },
  },
  {
    state: 'account, session ended',
    reach: async page => {
      await openAccount(page)
      await page.getByRole('button', { name: 'End the session of Edge on Windows' }).click()
      await page.getByText('The session has ended.').waitFor()
    },
  },
  { state: 'forgotten password', reach: page => page.goto(`${served.origin}/reset`) },
  {
    state: 'link asked for',
    reach: async page => {
      await page.goto(`${served.origin}/reset`)
      await fill(page, { 'Email address': 'nobody@school.example' }, 'Send the link')
      await page.getByText('a link is on its way').waitFor()
    },
  },
  {
    state: 'new password',
    reach: async page => {
      const person = await served.services.accounts.people.findByAddress(owner.address)
      await page.goto(`${served.origin}/reset/${await makeResetLink(served.services, person?.id ?? 'pe_none')}`)
    },
  },
  { state: 'link that opens nothing', reach: page => page.goto(`${served.origin}/reset/nothing`) },
]

test.each(states)('meets WCAG 2.2 AA in the state $state, light and dark, on every width', async ({ reach }) => {
  const { context, page, complaints } = await openReader(browser)
  await reach(page)
  expect(await findFaults(page, [320, 390, 1280])).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})
