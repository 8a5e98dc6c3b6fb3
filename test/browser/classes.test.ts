import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theServer } from '../../src/vocabulary/asker.ts'
import { changeStudent } from '../../src/workflows/classes/keep-students.ts'
import { makeSampleClass } from '../samples/open-classroom.ts'
import { findFaults } from './find-faults.ts'
import { openBrowser } from './open-browser.ts'
import { openReader } from './quiz-page.ts'
import { type ServedClasses, serveClasses } from './serve-classes.ts'

let browser: Browser
let served: ServedClasses
let of: Awaited<ReturnType<typeof makeSampleClass>>
beforeAll(async () => {
  browser = await openBrowser()
  served = await serveClasses()
  of = await makeSampleClass(served.classes)
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

const widths = [320, 390, 1280]
const at = (path: string) => `${served.origin}${path}`

async function typeCode(page: Page): Promise<void> {
  await page.goto(at('/'))
  await page.getByLabel('Class code').fill(of.joinCode.toLowerCase())
  await page.getByRole('button', { name: 'Join' }).click()
  await page.waitForURL(/\/join\//)
}

async function signIn(page: Page): Promise<void> {
  await typeCode(page)
  await page.getByLabel('Your name').fill('ada byron')
  await page.getByLabel('PIN').fill(of.cardOf('Ada Byron').pin)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('a student with %j', options => {
  test('joins by code, name and PIN, takes a quiz under that name, and leaves nothing behind', async () => {
    const { context, page, complaints } = await openReader(browser, options)
    await signIn(page)
    expect(await page.locator('.strip').textContent()).toContain('Ada Byron')
    await page.goto(at('/quizzes/qz_tunnel'))
    await page.getByRole('button', { name: /^Start/ }).click()
    await page.waitForURL(/\/attempts\/at_/)
    const attempt = page.url()
    await page.goto(at('/'))
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Class code').waitFor()
    expect((await page.goto(attempt))?.status()).toBe(404)
    expect(complaints).toEqual([])
    await context.close()
  })
})

test('a student who mistypes is told so at the form, with the name kept and the PIN gone', async () => {
  const { context, page } = await openReader(browser)
  await typeCode(page)
  await page.getByLabel('Your name').fill('Nobody Here')
  await page.getByLabel('PIN').fill('123456')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('do not go together').waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('refusal')
  expect(await page.getByLabel('Your name').inputValue()).toBe('Nobody Here')
  expect(await page.getByLabel('PIN').inputValue()).toBe('')
  await context.close()
})

test('a teacher makes a class of a pasted list and prints its PINs', async () => {
  const { context, page, complaints } = await openReader(browser, served.teacher)
  await page.goto(at('/studio/classes'))
  await page.getByLabel('Name of the class').fill('8a')
  await page.getByRole('button', { name: 'Make the class' }).click()
  await page.waitForURL(/\/studio\/classes\/cl_/)
  await page.getByLabel('Or paste a list').fill('Ada Byron\nBo King\nAda Byron')
  await page.getByRole('button', { name: 'See what it changes' }).click()
  await page.getByText('Row 3 has the name of row 1.').waitFor()
  await page.getByRole('link', { name: 'Choose another file' }).click()
  await page.getByLabel('Or paste a list').fill('Ada Byron\nBo King')
  await page.getByRole('button', { name: 'See what it changes' }).click()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('heading', { name: '2 new PINs' }).waitFor()
  expect(await page.locator('.pin').allTextContents()).toEqual([
    expect.stringMatching(/^\d{3} \d{3}$/),
    expect.stringMatching(/^\d{3} \d{3}$/),
  ])
  expect(await findFaults(page, widths)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

const pages: readonly { state: string; teacher?: boolean; reach: (page: Page) => Promise<unknown> }[] = [
  { state: 'front', reach: page => page.goto(at('/')) },
  { state: 'front-signed-in', reach: signIn },
  { state: 'join', reach: page => page.goto(at('/join')) },
  { state: 'sign-in', reach: typeCode },
  {
    state: 'sign-in-refused',
    reach: async page => {
      await typeCode(page)
      await page.getByLabel('Your name').fill('Nobody Here')
      await page.getByLabel('PIN').fill('1')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByText('do not go together').waitFor()
    },
  },
  { state: 'classes', teacher: true, reach: page => page.goto(at('/studio/classes')) },
  { state: 'class', teacher: true, reach: page => page.goto(at(`/studio/classes/${of.id}`)) },
  { state: 'attempts', teacher: true, reach: page => page.goto(at(`/studio/classes/${of.id}/attempts`)) },
  {
    state: 'preview',
    teacher: true,
    reach: async page => {
      await page.goto(at(`/studio/classes/${of.id}`))
      await page.getByLabel('Or paste a list').fill('Name;ID\nAda King;7\nBo King;8\nDi Ross;9')
      await page.getByRole('button', { name: 'See what it changes' }).click()
      await page.getByText('The list has').waitFor()
    },
  },
  {
    state: 'preview-faults',
    teacher: true,
    reach: async page => {
      await page.goto(at(`/studio/classes/${of.id}`))
      await page.getByLabel('Or paste a list').fill('Name;ID\nAda King;7\n;8\nDi Ross;7')
      await page.getByRole('button', { name: 'See what it changes' }).click()
      await page.getByText('2 things to mend').waitFor()
    },
  },
  {
    state: 'student',
    teacher: true,
    reach: async page => {
      const { student } = of.cardOf('Bo King')
      const accommodation = { timeFactor: 1.25, noTimer: false }
      await changeStudent(served.classes, theServer, student, { accommodation })
      await page.goto(at(`/studio/students/${student}`))
      await page.getByText('Erase this student').click()
    },
  },
]

test.each(pages)(
  'meets WCAG 2.2 AA in the state $state, light and dark, on every width',
  async ({ teacher, reach }) => {
    const { context, page, complaints } = await openReader(browser, teacher === true ? served.teacher : {})
    await reach(page)
    expect(await findFaults(page, widths)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  },
)
