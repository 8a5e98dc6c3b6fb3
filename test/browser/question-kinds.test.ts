import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFaults } from './find-faults.ts'
import { openBrowser } from './open-browser.ts'
import { openReader } from './quiz-page.ts'
import { type ServedKinds, serveKinds } from './serve-kinds.ts'

let browser: Browser
let served: ServedKinds
beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), serveKinds()])
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function startQuiz(page: Page, slot = 1): Promise<void> {
  await page.goto(`${served.origin}/quizzes/qz_tunnel-kinds`)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.waitForURL(/\/attempts\/at_/)
  if (slot > 1) await page.goto(`${page.url()}?slot=${slot}`)
}

/** Moves the focus by the Tab key alone, as one who has no mouse does. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await goal.evaluate(element => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not reach ${String(goal)}.`)
}

async function pick(page: Page, label: string, typed: string): Promise<void> {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.type(typed)
}

async function press(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }))
  await page.keyboard.press('Enter')
}

const putInOrder = async (page: Page, places: readonly [opened: string, dug: string, met: string]) => {
  const labels = await page.locator('.places label').allTextContents()
  for (const label of labels) {
    const index = ['The tunnel opened.', 'Digging began.', 'Workers from both shores met.'].indexOf(label)
    await pick(page, label, places[index] ?? '')
  }
}

const answers: readonly ((page: Page) => Promise<void>)[] = [
  page => putInOrder(page, ['3', '1', '2']),
  async page => {
    await pick(page, '50 kilometres', 'its w')
    await pick(page, '38 kilometres', 'its l')
    await pick(page, '160 kilometres', 'the way')
  },
  async page => {
    await tabTo(page, page.getByLabel('Queen Elizabeth II and President'))
    await page.keyboard.press('Space')
  },
]

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('an order, pairs and a place $how', ({ javaScriptEnabled }) => {
  test('are answered by keyboard alone, to the last mark', async () => {
    const { context, page, complaints } = await openReader(browser, { javaScriptEnabled })
    await startQuiz(page)
    for (const [index, answer] of answers.entries()) {
      await expect.poll(() => page.locator('#progress').textContent()).toContain(`Question ${index + 1} of 3`)
      await answer(page)
      await press(page, 'button', 'Check answer')
      await page.locator('#feedback').waitFor()
      expect(await page.locator('#feedback .verdict').textContent()).toMatch(/^Right/)
      expect(await page.locator('#passage-text mark.key').count()).toBeGreaterThan(0)
      if (javaScriptEnabled) await expect.poll(() => page.locator('#feedback:focus').count()).toBe(1)
      else expect(page.url()).toMatch(/#feedback$/)
      if (index < 2) await press(page, 'link', 'Next question')
    }
    await press(page, 'button', 'See your result')
    await page.waitForURL(/\/result$/)
    expect(await page.locator('.grade').textContent()).toContain('3 of 3 marks')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('move the focus to the line that is amiss, keep the others and can then be mended', async () => {
    const { context, page } = await openReader(browser, { javaScriptEnabled })
    await startQuiz(page)
    await putInOrder(page, ['3', '1', '1'])
    await press(page, 'button', 'Check answer')
    await page.locator('#refusal').waitFor()
    expect(await page.locator('#refusal').textContent()).toContain('Place 1 is taken twice')
    await expect.poll(() => page.locator('.places select:focus').inputValue()).toBe('1')
    expect(await page.getByLabel('The tunnel opened.').inputValue()).toBe('3')
    await pick(page, 'Workers from both shores met.', '2')
    await press(page, 'button', 'Check answer')
    await page.locator('#feedback').waitFor()
    expect(await page.locator('.verdict').textContent()).toMatch(/^Right/)
    await context.close()
  })
})

test('words selected in the passage tick the sentences that hold them, and give back what they let go', async () => {
  const { context, page, complaints } = await openReader(browser)
  await startQuiz(page, 3)
  await expect.poll(() => page.locator('#selecting').isVisible()).toBe(true)
  const ticked = () => page.locator('.sentences label:has(:checked)').allTextContents()
  await page.getByLabel('Digging began in 1987.').check()
  await page.evaluate(selectWords('Mitterrand', 'railway'))
  await expect
    .poll(ticked)
    .toEqual([
      'Queen Elizabeth II and President François Mitterrand cut the ribbon.',
      'The railway tunnel links Folkestone in England with Coquelles in France.',
      'Digging began in 1987.',
    ])
  await page.evaluate(selectWords('Mitterrand', 'Mitterrand'))
  await expect
    .poll(ticked)
    .toEqual(['Queen Elizabeth II and President François Mitterrand cut the ribbon.', 'Digging began in 1987.'])
  expect(await page.locator('#status').textContent()).toBe('Sentence ticked.')
  await page.getByLabel('Digging began in 1987.').uncheck()
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.locator('#feedback').waitFor()
  expect(await page.locator('.verdict').textContent()).toMatch(/^Right/)
  expect(complaints).toEqual([])
  await context.close()
})

test('the passage offers no selecting where scripts do not run', async () => {
  const { context, page } = await openReader(browser, { javaScriptEnabled: false })
  await startQuiz(page, 3)
  expect(await page.locator('#selecting').isVisible()).toBe(false)
  await context.close()
})

const check = async (page: Page, answer: (page: Page) => Promise<unknown>): Promise<void> => {
  await answer(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.locator('#feedback, #refusal').waitFor()
}

const states: readonly {
  readonly state: string
  readonly slot: number
  readonly reach: (page: Page) => Promise<unknown>
}[] = [
  { state: 'order open', slot: 1, reach: async () => undefined },
  { state: 'order refused', slot: 1, reach: page => check(page, async () => undefined) },
  { state: 'order partly right', slot: 1, reach: page => check(page, () => putInOrder(page, ['2', '1', '3'])) },
  { state: 'pairs open', slot: 2, reach: async () => undefined },
  {
    state: 'pairs partly right',
    slot: 2,
    reach: page => check(page, () => page.getByLabel('50 kilometres').selectOption('op_length')),
  },
  { state: 'place open', slot: 3, reach: page => page.getByLabel('Digging began').check() },
  { state: 'place wrong', slot: 3, reach: page => check(page, () => page.getByLabel('Digging began').check()) },
  {
    state: 'result',
    slot: 3,
    reach: async page => {
      await check(page, () => page.getByLabel('Digging began').check())
      await page.getByRole('link', { name: 'Finish now' }).click()
      await page.getByRole('button', { name: 'Submit anyway' }).click()
      await page.waitForURL(/\/result$/)
    },
  },
]

test.each(states)('meets WCAG 2.2 AA in the state $state, light and dark, narrow and wide', async ({ slot, reach }) => {
  const { context, page, complaints } = await openReader(browser)
  await startQuiz(page, slot)
  await reach(page)
  expect(await findFaults(page, [320, 1280])).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

const selectWords = (from: string, to: string): string => `{
  const find = words => [...document.querySelectorAll('#passage-text p')].flatMap(paragraph => {
    const at = paragraph.textContent.indexOf(words)
    return at < 0 ? [] : [{ node: paragraph.firstChild, at }]
  })[0]
  const [start, end] = [find(${JSON.stringify(from)}), find(${JSON.stringify(to)})]
  getSelection().setBaseAndExtent(start.node, start.at, end.node, end.at + ${to.length})
}`
