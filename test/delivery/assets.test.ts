import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenApp, openApp } from './open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

test.each([
  ['/assets/htmx.min.js', 'text/javascript; charset=utf-8'],
  ['/assets/pico.css', 'text/css; charset=utf-8'],
  ['/assets/styles/theme.css', 'text/css; charset=utf-8'],
  ['/assets/styles/quizwright.css', 'text/css; charset=utf-8'],
  ['/assets/fonts/atkinson-hyperlegible-latin-400-normal.woff2', 'font/woff2'],
  ['/assets/fonts/atkinson-hyperlegible-latin-ext-700-normal.woff2', 'font/woff2'],
])('%s is served as %s and revalidated by its digest', async (path, type) => {
  const first = await app.send(path)
  expect([first.status, first.headers.get('Content-Type')]).toEqual([200, type])
  expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(500)
  const etag = first.headers.get('ETag') ?? ''
  expect(etag).toMatch(/^"[\w-]{22}"$/)
  const again = await app.send(path, { headers: { 'If-None-Match': `"x", W/${etag}` } })
  expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag])
  expect((await app.send(path, { headers: { 'If-None-Match': '"x"' } })).status).toBe(200)
})

test.each(['/assets/', '/assets/tsconfig.json', '/assets/..%2fpackage.json', '/assets/%2e%2e/package.json'])(
  'nothing beside the assets is served from %s',
  async path => {
    expect((await app.send(path)).status).toBe(404)
  },
)

test('every file that a page loads is served', async () => {
  const pages = await Promise.all(['/', '/quizzes/qz_tunnel', '/docs'].map(async path => (await app.send(path)).text()))
  const { id, token } = await app.start()
  const attempt = await app.send(`/attempts/${id}`, { headers: { Cookie: `quizwright-token=${token}` } })
  const html = [...pages, await attempt.text()].join('')
  const inPages = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].flatMap(([, path]) => path ?? [])
  const ours = new Set(inPages.filter(path => path.startsWith('/assets/styles/')))
  const css = (await Promise.all([...ours].map(async path => (await app.send(path)).text()))).join('')
  const inStyles = [...css.matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, path]) =>
    path === undefined || path.startsWith('data:') ? [] : new URL(path, 'http://localhost/assets/styles/').pathname,
  )
  expect(inStyles).toContain('/assets/fonts/atkinson-hyperlegible-latin-400-normal.woff2')
  const paths = new Set([...inPages, ...inStyles])
  expect(paths.size).toBeGreaterThan(3)
  for (const path of paths) expect([path, (await app.send(path)).status]).toEqual([path, 200])
})
