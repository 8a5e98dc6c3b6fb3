import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largestBody } from '../../src/delivery/guards/body-size.ts'
import { type OpenApp, openApp, ownerKey } from './open-app.ts'

let app: OpenApp
const logged: object[] = []
beforeAll(async () => {
  const log = { info: (fields: object) => void logged.push(fields), error: () => {} }
  app = await openApp({ log, publicUrl: 'https://quiz.example.org' })
})
afterAll(() => app.close())

const start = '/api/v1/quizzes/qz_tunnel/attempts'

describe('the origin check', () => {
  test.each([
    { from: 'another site', headers: { Origin: 'https://evil.example' } },
    { from: 'another port of this machine', headers: { Origin: 'http://localhost:8080' } },
    { from: 'a sandboxed frame', headers: { Origin: 'null' } },
    { from: 'another site, by fetch metadata', headers: { 'Sec-Fetch-Site': 'cross-site' } },
    { from: 'a sibling site', headers: { 'Sec-Fetch-Site': 'same-site' } },
    { from: 'another site that claims two', headers: { 'Sec-Fetch-Site': 'same-origin, cross-site' } },
    { from: 'another site under our name', headers: { Origin: 'http://localhost.evil.example' } },
    { from: 'this site by plain http', headers: { Origin: 'http://quiz.example.org' } },
    { from: 'no origin at all', headers: { Origin: '' } },
    { from: 'two origins', headers: { Origin: 'http://localhost, http://localhost' } },
    {
      from: 'a page whose headers disagree',
      headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    },
  ])('refuses an unsafe request from $from, whatever its body is', async ({ headers }) => {
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      for (const path of [start, '/quizzes/qz_tunnel/attempts', '/api/v1/banks', '/nowhere']) {
        const response = await app.send(path, {
          method: 'POST',
          token: ownerKey,
          headers: { ...headers, 'Content-Type': type },
          body: '{}',
        })
        expect([path, response.status]).toEqual([path, 403])
        expect(await response.json()).toMatchObject({ type: '/problems/cross-origin' })
      }
    }
  })

  test('stands before every route that changes something', async () => {
    const unsafe = app.app.routes.filter(({ method }) => !['ALL', 'GET'].includes(method))
    expect(unsafe.length).toBeGreaterThan(8)
    for (const { method, path } of unsafe) {
      const sent = { method, token: ownerKey, json: {}, headers: { 'Sec-Fetch-Site': 'cross-site' } }
      const response = await app.send(path.replaceAll(/:(\w+)/g, 'at_sample-1'), sent)
      expect([method, path, response.status]).toEqual([method, path, 403])
    }
  })

  test.each([
    { from: 'a program', headers: {} },
    { from: 'this site', headers: { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' } },
    {
      from: 'this site behind its proxy',
      headers: { Origin: 'https://quiz.example.org', 'Sec-Fetch-Site': 'same-origin' },
    },
    { from: 'the address bar', headers: { 'Sec-Fetch-Site': 'none' } },
  ])('lets an unsafe request from $from pass', async ({ headers }) => {
    expect((await app.send(start, { method: 'POST', headers })).status).toBe(201)
  })

  test('lets anyone read', async () => {
    const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
    expect((await app.send('/api/v1/quizzes', { headers })).status).toBe(200)
  })
})

describe('the body limit', () => {
  const check = (text: string) => JSON.stringify({ bank: text })
  const room = largestBody - check('').length

  test.each([
    { size: 'as large as may be', text: 'x'.repeat(room), status: 422 },
    { size: 'one byte larger', text: 'x'.repeat(room + 1), status: 413 },
    { size: 'of 2 MB', text: 'x'.repeat(2_000_000), status: 413 },
  ])('answers a body $size with $status', async ({ text, status }) => {
    const headers = { 'Content-Type': 'application/json' }
    const response = await app.send('/api/v1/check', { method: 'POST', token: ownerKey, headers, body: check(text) })
    expect(response.status).toBe(status)
  })

  test('refuses a body that announces too much', async () => {
    const headers = { 'Content-Length': String(largestBody + 1) }
    expect((await app.send(start, { method: 'POST', headers, body: '{}' })).status).toBe(413)
  })

  test('refuses a body of chunks once they are too many', async () => {
    let chunks = 0
    const body = new ReadableStream({
      pull: controller => {
        chunks += 1
        controller.enqueue(new Uint8Array(100_000))
        if (chunks === 1_000) controller.close()
      },
    })
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit
    expect((await app.app.request(new Request(`http://localhost${start}`, init))).status).toBe(413)
    expect(chunks).toBeLessThan(20)
  })
})

describe('the look at the texts of a body', () => {
  const detail = expect.any(String)
  const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`)

  test.each([
    { place: 'a text by itself', json: '\0', faults: [{ pointer: '', detail }] },
    { place: 'a list', json: { a: [1, { 'b/c': [0, '\ud800'] }] }, faults: [{ pointer: '/a/1/b~1c/1', detail }] },
    { place: 'a name', json: { a: { '\0': 1 } }, faults: [{ pointer: '/a', detail }] },
    { place: 'the 65th level', json: { a: nested(70) }, faults: [{ pointer: `/a${'/0'.repeat(63)}`, detail }] },
  ])('points at $place', async ({ json, faults }) => {
    const response = await app.send('/api/v1/check', { method: 'POST', token: ownerKey, json })
    expect([response.status, await response.json()]).toMatchObject([400, { errors: faults }])
  })

  test.each([
    { items: 'texts', json: Array.from({ length: 5_000 }, () => '\0') },
    { items: 'names', json: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`\0${at}`, '\0'])) },
  ])('names twenty of many broken $items', async ({ json }) => {
    const response = await app.send('/api/v1/check', { method: 'POST', token: ownerKey, json })
    const { errors } = (await response.json()) as { errors: unknown[] }
    expect(errors).toHaveLength(20)
  })
})

describe('every response', () => {
  const paths = ['/', '/nowhere', '/healthz', '/docs', '/assets/pico.css', '/api/v1/quizzes', '/api/v1/banks']

  test.each(paths)('of %s has the security headers and a request id', async path => {
    const { headers } = await app.send(path)
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
    )
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
    expect(headers.get('X-Request-Id')).toMatch(/^[\w-]{36}$/)
    expect(headers.get('Cache-Control')).not.toBeNull()
  })

  test('of an attempt is kept by no cache', async () => {
    const { path, id, token } = await app.start()
    expect((await app.send(path, { token })).headers.get('Cache-Control')).toBe('no-store')
    const page = await app.send(`/attempts/${id}`, { headers: { Cookie: `quizwright-token=${token}` } })
    expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  })
})

test.each([undefined, 'http://quiz.example.org'])('a site at %s asks for no https', async publicUrl => {
  const plain = await openApp(publicUrl === undefined ? {} : { publicUrl })
  expect((await plain.send('/')).headers.get('Strict-Transport-Security')).toBeNull()
  await plain.close()
})

test('the log tells method, path, status and time, and nothing that opens anything', async () => {
  const { path, token } = await app.start()
  logged.length = 0
  await app.send(`${path}?token=${token}`, { token, headers: { Cookie: `quizwright-token=${token}` } })
  await app.send('/api/v1/banks', { token: ownerKey })
  expect(logged).toHaveLength(2)
  expect(logged[0]).toMatchObject({ method: 'GET', path, status: 200, milliseconds: expect.any(Number) })
  expect(JSON.stringify(logged)).not.toContain(token)
  expect(JSON.stringify(logged)).not.toContain(ownerKey)
})
