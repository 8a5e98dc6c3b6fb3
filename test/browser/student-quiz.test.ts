import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { enterAnswer, evidenceWords, giveAnswer, markedWords, openReader, questionAt, startQuiz } from './quiz-page.ts'
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

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('the Paris quiz $how', ({ javaScriptEnabled }) => {
  test('can be taken to its result, with every answer judged and its evidence marked', async () => {
    const { context, page, complaints } = await openReader(browser, { javaScriptEnabled })
    await page.goto(served.origin)
    await page.locator(`a[href="/quizzes/${parisQuiz}"]`).click()
    await page.getByRole('button', { name: 'Start the quiz' }).click()
    const count = served.questions.length
    for (const question of served.questions) {
      await expect
        .poll(() => page.locator('#progress').textContent())
        .toContain(`Question ${question.slot} of ${count}`)
      expect(await page.locator('mark').count()).toBe(0)
      const which = question.slot % 3 === 0 ? 'wrong' : 'right'
      await giveAnswer(page, question, which)
      expect(await page.locator('.verdict').textContent()).toMatch(which === 'right' ? /^Right/ : /^Wrong/)
      expect(await page.locator('.answers').textContent()).toContain('Correct answer')
      expect(await markedWords(page)).toBe(evidenceWords(question, served.articleText))
      expect(await page.locator('#progress').textContent()).toContain(`${question.slot} answered`)
      if (question.slot < count) await page.getByRole('link', { name: 'Next question' }).click()
    }
    await page.getByRole('button', { name: 'See your result' }).click()
    await page.waitForURL(/\/result$/)
    const right = served.questions.filter(({ slot }) => slot % 3 !== 0).length
    expect(await page.locator('.grade').textContent()).toContain(`${right} of ${count} marks`)
    expect(await page.locator('.reviews > li').count()).toBe(count)
    await page.getByRole('link', { name: 'See it in the passage' }).first().click()
    expect(await markedWords(page)).toBe(evidenceWords(questionAt(served, 1), served.articleText))
    await page.goBack()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForURL(/\/attempts\/at_[^/]+$/)
    expect(await page.locator('#progress').textContent()).toContain('0 answered')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('asks before it is submitted with unanswered questions', async () => {
    const { context, page } = await openReader(browser, { javaScriptEnabled })
    await startQuiz(page, served)
    await giveAnswer(page, questionAt(served, 1), 'right')
    await page.getByRole('link', { name: 'Finish now' }).click()
    expect(await page.locator('h1').textContent()).toBe(`${served.questions.length - 1} questions unanswered`)
    await page.getByRole('button', { name: 'Submit anyway' }).click()
    await page.waitForURL(/\/result$/)
    expect(await page.locator('.grade').textContent()).toContain(`1 of ${served.questions.length} marks`)
    await context.close()
  })

  test('keeps an empty answer at the question, with the message tied to the field that has the focus', async () => {
    const { context, page } = await openReader(browser, { javaScriptEnabled })
    await startQuiz(page, served)
    await page.getByRole('button', { name: 'Check answer' }).click()
    await page.locator('#refusal').waitFor()
    const described = page.locator('[aria-describedby~="refusal"]')
    expect(await described.count()).toBe(1)
    const focused = page.locator('[aria-describedby~="refusal"]:focus, [aria-describedby~="refusal"] :focus')
    await expect.poll(() => focused.count()).toBe(1)
    await giveAnswer(page, questionAt(served, 1), 'right')
    expect(await page.locator('.verdict').textContent()).toMatch(/^Right/)
    await context.close()
  })
})

describe('an attempt', () => {
  test('moves the focus to the feedback and brings the evidence into view in the passage', async () => {
    const { context, page, complaints } = await openReader(browser)
    await startQuiz(page, served)
    for (const question of served.questions) {
      await giveAnswer(page, question, 'wrong')
      expect(await page.evaluate('document.activeElement.id')).toBe('feedback')
      expect(await page.locator('#status').textContent()).toMatch(/^Wrong\. Of \d+ questions: \d+ answered, 0 right\.$/)
      await expect.poll(() => page.evaluate(isEvidenceInView)).toBe(true)
      if (question.slot < served.questions.length) await page.getByRole('link', { name: 'Next question' }).click()
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  test('stands where it was after a reload, in another tab and after a crash, and opens nowhere else', async () => {
    const { context, page } = await openReader(browser)
    await startQuiz(page, served)
    const address = page.url()
    await giveAnswer(page, questionAt(served, 1), 'right')
    await page.reload()
    expect(await page.locator('.verdict').textContent()).toMatch(/^Right/)

    const tab = await context.newPage()
    await tab.goto(address)
    expect(await tab.locator('#progress').textContent()).toContain('Question 2 of')
    await tab.goto(served.origin)
    await tab.getByRole('link', { name: /^Continue your attempt/ }).click()
    expect(await tab.locator('#progress').textContent()).toContain('1 answered, 1 right')

    const storageState = await context.storageState()
    await context.close()
    const later = await openReader(browser, { storageState })
    await later.page.goto(`${served.origin}/quizzes/${parisQuiz}`)
    await later.page.getByRole('link', { name: 'Continue your attempt' }).click()
    expect(await later.page.locator('#progress').textContent()).toContain('Question 2 of')
    await later.context.close()

    const stranger = await openReader(browser)
    expect((await stranger.page.goto(address))?.status()).toBe(404)
    await stranger.page.getByRole('link', { name: 'See all quizzes' }).click()
    expect(stranger.page.url()).toBe(`${served.origin}/`)
    await stranger.context.close()
  })

  test('shows the answer that stands when another tab was faster', async () => {
    const { context, page, complaints } = await openReader(browser)
    await startQuiz(page, served)
    const tab = await context.newPage()
    await tab.goto(page.url())
    await giveAnswer(page, questionAt(served, 1), 'wrong')
    await giveAnswer(tab, questionAt(served, 1), 'right')
    expect(await tab.locator('.notice:visible').textContent()).toContain('answered this question already')
    expect(await tab.locator('.verdict').textContent()).toMatch(/^Wrong/)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('goes from a form left open to the result once another tab has submitted', async () => {
    const { context, page } = await openReader(browser)
    await startQuiz(page, served)
    const tab = await context.newPage()
    await tab.goto(`${page.url()}/submit`)
    await tab.getByRole('button', { name: 'Submit anyway' }).click()
    await tab.waitForURL(/\/result$/)
    await enterAnswer(page, questionAt(served, 1), 'right')
    await page.getByRole('button', { name: 'Check answer' }).click()
    await page.waitForURL(/\/result$/)
    await page.goBack()
    await page.waitForURL(/\/result$/)
    await context.close()
  })

  test('says so when the connection is lost, and takes the same answer once it is back', async () => {
    const { context, page } = await openReader(browser)
    await startQuiz(page, served)
    await enterAnswer(page, questionAt(served, 1), 'right')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Check answer' }).click()
    await expect.poll(() => page.locator('#connection').textContent()).toContain('Your answer did not reach us')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Check answer' }).click()
    await page.locator('#feedback').waitFor()
    expect(await page.locator('.verdict').textContent()).toMatch(/^Right/)
    expect(await page.locator('#connection').textContent()).toBe('')
    await context.close()
  })

  test('gives way to the problem as a whole page where an answer meets one', async () => {
    const { context, page, complaints } = await openReader(browser)
    await startQuiz(page, served)
    await enterAnswer(page, questionAt(served, 1), 'right')
    await context.clearCookies()
    await page.getByRole('button', { name: 'Check answer' }).click()
    await page.getByRole('heading', { name: 'This attempt cannot be opened here' }).waitFor()
    expect(await page.locator('.masthead').count()).toBe(1)
    expect(await page.locator('#question').count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('keeps the place in the passage from one question to the next', async () => {
    const { context, page } = await openReader(browser)
    await startQuiz(page, served)
    await page.locator('#passage').evaluate(box => box.scrollTo(0, 180))
    await page.getByRole('link', { name: 'Skip for now' }).click()
    await page.waitForURL(/slot=2/)
    await expect.poll(() => page.locator('#passage').evaluate(box => box.scrollTop)).toBe(180)
    await context.close()
  })
})

const isEvidenceInView = `(() => {
  const box = document.getElementById('passage').getBoundingClientRect()
  const mark = document.getElementById('evidence-1').getBoundingClientRect()
  return mark.top >= box.top && mark.bottom <= Math.min(box.bottom, innerHeight)
})()`
