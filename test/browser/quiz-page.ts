import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { KnownQuestion, Served } from './serve.ts'
import { parisQuiz } from './serve.ts'

/** Is a browser context whose pages are watched: `complaints` lists console errors, page errors and broken policies. */
export interface Reader {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: string[]
}

/** Opens a watched page of a fresh browser profile. */
export async function openReader(
  browser: Browser,
  options: NonNullable<Parameters<Browser['newContext']>[0]> = {},
): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const complaints: string[] = []
  context.on('console', message => {
    const isAnswer = /Failed to load resource: the server responded with a status of 4(04|09|22)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isAnswer) complaints.push(message.text())
  })
  context.on('weberror', ({ error }) => complaints.push(String(error())))
  return { context, page: await context.newPage(), complaints }
}

/** Starts the Paris quiz from its start page and waits for the first question. */
export async function startQuiz(page: Page, { origin }: Served): Promise<void> {
  await page.goto(`${origin}/quizzes/${parisQuiz}`)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.waitForURL(/\/attempts\/at_/)
}

/** Gives an answer to the question on the page and waits until it is judged. */
export async function giveAnswer(page: Page, question: KnownQuestion, which: 'right' | 'wrong'): Promise<void> {
  await enterAnswer(page, question, which)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.locator('#feedback').waitFor()
}

/** Chooses or types an answer without sending it. */
export async function enterAnswer(page: Page, question: KnownQuestion, which: 'right' | 'wrong'): Promise<void> {
  if (question.kind === 'choice') await page.locator(`input[value="${question[which]}"]`).check()
  else await page.getByLabel('The missing words').fill(question[which])
}

/** Reads the words that are marked as evidence of the key, in reading order and joined where marks touch. */
export async function markedWords(page: Page): Promise<string> {
  return (await page.locator('#passage-text mark.key').allTextContents()).join('')
}

/** Gives the words under a question's evidence in reading order, each once, without the breaks between paragraphs. */
export function evidenceWords({ evidence }: KnownQuestion, text: string): string {
  const covered = new Set<number>()
  for (const { start, end } of evidence) for (let at = start; at < end; at += 1) covered.add(at)
  return [...covered]
    .sort((a, b) => a - b)
    .map(at => text[at])
    .join('')
    .replaceAll('\n', '')
}

/** Finds a question by its slot. */
export function questionAt({ questions }: Served, slot: number): KnownQuestion {
  const question = questions.find(known => known.slot === slot)
  if (question === undefined) throw new Error(`The quiz has no question ${slot}.`)
  return question
}
