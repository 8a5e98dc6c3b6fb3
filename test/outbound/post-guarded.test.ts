import { afterEach, describe, expect, test } from 'vitest'
import { type OutboundCall, postGuarded } from '../../src/outbound/post-guarded.ts'
import { userAgent } from '../../src/outbound/user-agent.ts'
import { makeGuard } from './make-guard.ts'
import { type Answer, openServer, send, type TestServer } from './open-server.ts'

let server: TestServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function post(answer: Answer, changes: Partial<OutboundCall> = {}) {
  server = await openServer(answer)
  const address = `http://hook.example:${new URL(server.address.href).port}/in?a=secret`
  const headers = { 'Content-Type': 'application/json', 'webhook-signature': 'v1,secret' }
  const call = { address, headers, body: new TextEncoder().encode('{"é":"secret"}'), milliseconds: 1_000, ...changes }
  const outcome = await postGuarded(call, makeGuard({ 'hook.example': ['127.0.0.1'], 'private.example': ['10.0.0.1'] }))
  expect(JSON.stringify(outcome)).not.toMatch(/secret|hook|words/)
  expect(outcome.latency).toBeGreaterThanOrEqual(0)
  expect(Number.isInteger(outcome.latency)).toBe(true)
  const { latency, ...rest } = outcome
  return { rest, latency, got: server.got }
}

describe('a message', () => {
  test('arrives with its bytes, length and headers', async () => {
    const { rest, got } = await post(send('words', 'text/plain', 202))
    expect(rest).toEqual({ status: 202 })
    expect(got[0]).toMatchObject({
      ...{ path: '/in?a=secret', body: '{"é":"secret"}' },
      headers: {
        ...{ 'content-type': 'application/json', 'content-length': '15', 'webhook-signature': 'v1,secret' },
        'user-agent': userAgent,
      },
    })
  })

  test.each(['PUT', 'DELETE'] as const)('can be a %s', async method => {
    let asked: string | undefined
    const { rest } = await post(
      (...given) => {
        asked = given[2].method
        send('')(...given)
      },
      { method },
    )
    expect([asked, rest]).toEqual([method, { status: 200 }])
  })

  test.each<[string, Answer]>([
    ['is long', send('words'.repeat(100_000))],
    ['has no end', response => void response.writeHead(200).write('words')],
    [
      'breaks off',
      response => {
        response.writeHead(200, { 'Content-Length': '100' }).write('words')
        setTimeout(() => response.destroy(), 30)
      },
    ],
  ])('has been taken even where the body of the answer %s', async (_, answer) => {
    const { rest, latency } = await post(answer, { milliseconds: 8_000 })
    expect(rest).toEqual({ status: 200 })
    expect(latency).toBeLessThan(3_000)
  })
})

describe('a message that is not taken', () => {
  test.each([
    [400, false],
    [401, false],
    [404, false],
    [408, true],
    [410, false],
    [425, true],
    [429, true],
    [500, true],
    [503, true],
  ])('with status %i, tells whether another try is worth it: %s', async (status, isPassing) => {
    const { rest } = await post(send('words', 'text/plain', status))
    expect(rest).toEqual({ failure: 'refused', status, isPassing })
  })

  test('tells how long to wait', async () => {
    const { rest } = await post(send('words', 'text/plain', 429, { 'Retry-After': '30' }))
    expect(rest).toEqual({ failure: 'refused', status: 429, isPassing: true, retryAfter: 30_000 })
  })

  test('is not sent on by a redirect', async () => {
    const { rest, got } = await post(send('', 'text/plain', 308, { Location: '/words' }))
    expect(rest).toEqual({ failure: 'redirected', status: 308, isPassing: false })
    expect(got).toHaveLength(1)
  })

  test.each<[string, Partial<OutboundCall>, string, boolean]>([
    ['a private place', { address: 'https://private.example/' }, 'not-public', false],
    ['an unknown name', { address: 'https://unknown.example/' }, 'unresolved', true],
    ['no address', { address: 'hook.example' }, 'bad-address', false],
    ['http where https is asked for', { httpsOnly: true }, 'not-https', false],
    ['a header that breaks its line', { headers: { a: 'b\nc' } }, 'bad-headers', false],
  ])('for %s, is never sent', async (_, changes, failure, isPassing) => {
    const { rest, got } = await post(send(''), changes)
    expect(rest).toEqual({ failure, isPassing })
    expect(got).toEqual([])
  })

  test('ends in time', async () => {
    const { rest, latency } = await post(() => undefined, { milliseconds: 200 })
    expect(rest).toEqual({ failure: 'timed-out', isPassing: true })
    expect(latency).toBeLessThan(1_500)
  })
})
