import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFaults, isWiderThanScreen } from './find-faults.ts'
import { openBrowser } from './open-browser.ts'
import { giveAnswer, openReader, questionAt, startQuiz } from './quiz-page.ts'
import { parisQuiz, type Served, serve } from './serve.ts'

let browser: Browser
let served: Served
beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), serve()])
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const firstOf = (kind: 'choice' | 'blank') => served.questions.find(question => question.kind === kind)?.slot ?? 1

async function openQuestion(page: Page, slot: number): Promise<void> {
  await startQuiz(page, served)
  await page.goto(`${page.url()}?slot=${slot}`)
}

const states: readonly { readonly state: string; readonly reach: (page: Page) => Promise<unknown> }[] = [
  { state: 'quiz list', reach: page => page.goto(served.origin) },
  { state: 'start', reach: page => page.goto(`${served.origin}/quizzes/${parisQuiz}`) },
  { state: 'choice unanswered', reach: page => openQuestion(page, firstOf('choice')) },
  { state: 'gap unanswered', reach: page => openQuestion(page, firstOf('blank')) },
  {
    state: 'error',
    reach: async page => {
      await openQuestion(page, firstOf('blank'))
      await page.getByRole('button', { name: 'Check answer' }).click()
      await page.locator('#refusal').waitFor()
    },
  },
  {
    state: 'right',
    reach: async page => {
      await openQuestion(page, firstOf('choice'))
      await giveAnswer(page, questionAt(served, firstOf('choice')), 'right')
    },
  },
  {
    state: 'wrong',
    reach: async page => {
      await openQuestion(page, firstOf('choice'))
      await giveAnswer(page, questionAt(served, firstOf('choice')), 'wrong')
      await page.getByText('Why not the other answers').click()
    },
  },
  {
    state: 'unanswered before submission',
    reach: async page => {
      await startQuiz(page, served)
      await page.goto(`${page.url()}/submit`)
    },
  },
  {
    state: 'result',
    reach: async page => {
      await startQuiz(page, served)
      await giveAnswer(page, questionAt(served, 1), 'right')
      await page.getByRole('link', { name: 'Next question' }).click()
      await giveAnswer(page, questionAt(served, 2), 'wrong')
      await page.getByRole('link', { name: 'Finish now' }).click()
      await page.getByRole('button', { name: 'Submit anyway' }).click()
      await page.waitForURL(/\/result$/)
    },
  },
  { state: 'problem', reach: page => page.goto(`${served.origin}/attempts/at_nowhere`) },
]

test.each(states)('meets WCAG 2.2 AA in the state $state, light and dark, on every width', async ({ reach }) => {
  const { context, page, complaints } = await openReader(browser)
  await reach(page)
  expect(await findFaults(page, [320, 390, 1280])).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('fits a screen of 320 pixels with the text spacing of WCAG 1.4.12, before and after the answer', async () => {
  const { context, page } = await openReader(browser, { viewport: { width: 320, height: 640 } })
  for (const slot of [firstOf('choice'), firstOf('blank')]) {
    await openQuestion(page, slot)
    await page.evaluate(spaceText)
    expect(await page.evaluate(isWiderThanScreen)).toBe(false)
    await giveAnswer(page, questionAt(served, slot), 'wrong')
    expect(await page.evaluate(isWiderThanScreen)).toBe(false)
  }
  await context.close()
})

test('finds faults where there are some', async () => {
  const { context, page } = await openReader(browser)
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"><input></main>')
  expect((await findFaults(page, [1280])).join()).toMatch(/image-alt.*label/)
  await context.close()
})

// A constructed sheet, since the page's policy refuses a style element.
const spaceText = `{
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      ' p { margin-bottom: 2em !important }',
  )
  document.adoptedStyleSheets.push(sheet)
}`
