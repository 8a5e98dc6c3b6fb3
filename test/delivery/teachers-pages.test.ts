import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Scope } from '../../src/vocabulary/principal.ts'
import { makeSampleClass } from '../samples/open-classroom.ts'
import { makeOwner, owner } from '../samples/open-identity.ts'
import { addKey } from '../samples/sample-people.ts'
import { openAccountsApp, type PlainBrowser } from './open-accounts.ts'

let app: Awaited<ReturnType<typeof openAccountsApp>>
let browser: PlainBrowser
let of: string
let student: string
beforeAll(async () => {
  app = await openAccountsApp({ hasClasses: true })
  await makeOwner(app.services)
  browser = app.openPlainBrowser()
  await browser.ask('/sign-in', { form: { address: owner.address, password: owner.password } })
  const { id, cardOf } = await makeSampleClass(app.classes)
  of = `/studio/classes/${id}`
  student = `/studio/students/${cardOf('Ada Byron').student}`
})
afterAll(() => app.close())

test('every teachers’ page leads to the others and marks the part that it belongs to', async () => {
  const pages = { '/account': '/account', '/studio/people': '/studio/people', '/studio/record': '/studio/people' }
  const ofClasses = ['/studio/classes', of, `${of}/attempts`, student].map(path => [path, '/studio/classes'] as const)
  for (const [path, here] of [...Object.entries(pages), ...ofClasses]) {
    const [nav = ''] = /<nav class="teacher-links".*?<\/nav>/s.exec((await browser.ask(path)).text) ?? []
    const links = [...nav.matchAll(/<a href="([^"]+)"( aria-current="true")?>/g)]
    expect([path, links.map(([, href]) => href)]).toEqual([path, ['/studio/classes', '/studio/people', '/account']])
    expect([path, links.filter(([, , mark]) => mark).map(([, href]) => href)]).toEqual([path, [here]])
  }
  expect((await browser.ask('/sign-in')).text).not.toContain('teacher-links')
  expect(await browser.ask('/studio')).toMatchObject({ status: 303, location: '/studio/classes' })
})

async function formsFor(scopes: readonly Scope[], path: string): Promise<string[]> {
  const { secret } = await addKey(app.people, scopes)
  const { status, text } = await app.openPlainBrowser().ask(path, { headers: { Authorization: `Bearer ${secret}` } })
  expect(status).toBe(200)
  return [...text.matchAll(/<form[^>]* action="([^"]+)"/g)].flatMap(([, action]) => action ?? [])
}

test('whoever may read classes and change nothing is offered no form that would be refused', async () => {
  for (const path of ['/studio/classes', of, student]) expect(await formsFor(['classes:read'], path)).toEqual([])
  const writer: readonly Scope[] = ['classes:read', 'classes:write', 'organisation:manage']
  expect(await formsFor(writer, '/studio/classes')).toEqual(['/studio/classes', '/studio/retention'])
  expect(await formsFor(writer, of)).toContain(`${of}/code`)
  expect(await formsFor(writer, student)).toContain(`${student}/erase`)
})

test('a page says once what was done on it', async () => {
  const answered = async (path: string, form: Record<string, string>) => {
    const { location } = await browser.ask(path, { form })
    return (await browser.ask(location ?? '')).text
  }
  expect(await answered(student, { name: 'Ada Byron', externalId: '7' })).toContain('It is saved.')
  expect(await answered(`${of}/code`, {})).toContain('The class has a new code.')
  expect(await answered('/studio/retention', { days: '' })).toContain('It is saved.')
  expect((await browser.ask(student)).text).not.toContain('It is saved.')
  expect((await browser.ask(`${student}?note=other`)).text).not.toContain('class="done"')
})

test('a problem on a teachers’ page leads back to the teachers’ pages', async () => {
  const { status, text } = await browser.ask('/studio/classes/cl_none')
  expect([status, text]).toEqual([404, expect.stringContaining('<a class="action" href="/account">')])
  expect((await browser.ask('/studious')).text).toContain('<a class="action" href="/">')
})
