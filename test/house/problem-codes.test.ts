import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemStatuses } from '../../src/delivery/problems/problem-statuses.ts'
import { problemTitles } from '../../src/vocabulary/quizwright-error.ts'
import { type OpenApp, openApp } from '../delivery/open-app.ts'
import { readSources } from './read-sources.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const codes = Object.keys(problemTitles)

test.each(Object.entries(problemTitles))(
  '%s has a page that tells its title, status and way out',
  async (code, title) => {
    const response = await app.send(`/problems/${code}`)
    const page = await response.text()
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=UTF-8'])
    expect(page).toContain(code)
    expect(page).toContain(title.replaceAll("'", '&#39;'))
    expect(page).toContain(String(problemStatuses[code as keyof typeof problemStatuses]))
    expect(page.length).toBeGreaterThan(1_000)
  },
)

test('every code stands in the documentation of the API, for people and for programs', async () => {
  const page = await (await app.send('/docs')).text()
  const list = await (await app.send('/problems')).text()
  const document = await (await app.send('/api/v1/openapi.json')).text()
  for (const code of codes) {
    expect(page).toContain(`href="/problems/${code}"`)
    expect(list).toContain(`href="/problems/${code}"`)
    expect(document).toContain(`"/problems/${code}"`)
  }
})

test('every code that a source throws is known, and every known code is thrown or answered somewhere', () => {
  const sources = readSources('src', 'views')
  const thrown = sources.flatMap(({ text }) =>
    [...text.matchAll(/new QuizwrightError\(\s*'([\w-]+)'\s*[,)]/g)].map(([, code]) => code ?? ''),
  )
  expect(thrown.length).toBeGreaterThan(20)
  expect(thrown.filter(code => !codes.includes(code))).toEqual([])
  const rest = sources.filter(({ path }) => !/quizwright-error|problem-(guide|statuses|responses|page)/.test(path))
  const unused = codes.filter(code => !rest.some(({ text }) => text.includes(`'${code}'`)))
  expect(unused).toEqual([])
})
