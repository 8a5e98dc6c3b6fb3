import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theServer } from '../../src/vocabulary/asker.ts'
import { inviteMember } from '../../src/workflows/people/invite-member.ts'
import { makeKey } from '../../src/workflows/people/make-key.ts'
import { makeOwner, owner } from '../samples/open-identity.ts'
import { addMember, addPeople } from '../samples/sample-people.ts'
import { findFaults } from './find-faults.ts'
import { openBrowser } from './open-browser.ts'
import { openReader } from './quiz-page.ts'
import { type ServedAccounts, serveAccounts } from './serve-accounts.ts'

let browser: Browser
let served: ServedAccounts
let invitation = ''
beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), serveAccounts()])
  await makeOwner(served.services)
  await addPeople(served.connection)
  const ada = await served.services.accounts.people.findByAddress(owner.address)
  await addMember(served.connection, { person: ada?.id ?? 'pe_none', organisation: 'og_other', role: 'owner' })
  await makeKey(served.people, theServer, { name: 'The learning platform', scopes: ['banks:read', 'quizzes:write'] })
  await inviteMember(served.people, theServer, { role: 'assistant', note: 'the new colleague from the other building' })
  invitation = `/invitations/${(await inviteMember(served.people, theServer, { role: 'teacher', note: '' })).token}`
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function openPeople(page: Page): Promise<void> {
  await page.goto(`${served.origin}/sign-in?next=/studio/people`)
  await page.getByLabel('Email address', { exact: true }).fill(owner.address)
  await page.getByLabel('Password', { exact: true }).fill(owner.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/\/studio\/people$/)
}

async function make(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.locator('.told-once').waitFor()
}

const states: readonly { readonly state: string; readonly reach: (page: Page) => Promise<unknown> }[] = [
  { state: 'people', reach: openPeople },
  {
    state: 'people, with a link told once',
    reach: async page => {
      await openPeople(page)
      await make(page, 'Make a link')
      expect(await page.evaluate('document.activeElement.className')).toContain('told-once')
    },
  },
  {
    state: 'people, with a key told once',
    reach: async page => {
      await openPeople(page)
      await page.getByLabel('Name of a new key').fill('Another program')
      await page.getByLabel('banks:read').check()
      await make(page, 'Make the key')
    },
  },
  {
    state: 'people, refused',
    reach: async page => {
      await openPeople(page)
      await page.getByLabel('Name of a new key').fill('Another program')
      await page.getByRole('button', { name: 'Make the key' }).click()
      await page.locator('#refusal').waitFor()
    },
  },
  {
    state: 'record',
    reach: async page => {
      await openPeople(page)
      await page.getByRole('link', { name: 'Who changed what' }).click()
      await page.waitForURL(/\/studio\/record$/)
    },
  },
  { state: 'invitation', reach: page => page.goto(served.origin + invitation) },
  {
    state: 'invitation, refused',
    reach: async page => {
      await page.goto(served.origin + invitation)
      await page.getByLabel('Your name').fill('Tom')
      await page.getByLabel('Email address').fill(owner.address)
      await page.getByLabel('Password').fill('seven green ladders')
      await page.getByRole('button', { name: 'Join' }).click()
      await page.locator('#refusal').waitFor()
    },
  },
]

test.each(states)('meets WCAG 2.2 AA in the state $state, light and dark, on every width', async ({ reach }) => {
  const { context, page, complaints } = await openReader(browser)
  await reach(page)
  expect(await findFaults(page, [320, 390, 1280])).toEqual([])
  expect(complaints.filter(line => !/status of 4\d\d/.test(line))).toEqual([])
  await context.close()
})

test('everything of the page of people works without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await openPeople(page)
  await make(page, 'Make a link')
  expect(await page.locator('.told-once input').inputValue()).toContain('/invitations/')
  await page.getByRole('button', { name: 'Set the role of stranger' }).click()
  expect(await page.locator('#members-section .done').textContent()).toBe('The role is changed.')
  await context.close()
})
