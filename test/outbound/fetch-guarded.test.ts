import dns from 'node:dns'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchGuarded, type GuardedRequest } from '../../src/outbound/fetch-guarded.ts'
import { userAgent } from '../../src/outbound/user-agent.ts'
import { makeGuard } from './make-guard.ts'
import { type Answer, openServer, send, type TestServer } from './open-server.ts'

// 127.0.0.1 stands for a public address here, since the guard of the test allows it; 127.0.0.2 stays private.
const names = {
  'public.invalid': ['127.0.0.1'],
  'other.invalid': ['127.0.0.1'],
  'private.invalid': ['10.0.0.1'],
  'rebound.invalid': [['127.0.0.1'], ['127.0.0.2']],
}
let servers: TestServer[] = []

afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(servers.map(({ close }) => close()))
  servers = []
})

async function open(answer: Answer) {
  const server = await openServer(answer)
  servers.push(server)
  return { got: server.got, port: new URL(server.address.href).port }
}

const ask = (address: string, changes: Partial<GuardedRequest> = {}, guard = makeGuard(names)) =>
  fetchGuarded({ address, milliseconds: 3_000, mostBytes: 10_000, ...changes }, guard)
const redirect = (location: string, status = 302) => send('', 'text/plain', status, { Location: location })
const textOf = (outcome: object) => ('body' in outcome ? Buffer.from(outcome.body as Uint8Array).toString() : outcome)

describe('an answer', () => {
  test('comes with its bytes, headers and address', async () => {
    const { port, got } = await open(send('yes', 'text/html', 201, { ETag: '"1"', 'Set-Cookie': 'a=b' }))
    const outcome = await ask(`http://PUBLIC.invalid.:${port}/page?q=1#top`)
    expect(outcome).toMatchObject({ status: 201, href: `http://public.invalid:${port}/page?q=1` })
    expect(textOf(outcome)).toBe('yes')
    expect('headers' in outcome && outcome.headers).toMatchObject({ 'content-type': 'text/html', etag: '"1"' })
    expect('headers' in outcome && outcome.headers).not.toHaveProperty('set-cookie')
    expect(got[0]).toMatchObject({
      path: '/page?q=1',
      headers: { host: `public.invalid:${port}`, 'user-agent': userAgent },
    })
  })

  test('was asked for with nothing but what the caller gave and HTTP needs', async () => {
    const { port, got } = await open(send('yes'))
    await ask(`http://public.invalid:${port}/`, {
      headers: { Accept: 'text/html', Cookie: 'a=b', Host: 'evil.invalid' },
    })
    const known = ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'sec-fetch-mode', 'user-agent']
    expect(Object.keys(got[0]?.headers ?? {}).sort()).toEqual(known)
    expect(got[0]?.headers.host).toBe(`public.invalid:${port}`)
  })

  test('is a failure where its status is no success, and repeats none of its words', async () => {
    const { port } = await open(send('secret words', 'text/plain', 503, { 'Retry-After': '7', 'X-Words': 'secret' }))
    expect(await ask(`http://public.invalid:${port}/`)).toEqual({ failure: 'refused', status: 503, retryAfter: 7_000 })
  })
})

describe('a name', () => {
  test('that changes its address is asked for once, and only what was checked is connected to', async () => {
    const { port, got } = await open(send('yes'))
    const lookup = vi.spyOn(dns, 'lookup')
    const guard = makeGuard(names)
    expect(textOf(await ask(`http://rebound.invalid:${port}/`, {}, guard))).toBe('yes')
    expect([guard.asked, got.length, lookup.mock.calls]).toEqual([['rebound.invalid dns'], 1, []])
  })

  test('that changes its address between redirects is refused at the second', async () => {
    const { port, got } = await open(redirect('/again'))
    const guard = makeGuard(names)
    expect(await ask(`http://rebound.invalid:${port}/`, {}, guard)).toEqual({ failure: 'not-public', status: 302 })
    expect([guard.asked.length, got.length]).toEqual([2, 1])
  })

  test('with a dead address beside a live one is reached', async () => {
    const { port } = await open(send('yes'))
    const guard = makeGuard({ 'both.invalid': ['::1', '127.0.0.1'] }, '127.0.0.1,::1')
    expect(textOf(await ask(`http://both.invalid:${port}/`, {}, guard))).toBe('yes')
  })

  test('with a private address beside a public one is not called at all', async () => {
    const { port, got } = await open(send('yes'))
    const guard = makeGuard({ 'both.invalid': ['127.0.0.1', '10.0.0.1'] })
    expect(await ask(`http://both.invalid:${port}/`, {}, guard)).toEqual({ failure: 'not-public' })
    expect(got).toEqual([])
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('(%i) is followed, through other hosts and by a path alone', async status => {
    const { port: last } = await open(send('at last'))
    const { port, got } = await open((...given) => {
      const to = [`//other.invalid:${port}/b`, 'c?d=1', `http://public.invalid:${last}/e`][given[1]] ?? '/'
      redirect(to, status)(...given)
    })
    const outcome = await ask(`http://public.invalid:${port}/a`)
    expect(outcome).toMatchObject({
      status: 200,
      body: expect.any(Uint8Array),
      href: `http://public.invalid:${last}/e`,
    })
    expect(got.map(({ path, headers }) => `${headers.host} ${path}`)).toEqual([
      ...[`public.invalid:${port} /a`, `other.invalid:${port} /b`, `other.invalid:${port} /c?d=1`],
    ])
  })

  test.each([
    ['http://private.invalid/', 'not-public'],
    ['http://10.0.0.1/', 'not-public'],
    ['http://2130706434/', 'not-public'],
    ['http://[::ffff:127.0.0.1]/', 'not-public'],
    ['http://0x7f.0.0.2:1/', 'not-public'],
    ['//localhost/', 'not-public'],
    ['http://169.254.169.254/latest/meta-data/', 'not-public'],
    ['http://unknown.invalid/', 'unresolved'],
    ['file:///etc/passwd', 'bad-address'],
    ['gopher://public.invalid:70/_x', 'bad-address'],
    ['http://me:you@public.invalid/', 'bad-address'],
    ['http://public.invalid@10.0.0.1/', 'bad-address'],
    ['http://[', 'bad-address'],
    ['\\\\10.0.0.1\\x', 'not-public'],
  ])('to %s is refused', async (location, failure) => {
    const { port, got } = await open(redirect(location))
    expect(await ask(`http://public.invalid:${port}/`)).toEqual({ failure, status: 302 })
    expect(got).toHaveLength(1)
  })

  test('in a circle ends', async () => {
    const { port, got } = await open(redirect('/'))
    expect(await ask(`http://public.invalid:${port}/`)).toEqual({ failure: 'too-many-redirects', status: 302 })
    expect(got).toHaveLength(6)
    expect(await ask(`http://public.invalid:${port}/`, { mostRedirects: 0 })).toEqual({
      failure: 'redirected',
      status: 302,
    })
    expect(got).toHaveLength(7)
  })

  test.each([
    [300, { Location: '/x' }],
    [305, { Location: '/x' }],
    [302, {}],
  ])('(%i, %j) that leads nowhere is told', async (status, headers) => {
    const { port } = await open(send('', 'text/plain', status, headers))
    expect(await ask(`http://public.invalid:${port}/`)).toEqual({ failure: 'redirected', status })
  })

  test('keeps the headers at the same origin, and what is secret never comes to another, nor back', async () => {
    const { port, got } = await open((...given) => {
      const to = ['/same', `http://other.invalid:${port}/other`, `http://public.invalid:${port}/back`][given[1]]
      if (to === undefined) send('yes')(...given)
      else redirect(to)(...given)
    })
    await ask(`http://public.invalid:${port}/`, {
      headers: { Authorization: 'Bearer secret', 'X-Key': 'secret', Accept: 'a/b' },
    })
    expect(got.map(({ headers }) => [headers.authorization, headers['x-key'], headers.accept])).toEqual([
      ...[
        ['Bearer secret', 'secret', 'a/b'],
        ['Bearer secret', 'secret', 'a/b'],
      ],
      ...[
        [undefined, undefined, 'a/b'],
        [undefined, undefined, 'a/b'],
      ],
    ])
  })

  test.each(['POST', 'PUT', 'DELETE'] as const)(
    'of a %s is not followed, and its body goes nowhere else',
    async method => {
      const { port, got } = await open(redirect('/again', 307))
      const body = new TextEncoder().encode('secret')
      expect(await ask(`http://public.invalid:${port}/`, { method, body })).toEqual({
        failure: 'redirected',
        status: 307,
      })
      expect(got.map(each => each.body)).toEqual(['secret'])
    },
  )
})

describe('an address that is not called', () => {
  test.each([
    ['http://public.invalid@127.0.0.2/', 'bad-address'],
    ['http://127.0.0.2#@public.invalid/', 'not-public'],
    ['http://127.0.0.2\\@public.invalid/', 'bad-address'],
    ['http://127.0.0.2\t/', 'bad-address'],
    ['http://0177.0.0.2/', 'not-public'],
    ['http://2130706434/', 'not-public'],
    ['http://private.invalid/', 'not-public'],
    ['https://private.invalid/', 'not-public'],
    ['file:///etc/passwd', 'bad-address'],
  ])('%j: %s', async (address, failure) => {
    expect(await ask(address)).toEqual({ failure })
  })

  test('for a header that HTTP can’t carry', async () => {
    expect(await ask('http://public.invalid/', { headers: { 'X-A': 'a\r\nb' } })).toEqual({ failure: 'bad-headers' })
  })

  test('for http where https is asked for', async () => {
    expect(await ask('http://public.invalid/', { httpsOnly: true })).toEqual({ failure: 'not-https' })
  })
})
