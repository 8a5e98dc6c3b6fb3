import { afterEach, beforeEach, expect, test } from 'vitest'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { makeOwner, owner } from '../samples/open-identity.ts'
import { openAccountsApp, type PlainBrowser } from './open-accounts.ts'

let app: Awaited<ReturnType<typeof openAccountsApp>>
let browser: PlainBrowser
beforeEach(async () => {
  app = await openAccountsApp({ hasClasses: true })
  await makeOwner(app.services)
  browser = app.openPlainBrowser()
  await browser.ask('/sign-in', { form: { address: owner.address, password: owner.password } })
})
afterEach(() => app.close())

const entries = async () => {
  const { text } = await browser.ask('/studio/record')
  const list = text.slice(text.indexOf('<ul class="entries-list"'))
  return [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, entry = '']) =>
    entry
      .replaceAll(/<time.*?<\/time>/gs, '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

test('the record says in words what a teacher’s pages did to classes and students, and who it was', async () => {
  const made = await browser.ask('/studio/classes', { form: { name: '7b', signIn: 'roster' } })
  const page = made.location ?? ''
  await browser.ask(`${page}/students`, { form: { name: 'Bo King', externalId: '8' } })
  await browser.ask(`${page}/pins`, { form: { whom: 'all' } })
  const id = page.split('/').at(-1) as `cl_${string}`
  const [bo] = await app.classes.store.listStudents(houseOrganisation, id)
  const student = `/studio/students/${bo?.id}`
  const form = { name: 'Bo King', externalId: '8', timeFactor: '1.5' }
  await browser.ask(student, { form })
  await browser.ask(student, { form })
  await browser.ask(`${student}/export`)
  expect((await entries()).slice(0, 5)).toEqual([
    `Student exported · ${owner.name} · Bo King`,
    `Accommodation changed · ${owner.name} · Bo King · changed: accommodation`,
    `PINs made · ${owner.name} · 7b · PINs: 1`,
    `Student added · ${owner.name} · Bo King · class: 7b · PINs: 1`,
    `Class made · ${owner.name} · 7b · sign-in: roster`,
  ])
  await browser.ask(`${student}/erase`, { form: { attempts: 'delete', sure: 'yes' } })
  const after = await entries()
  expect(after[0]).toBe(`Student erased · ${owner.name} · ${bo?.id} · classes: 1`)
  expect(after.join()).not.toContain('Bo King')
  await browser.ask('/studio/retention', { form: { days: '30' } })
  expect((await entries())[0]).toBe(`Retention set · ${owner.name} · days: 30`)
})

test('an entry holds the id of the request, as the answer told it', async () => {
  const { headers } = await browser.ask('/studio/classes', { form: { name: '7b', signIn: 'open' } })
  const [event] = await app.people.store.audit.list({ organisation: houseOrganisation, limit: 1 })
  expect(event).toMatchObject({ action: 'class-made', requestId: headers.get('X-Request-Id') })
  expect(event?.requestId).toMatch(/./)
})
