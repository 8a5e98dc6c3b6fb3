import { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeliveryEnv } from '../../src/delivery/delivery-context.ts'
import { largestAnswer, largestBody } from '../../src/delivery/guards/body-size.ts'
import { type Listening, listen } from '../../src/delivery/listen.ts'
import { makeMetrics } from '../../src/delivery/metrics/make-metrics.ts'
import { usualLimits } from '../../src/delivery/server-limits.ts'
import { type OpenApp, openApp, ownerKey } from './open-app.ts'
import { openRaw, pause, readAnswer } from './say-raw.ts'

const metrics = makeMetrics()
// A tenth of a second where a running server waits for seconds, so that nobody waits here.
const limits = {
  headersTimeout: 150,
  requestTimeout: 400,
  connectionsCheckingInterval: 20,
  timeout: 800,
  maxConnections: 8,
}
let app: OpenApp
let server: Listening
let port: number
beforeAll(async () => {
  app = await openApp()
  server = await listen(app.app, { host: '127.0.0.1', port: 0, limits, metrics })
  port = Number(new URL(server.url).port)
})
afterAll(async () => {
  await server.close()
  await app.close()
})

const host = 'Host: localhost\r\n'

async function expectAlive(): Promise<void> {
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
}

async function sayAll(bytes: string): Promise<string> {
  const { socket, closed } = await openRaw(port)
  socket.write(bytes)
  return closed
}

describe('a request', () => {
  test.each([
    [
      'whose headers are too large',
      `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(usualLimits.maxHeaderSize)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    [
      'whose address is too long',
      `GET /${'a'.repeat(usualLimits.maxHeaderSize)} HTTP/1.1\r\n${host}\r\n`,
      431,
      'headers-too-large',
    ],
    ['that is none', 'quiz me\r\n\r\n', 400, 'invalid-request'],
    ['of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01', 400, 'invalid-request'],
    ['of another length than it says', `POST / HTTP/1.1\r\n${host}Content-Length: x\r\n\r\n`, 400, 'invalid-request'],
    [
      'of two lengths',
      `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'invalid-request',
    ],
    ['whose headers do not end', `GET / HTTP/1.1\r\n${host}`, 408, 'request-timeout'],
    ['whose line does not end', 'GET / HTT', 408, 'request-timeout'],
    [
      'whose body does not end',
      `POST /api/v1/check HTTP/1.1\r\n${host}Authorization: Bearer ${ownerKey}\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{`,
      408,
      'request-timeout',
    ],
  ])('%s is answered with a problem and ends its connection', async (_, bytes, status, code) => {
    const heard = await sayAll(bytes)
    expect(readAnswer(heard)).toMatchObject({ status, problem: { type: `/problems/${code}`, status } })
    expect(heard).toMatch(/\r\nConnection: close\r\n/i)
    expect(await metrics.text()).toMatch(new RegExp(`http_requests_refused_total{code="${code}"} [1-9]`))
    await expectAlive()
  })

  test('that comes letter by letter is cut off in time', async () => {
    const { socket, closed } = await openRaw(port)
    const begun = performance.now()
    const drip = setInterval(() => socket.write('X'), 20)
    socket.write(`GET / HTTP/1.1\r\n${host}X-A: `)
    expect(readAnswer(await closed).status).toBe(408)
    clearInterval(drip)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  test('that is whole gets its answer even where what follows it is no request', async () => {
    const { listBanks } = app.services.library
    app.services.library.listBanks = async organisation => {
      await pause(100)
      return listBanks(organisation)
    }
    const heard = await sayAll(`GET /readyz HTTP/1.1\r\n${host}\r\nrubbish\r\n\r\n`)
    app.services.library.listBanks = listBanks
    expect(readAnswer(heard).status).toBe(200)
    expect(heard).toMatch(/\r\nConnection: close\r\n/i)
    expect(heard).toContain('{"status":"ready"}')
  })
})

describe('connections', () => {
  test('over which nothing comes are closed, and a hundred of them keep nobody out for long', async () => {
    const silent = await Promise.all(Array.from({ length: 100 }, () => openRaw(port)))
    await Promise.all(silent.map(({ closed }) => closed))
    await expectAlive()
  })

  test('beyond the most are closed at once and hear nothing', async () => {
    const held = await Promise.all(Array.from({ length: limits.maxConnections }, () => openRaw(port)))
    const begun = performance.now()
    const refused = await openRaw(port)
    expect(await refused.closed).toBe('')
    expect(performance.now() - begun).toBeLessThan(limits.headersTimeout)
    for (const { socket } of held) socket.destroy()
    await pause(50)
    await expectAlive()
  })

  test('whose client reads nothing are closed', async () => {
    const size = 50_000_000
    const big = new OpenAPIHono<DeliveryEnv>()
    big.get('/', c => c.text('x'.repeat(size)))
    const other = await listen(big, { host: '127.0.0.1', port: 0, limits })
    const { socket, closed } = await openRaw(Number(new URL(other.url).port))
    socket.pause()
    socket.write(`GET / HTTP/1.1\r\n${host}\r\n`)
    await pause(3 * limits.timeout)
    socket.resume()
    expect((await closed).length).toBeLessThan(size)
    await other.close()
  })
})

describe('a body', () => {
  const head = (path: string, type = 'application/json') =>
    `POST ${path} HTTP/1.1\r\n${host}Authorization: Bearer ${ownerKey}\r\nContent-Type: ${type}\r\n`

  test.each([
    { place: 'an answer', path: '/api/v1/attempts/at_x/submit', most: largestAnswer },
    { place: 'a form of a page', path: '/attempts/at_x/responses/1', most: largestAnswer },
    { place: 'the start of an attempt', path: '/api/v1/quizzes/qz_tunnel/attempts', most: largestAnswer },
    { place: 'a bank', path: '/api/v1/banks', most: largestBody },
    { place: 'an address that there is not', path: '/nowhere', most: largestBody },
  ])('of $place may have $most bytes and not one more, announced or in chunks', async ({ path, most }) => {
    const announced = await sayAll(`${head(path)}Content-Length: ${most + 1}\r\n\r\n`)
    expect(readAnswer(announced)).toMatchObject({
      status: 413,
      problem: { detail: expect.stringContaining(most.toLocaleString('en')) },
    })
    const body = 'x'.repeat(most + 1)
    const chunked = await sayAll(
      `${head(path)}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    )
    expect(readAnswer(chunked).status).toBe(413)
    const fits = await sayAll(`${head(path)}Connection: close\r\nContent-Length: ${most}\r\n\r\n${'x'.repeat(most)}`)
    expect([413, 408]).not.toContain(readAnswer(fits).status)
  })

  test('of chunks that breaks off is a mistake of the client', async () => {
    const failures: object[] = []
    const watched = await openApp({ log: { info: () => {}, error: fields => void failures.push(fields) } })
    const body = new ReadableStream({ pull: controller => controller.error(new Error('aborted')) })
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit
    const response = await watched.app.request(new Request('http://localhost/api/v1/check', init))
    await watched.close()
    expect([response.status, failures]).toEqual([400, []])
  })
})
