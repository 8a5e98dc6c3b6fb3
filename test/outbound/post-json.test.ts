import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Post, postJson } from '../../src/outbound/post-json.ts'
import { userAgent } from '../../src/outbound/user-agent.ts'
import { type Answer, openServer, send, type TestServer } from './open-server.ts'

const key = 'sk-never-told'
let server: TestServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function post(answer: Answer, changes: Partial<Post> = {}) {
  server = await openServer(answer)
  const outcome = await postJson({
    ...{ address: server.address, body: { ask: 1 }, key, milliseconds: 3_000, mostBytes: 10_000 },
    ...changes,
  })
  expect(JSON.stringify(outcome)).not.toContain(key)
  return { outcome, got: server.got }
}

const drip: Answer = response => {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}
const flood: Answer = response => {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  const more = () => {
    while (response.write('[1,2,3],'.repeat(1_000)));
    response.once('drain', more)
  }
  more()
}

describe('a post', () => {
  test('carries JSON, the name of the sender and the key in its header', async () => {
    const { outcome, got } = await post(send('{"yes":[1]}'))
    expect(outcome).toEqual({ json: { yes: [1] } })
    expect(got).toHaveLength(1)
    expect(got[0]?.body).toBe('{"ask":1}')
    expect(got[0]?.headers).toMatchObject({
      'user-agent': userAgent,
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
    })
  })

  test('carries no Authorization without a key', async () => {
    const { got } = await post(send('{}'), { key: undefined })
    expect(got[0]?.headers).not.toHaveProperty('authorization')
  })
})

describe('a server that misbehaves gives a failure', () => {
  test.each<[string, Answer, string, number?]>([
    ['never answers', () => undefined, 'timed-out'],
    ['drips for ever', drip, 'timed-out'],
    ['floods', flood, 'too-large', 200],
    ['sends too much at once', send(`"${'x'.repeat(20_000)}"`), 'too-large', 200],
    [
      'sends too much once it is unpacked',
      send(gzipSync(`"${'x'.repeat(5_000_000)}"`), 'application/json', 200, { 'Content-Encoding': 'gzip' }),
      'too-large',
      200,
    ],
    ['breaks off before it answers', (_response, _count, { socket }) => void socket.resetAndDestroy(), 'unreachable'],
    [
      'breaks off within its answer',
      response => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
        response.write('{"half":')
        setTimeout(() => response.destroy(), 30)
      },
      'unreachable',
    ],
    ['sends half of its JSON', send('{"facts":[{"quote"'), 'not-json', 200],
    ['sends nothing', send(''), 'not-json', 200],
    ['sends bytes that are no text', send(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 'not-json', 200],
    ['sends a page', send('<html>', 'text/html'), 'not-json-type', 200],
    ['sends JSON as text', send('{}', 'text/plain'), 'not-json-type', 200],
    ['refuses the key', send('{"error":"bad key sk-never-told"}', 'application/json', 401), 'refused', 401],
    ['is not there', send('{}', 'application/json', 404), 'refused', 404],
  ])('%s', async (_, answer, failure, status) => {
    const began = performance.now()
    const { outcome, got } = await post(answer, { milliseconds: 700 })
    expect(outcome).toEqual({ failure, ...(status !== undefined && { status }) })
    expect(performance.now() - began).toBeLessThan(2_500)
    expect(got).toHaveLength(1)
  })

  test.each([301, 302, 303, 307, 308])('redirects (%i), and is not followed', async status => {
    const elsewhere = await openServer(send('{"stolen":true}'))
    const { outcome } = await post(send('', 'text/plain', status, { Location: elsewhere.address.href }))
    expect(outcome).toEqual({ failure: 'redirected', status })
    expect(elsewhere.got).toEqual([])
    await elsewhere.close()
  })

  test('nobody listens there', async () => {
    const closed = await openServer(send('{}'))
    await closed.close()
    const outcome = await postJson({ address: closed.address, body: {}, key, milliseconds: 2_000, mostBytes: 100 })
    expect(outcome).toEqual({ failure: 'unreachable' })
  })
})

describe('a second try', () => {
  const once =
    (status: number, headers: Record<string, string>): Answer =>
    (response, count, request) =>
      (count === 0 ? send('', 'text/plain', status, headers) : send('{"yes":1}'))(response, count, request)

  test.each([429, 500, 502, 503, 504])('comes after %i, and once', async status => {
    const { outcome, got } = await post(once(status, { 'Retry-After': '0' }))
    expect(outcome).toEqual({ json: { yes: 1 } })
    expect(got).toHaveLength(2)
  })

  test('comes when the server says, in seconds or by a date', async () => {
    const began = performance.now()
    expect((await post(once(429, { 'Retry-After': '1' }))).outcome).toEqual({ json: { yes: 1 } })
    expect(performance.now() - began).toBeGreaterThan(900)
    await server?.close()
    const dated = { Date: 'Tue, 06 Oct 2026 10:00:00 GMT', 'Retry-After': 'Tue, 06 Oct 2026 10:00:00 GMT' }
    expect((await post(once(503, dated))).outcome).toEqual({ json: { yes: 1 } })
  })

  test('is the last', async () => {
    const { outcome, got } = await post(send('', 'text/plain', 503, { 'Retry-After': '0' }))
    expect(outcome).toEqual({ failure: 'refused', status: 503 })
    expect(got).toHaveLength(2)
  })

  test('is not waited for longer than the bound', async () => {
    const { outcome, got } = await post(once(429, { 'Retry-After': '3600' }), { longestWait: 1_000 })
    expect(outcome).toEqual({ failure: 'refused', status: 429 })
    expect(got).toHaveLength(1)
  })

  test('falls under the time of the whole', async () => {
    const { outcome, got } = await post(once(429, { 'Retry-After': '5' }), { milliseconds: 300 })
    expect(outcome).toEqual({ failure: 'timed-out' })
    expect(got).toHaveLength(1)
  })
})

test('whatever bytes, type and status come back, the outcome is JSON or a failure', async () => {
  let answer = send('')
  server = await openServer((...given) => answer(...given))
  const { address } = server
  const types = fc.constantFrom('application/json', 'application/problem+json; charset=utf-8', 'text/html', ';;;')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), types, fc.integer({ min: 200, max: 599 }), async (...given) => {
      const [bytes, type, status] = given
      answer = send(Buffer.from(bytes), type, status, { 'Retry-After': '0' })
      const outcome = await postJson({ address, body: {}, key, milliseconds: 3_000, mostBytes: 200 })
      expect('json' in outcome || typeof outcome.failure === 'string').toBe(true)
      if (status >= 300) expect(outcome).toHaveProperty('failure')
    }),
    { numRuns: 100 },
  )
})
