import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRules, rulesPath } from '../../src/item-checks/all-rules.ts'
import { type OpenApp, openApp } from './open-app.ts'

let app: OpenApp
let page: string
beforeAll(async () => {
  app = await openApp()
  page = await (await app.send(rulesPath)).text()
})
afterAll(() => app.close())

const rules = allRules.flatMap(group => group.rules)

describe('the page of the item checks', () => {
  test.each(rules.map(rule => [rule.name, rule] as const))('explains %s with examples of both sides', (name, rule) => {
    const start = page.indexOf(`<section id="${name}">`)
    expect(start).toBeGreaterThan(0)
    const section = page.slice(start, page.indexOf('</section>', start))
    for (const words of [rule.guideline, rule.source, rule.severity]) expect(section).toContain(escaped(words))
    const [bad, good] = [/class="examples bad">(.*?)<h4>/s, /class="examples good">(.*)/s].map(
      part => part.exec(section)?.[1]?.match(/<li><p>/g)?.length ?? 0,
    )
    expect([bad, good]).toEqual([rule.examples.bad.length, rule.examples.good.length])
    expect(bad).toBeGreaterThan(0)
    expect(good).toBeGreaterThan(0)
    expect(page).toContain(`href="#${name}"`)
  })

  test('is reached from the API reference and leads back to it', async () => {
    expect(await (await app.send('/docs')).text()).toContain(`href="${rulesPath}"`)
    expect(page).toContain('href="/docs"')
  })

  test('shows no fragment twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
