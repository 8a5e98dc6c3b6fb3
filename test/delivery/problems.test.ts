import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Problem } from '../../src/delivery/problems/problem.ts'
import { problemStatuses } from '../../src/delivery/problems/problem-statuses.ts'
import { type ProblemCode, problemTitles, QuizwrightError } from '../../src/vocabulary/quizwright-error.ts'
import { type OpenApp, openApp, ownerKey, type Sent } from './open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

interface Case {
  readonly title: string
  readonly path: string
  readonly sent?: Sent
  readonly code: ProblemCode
}

const json = { 'Content-Type': 'application/json' }
const cases: readonly Case[] = [
  { title: 'an unknown path', path: '/nowhere', code: 'not-found' },
  { title: 'an unknown path of the API', path: '/api/v1/nowhere', code: 'not-found' },
  { title: 'an unknown asset', path: '/assets/../../package.json', code: 'not-found' },
  { title: 'a path of broken percent-encoding', path: '/quizzes/%E0%A4%A', code: 'quiz-not-found' },
  { title: 'a path with NUL', path: '/api/v1/quizzes/qz_%00', code: 'quiz-not-found' },
  { title: 'an id of ten thousand letters', path: `/api/v1/quizzes/qz_${'a'.repeat(10_000)}`, code: 'quiz-not-found' },
  { title: 'an id that names a part of every object', path: '/api/v1/quizzes/__proto__', code: 'quiz-not-found' },
  { title: 'a problem that names a part of every object', path: '/problems/constructor', code: 'not-found' },
  { title: 'a wrong method', path: '/api/v1/quizzes', sent: { method: 'DELETE' }, code: 'method-not-allowed' },
  { title: 'a method nobody has heard of', path: '/healthz', sent: { method: 'BREW' }, code: 'method-not-allowed' },
  { title: 'no owner key', path: '/api/v1/banks', code: 'unauthorised' },
  { title: 'a wrong owner key', path: '/api/v1/banks', sent: { token: `${ownerKey}x` }, code: 'unauthorised' },
  {
    title: 'an owner key sent twice',
    path: '/api/v1/banks',
    sent: { headers: { Authorization: `Bearer ${ownerKey}, Bearer ${ownerKey}` } },
    code: 'unauthorised',
  },
  { title: 'no attempt token', path: '/api/v1/attempts/at_sample-1', code: 'unauthorised' },
  {
    title: 'an unknown bank',
    path: '/api/v1/banks/qb_none',
    sent: { token: ownerKey },
    code: 'bank-not-found',
  },
  {
    title: 'a cursor of another server',
    path: '/api/v1/banks/qb_tunnel/questions?cursor=%00%FF',
    sent: { token: ownerKey },
    code: 'invalid-request',
  },
  {
    title: 'a limit given twice',
    path: '/api/v1/banks/qb_tunnel/questions?limit=1&limit=2',
    sent: { token: ownerKey },
    code: 'invalid-request',
  },
  {
    title: 'half a JSON body',
    path: '/api/v1/quizzes',
    sent: { method: 'POST', token: ownerKey, headers: json, body: '{"bank":' },
    code: 'invalid-json',
  },
  {
    title: 'a body that is not UTF-8',
    path: '/api/v1/quizzes',
    sent: { method: 'POST', token: ownerKey, headers: json, body: new Uint8Array([0x22, 0xff, 0x22]) },
    code: 'invalid-json',
  },
  {
    title: 'an empty body where one is needed',
    path: '/api/v1/quizzes',
    sent: { method: 'POST', token: ownerKey, headers: json, body: '' },
    code: 'invalid-json',
  },
  {
    title: 'a form where JSON is needed',
    path: '/api/v1/quizzes',
    sent: { method: 'POST', token: ownerKey, body: new URLSearchParams({ bank: 'qb_tunnel' }).toString() },
    code: 'unsupported-media-type',
  },
  {
    title: 'a lone surrogate in a text',
    path: '/api/v1/quizzes',
    sent: { method: 'POST', token: ownerKey, headers: json, body: '{"title":"\\ud800"}' },
    code: 'invalid-request',
  },
  {
    title: 'a hundred thousand brackets',
    path: '/api/v1/banks',
    sent: { method: 'POST', token: ownerKey, headers: json, body: `${'['.repeat(1e5)}${']'.repeat(1e5)}` },
    code: 'invalid-request',
  },
  {
    title: 'a bank of another version',
    path: '/api/v1/banks',
    sent: { token: ownerKey, json: { format: 'quizwright-bank', version: 2 } },
    code: 'unsupported-bank-version',
  },
  { title: 'a bank without content', path: '/api/v1/banks', sent: { token: ownerKey, json: {} }, code: 'invalid-bank' },
  {
    title: 'an annotated article without content',
    path: '/api/v1/generate',
    sent: { token: ownerKey, json: { bank: {} } },
    code: 'invalid-bank',
  },
  {
    title: 'a check of nothing',
    path: '/api/v1/check',
    sent: { token: ownerKey, json: {} },
    code: 'invalid-request',
  },
]

test.each(cases)('answers $title with the problem $code', async ({ path, sent, code }) => {
  const response = await app.send(path, sent)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = Problem.parse(await response.json())
  expect(problem).toMatchObject({
    type: `/problems/${code}`,
    title: problemTitles[code],
    status: problemStatuses[code],
  })
  expect(response.status).toBe(problemStatuses[code])
  expect(problem.requestId).toBe(response.headers.get('X-Request-Id'))
})

describe('a problem', () => {
  test('points at each fault of a bank', async () => {
    const response = await app.send('/api/v1/generate', { token: ownerKey, json: { bank: { article: { text: 7 } } } })
    const { errors } = Problem.parse(await response.json())
    expect(errors?.map(({ pointer }) => pointer)).toContain('/bank/article/text')
    expect(errors?.map(({ pointer }) => pointer)).toContain('/bank/facts')
  })

  test('names the first hundred faults of many', async () => {
    const json = { bank: { facts: Array.from({ length: 5_000 }, () => 7) } }
    const response = await app.send('/api/v1/generate', { token: ownerKey, json })
    expect(Problem.parse(await response.json()).errors).toHaveLength(100)
  })

  test('points at a query parameter', async () => {
    const response = await app.send('/api/v1/banks/qb_tunnel/questions?limit=1000', { token: ownerKey })
    expect(Problem.parse(await response.json()).errors?.map(({ pointer }) => pointer)).toEqual(['/query/limit'])
  })

  test.each([
    { asker: 'a browser on a page', path: '/nowhere', headers: { Accept: 'text/html,*/*' }, type: 'text/html' },
    { asker: 'htmx', path: '/attempts/at_none', headers: { 'HX-Request': 'true' }, type: 'text/html' },
    { asker: 'a browser on the API', path: '/api/v1/x', headers: { Accept: 'text/html' }, type: 'application/problem' },
    { asker: 'htmx on the API', path: '/api/v1/x', headers: { 'HX-Request': 'true' }, type: 'application/problem' },
    { asker: 'a program on a page', path: '/nowhere', headers: { Accept: '*/*' }, type: 'application/problem' },
  ])('is $type for $asker', async ({ path, headers, type }) => {
    const response = await app.send(path, { headers })
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toContain(type)
    expect(response.headers.get('Vary')).toContain('HX-Request')
  })

  test('names the methods that an address takes', async () => {
    const response = await app.send('/api/v1/attempts/at_x/submit', { method: 'GET' })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('POST, OPTIONS')
    expect((await app.send('/api/v1/quizzes', { method: 'PUT' })).headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS')
  })

  test('says how to authenticate', async () => {
    const response = await app.send('/api/v1/banks')
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="quizwright"')
  })
})

describe('an unforeseen error', () => {
  test('is logged whole and told to nobody', async () => {
    const logged: object[] = []
    const broken = await openApp({ log: { info: () => {}, error: fields => logged.push(fields) } })
    await broken.close()
    for (const headers of [{ Accept: 'application/json' }, { Accept: 'text/html' }]) {
      const response = await broken.send('/', { headers })
      expect(response.status).toBe(500)
      expect(await response.text()).not.toMatch(/database|sqlite|connection|at \w+ \(/i)
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    }
    expect(logged).toHaveLength(2)
    expect(logged[0]).toMatchObject({ err: expect.any(Error), requestId: expect.any(String) })
  })

  test('of a store that cannot be reached is logged and asks to try again', async () => {
    const logged: object[] = []
    const blocked = await openApp({ log: { info: () => {}, error: fields => logged.push(fields) } })
    const cause = new Error('database is locked')
    const error = Object.assign(new QuizwrightError('not-ready'), { cause })
    blocked.services.library.addAttempt = () => Promise.reject(error)
    const response = await blocked.send('/api/v1/quizzes/qz_tunnel/attempts', { method: 'POST' })
    await blocked.close()
    const text = await response.text()
    expect([response.status, Problem.parse(JSON.parse(text)).type]).toEqual([503, '/problems/not-ready'])
    expect(text).not.toContain('locked')
    expect(logged).toEqual([{ err: cause, requestId: expect.any(String) }])
  })

  test('makes the server not ready while it stays alive', async () => {
    const broken = await openApp()
    await broken.close()
    expect((await broken.send('/healthz')).status).toBe(200)
    const response = await broken.send('/readyz')
    expect(Problem.parse(await response.json()).type).toBe('/problems/not-ready')
    expect(response.status).toBe(503)
  })
})

test('OPTIONS tells the methods and HEAD the headers of GET', async () => {
  const options = await app.send('/api/v1/quizzes', { method: 'OPTIONS' })
  expect([options.status, options.headers.get('Allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS'])
  expect(options.headers.get('Content-Type')).toBeNull()
  const head = await app.send('/api/v1/quizzes', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(head.headers.get('Content-Type')).toBe('application/json')
})
