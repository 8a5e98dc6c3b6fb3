import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listening, listen } from '../../src/delivery/listen.ts'
import { openBrowser } from '../browser/open-browser.ts'
import { type OpenApp, openApp } from './open-app.ts'

let app: OpenApp
let server: Listening
let browser: Browser
let axe: string
beforeAll(async () => {
  app = await openApp()
  server = await listen(app.app, { host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await app.close()
})

test.each([
  { width: 320, colorScheme: 'dark' as const },
  { width: 1280, colorScheme: 'light' as const },
])('the reference reads well at $width pixels, $colorScheme', async ({ width, colorScheme }) => {
  // The scanner is put into the page by the test, which the page's own policy would rightly refuse.
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  const page = await context.newPage()
  for (const path of [
    '/docs',
    '/docs/item-checks',
    '/docs/permissions',
    '/problems',
    '/problems/invalid-bank',
    '/nowhere',
  ]) {
    await page.goto(server.url.replace('localhost', '127.0.0.1') + path)
    await page.addScriptTag({ content: axe })
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    // Of what passes it tells in short: a thousand places described one by one take longer than to find them.
    const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })
    const results = (await page.evaluate(`axe.run(${options})`)) as AxeResults
    expect(results.passes.length).toBeGreaterThan(5)
    expect(results.violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([])
    const tooWide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect([path, tooWide]).toEqual([path, 0])
  }
  await context.close()
})
