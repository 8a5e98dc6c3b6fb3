import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeMetrics } from '../../../src/delivery/metrics/make-metrics.ts'
import { type OpenApp, openApp, ownerKey } from '../open-app.ts'

const metricsToken = 'metrics-token-of-the-tests'
let app: OpenApp
beforeEach(async () => {
  app = await openApp({ metricsToken })
})
afterEach(() => app.close())

const read = async (token = metricsToken) => (await app.send('/metrics', { token })).text()
const samples = (text: string, name: string) =>
  text.split('\n').filter(line => line.startsWith(`${name}{`) || line.startsWith(`${name} `))

describe('/metrics', () => {
  test.each([
    { who: 'the holder of METRICS_TOKEN', token: metricsToken },
    { who: 'the holder of the owner key', token: ownerKey },
  ])('is in the text format of Prometheus for $who', async ({ token }) => {
    const response = await app.send('/metrics', { token })
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ])
    const text = await response.text()
    expect(text).toMatch(/^# HELP /)
    const samples = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
    expect(samples.filter(line => !/^[a-z_]+(\{[^{}]*\})? [-+\d.e]+$/.test(line))).toEqual([])
  })

  test.each([
    { who: 'nobody', sent: {} },
    { who: 'one on the same machine', sent: {}, address: '127.0.0.1' },
    { who: 'one whom a proxy puts on the same machine', sent: { headers: { 'X-Forwarded-For': '127.0.0.1' } } },
    { who: 'the holder of another key', sent: { token: `${metricsToken}x` } },
    { who: 'the holder of no key', sent: { headers: { Authorization: 'Bearer ' } } },
    { who: 'one who puts the key in the address', sent: {}, query: `?token=${metricsToken}` },
  ])('is refused to $who', async ({ sent, address, query = '' }) => {
    const env = { incoming: { socket: { remoteAddress: address ?? '203.0.113.7' } } }
    const { headers } = { headers: {}, ...sent }
    const token = 'token' in sent ? { Authorization: `Bearer ${sent.token}` } : {}
    const response = await app.app.request(`/metrics${query}`, { headers: { ...headers, ...token } }, env)
    expect([response.status, await response.json()]).toMatchObject([401, { type: '/problems/unauthorised' }])
  })

  test('opens with the owner key alone where no token is set', async () => {
    const other = await openApp()
    expect((await other.send('/metrics', { token: ownerKey })).status).toBe(200)
    expect((await other.send('/metrics', { token: metricsToken })).status).toBe(401)
    expect((await other.send('/metrics', { token: '' })).status).toBe(401)
    await other.close()
  })

  test('counts requests by the pattern of their address, their problems, and those under way', async () => {
    const { path, token } = await app.start()
    await app.send(path, { token })
    await app.send(path)
    await app.send(`${path}x`, { token })
    const text = await read()
    const route = '/api/v1/attempts/:attempt'
    expect(samples(text, 'http_requests_total')).toEqual([
      'http_requests_total{method="POST",route="/api/v1/quizzes/:quiz/attempts",status="201"} 1',
      `http_requests_total{method="GET",route="${route}",status="200"} 1`,
      `http_requests_total{method="GET",route="${route}",status="401"} 1`,
      `http_requests_total{method="GET",route="${route}",status="404"} 1`,
    ])
    expect(samples(text, 'http_request_duration_seconds_count')).toContain(
      `http_request_duration_seconds_count{method="GET",route="${route}"} 3`,
    )
    expect(samples(text, 'quizwright_problems_total')).toEqual([
      'quizwright_problems_total{code="unauthorised"} 1',
      'quizwright_problems_total{code="attempt-not-found"} 1',
    ])
    expect(samples(text, 'http_requests_in_flight')).toEqual(['http_requests_in_flight 1'])
  })

  test('has as many rows after a thousand made-up addresses and methods as after one', async () => {
    const ask = async (n: number) => {
      await app.send(`/nowhere-${n}`, { method: n % 2 === 0 ? 'GET' : `M${n}` })
      await app.send(`/quizzes/qz_${n}`)
      await app.send(`/attempts/at_${n}/x/${n}`)
      await app.send(`/assets/${n}.css?v=${n}`)
    }
    await ask(0)
    await ask(1)
    await read()
    const before = (await read()).split('\n').length
    for (let n = 2; n < 250; n += 1) await ask(n)
    const text = await read()
    expect(text.split('\n')).toHaveLength(before)
    expect(text).toContain('route="other"')
    expect(text).not.toContain('nowhere')
  })
})

test('a request that ends in an error no longer counts as under way', async () => {
  app.services.library.listQuizzes = () => Promise.reject(new Error('broken'))
  expect((await app.send('/')).status).toBe(500)
  expect(samples(await read(), 'http_requests_in_flight')).toEqual(['http_requests_in_flight 1'])
})

test('metrics of two servers are apart, and those of the process come where they are asked for', async () => {
  const [one, other] = [makeMetrics(), makeMetrics({ ofProcess: true })]
  one.refuse('request-timeout')
  expect(await one.text()).toContain('http_requests_refused_total{code="request-timeout"} 1')
  expect(await other.text()).not.toContain('request-timeout')
  expect(await other.text()).toContain('process_resident_memory_bytes')
  expect(await one.text()).not.toContain('process_')
})
