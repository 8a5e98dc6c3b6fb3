import { createServer, type Socket } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { fetchGuarded, type GuardedRequest } from '../../src/outbound/fetch-guarded.ts'
import { makeGuard } from './make-guard.ts'

let close: (() => Promise<void>) | undefined

afterEach(async () => {
  await close?.()
  close = undefined
})

/** Opens a server that answers each request by writing to its socket; `left` becomes true once the caller has gone. */
async function openRaw(answer: (socket: Socket) => void) {
  const state = { left: false }
  const sockets: Socket[] = []
  const server = createServer(socket => {
    sockets.push(socket)
    socket.on('error', () => undefined).on('close', () => (state.left = true))
    socket.once('data', () => answer(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  const port = typeof listening === 'object' && listening !== null ? listening.port : 0
  close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return { state, address: `http://public.invalid:${port}/` }
}

const ask = (address: string, changes: Partial<GuardedRequest> = {}) =>
  fetchGuarded(
    { address, milliseconds: 800, mostBytes: 10_000, ...changes },
    makeGuard({ 'public.invalid': ['127.0.0.1'] }),
  )
const head = 'HTTP/1.1 200 OK\r\n'
const every = (milliseconds: number, run: () => void) => (socket: Socket) => {
  const timer = setInterval(run, milliseconds)
  socket.on('close', () => clearInterval(timer))
}
const packed = (coding: string, bytes: Buffer) => (socket: Socket) => {
  socket.write(`${head}Content-Encoding: ${coding}\r\nContent-Length: ${bytes.length}\r\n\r\n`)
  socket.write(bytes)
}
const zeros = Buffer.alloc(50_000_000)

test.each<[string, (socket: Socket) => void, object]>([
  ['says nothing', () => undefined, { failure: 'timed-out' }],
  [
    'drips its head',
    socket => {
      socket.write(head)
      every(20, () => socket.write('X'))(socket)
    },
    { failure: 'timed-out' },
  ],
  [
    'says 100 for ever',
    socket => every(10, () => socket.write('HTTP/1.1 100 Continue\r\n\r\n'))(socket),
    { failure: 'broken' },
  ],
  [
    'says 103 for ever',
    socket => every(10, () => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'))(socket),
    { failure: 'timed-out' },
  ],
  [
    'has headers without end',
    socket => {
      socket.write(head)
      every(1, () => socket.write(`X-A: ${'x'.repeat(1_000)}\r\n`))(socket)
    },
    { failure: 'too-large' },
  ],
  [
    'drips its body',
    socket => {
      socket.write(`${head}Content-Length: 9000\r\n\r\n`)
      every(20, () => socket.write('x'))(socket)
    },
    { failure: 'timed-out', status: 200 },
  ],
  [
    'floods',
    socket => {
      socket.write(`${head}\r\n`)
      every(1, () => socket.write('x'.repeat(5_000)))(socket)
    },
    { failure: 'too-large', status: 200 },
  ],
  ['packs a bomb with gzip', packed('gzip', gzipSync(zeros)), { failure: 'too-large', status: 200 }],
  [
    'packs a bomb with brotli',
    packed('br', brotliCompressSync(zeros.subarray(0, 5_000_000))),
    { failure: 'too-large', status: 200 },
  ],
  ['packs its body twice', packed('gzip, gzip', gzipSync(gzipSync('yes'))), { failure: 'broken', status: 200 }],
  ['packs it too often', packed(Array(60).fill('gzip').join(', '), gzipSync('yes')), { failure: 'broken' }],
  ['says gzip and sends none', packed('gzip', Buffer.from('yes')), { failure: 'broken', status: 200 }],
  [
    'ends before its length',
    socket => void socket.end(`${head}Content-Length: 100\r\n\r\nhalf`),
    { failure: 'broken', status: 200 },
  ],
  ['hangs up', socket => void socket.destroy(), { failure: 'broken' }],
  ['resets', socket => void socket.resetAndDestroy(), { failure: 'broken' }],
  ['speaks no HTTP', socket => void socket.end('220 mail.example ESMTP\r\n'), { failure: 'broken' }],
  [
    'gives two lengths',
    socket => void socket.end(`${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`),
    { failure: 'broken' },
  ],
  [
    'has a length that is none',
    socket => void socket.end(`${head}Content-Length: -1\r\n\r\nab`),
    { failure: 'broken' },
  ],
])('a server that %s gives a failure, in time, and is left', async (_, answer, outcome) => {
  const { state, address } = await openRaw(answer)
  const began = performance.now()
  expect(await ask(address)).toEqual(outcome)
  expect(performance.now() - began).toBeLessThan(2_000)
  await expect.poll(() => state.left, { timeout: 2_000 }).toBe(true)
})

test('what comes after the length of a body is no part of it', async () => {
  const { address } = await openRaw(
    socket => void socket.end(`${head}Content-Length: 3\r\n\r\nyesHTTP/1.1 200 OK\r\n\r\n`),
  )
  const outcome = await ask(address)
  expect('body' in outcome && Buffer.from(outcome.body).toString()).toBe('yes')
})

test('a body of just the most bytes is taken, and one more is not', async () => {
  const { address } = await openRaw(socket => void socket.end(`${head}Content-Length: 100\r\n\r\n${'x'.repeat(100)}`))
  expect(await ask(address, { mostBytes: 100 })).toMatchObject({ status: 200, body: expect.any(Uint8Array) })
  expect(await ask(address, { mostBytes: 99 })).toEqual({ failure: 'too-large', status: 200 })
})

test('the wait for the head has a bound of its own', async () => {
  const { address } = await openRaw(() => undefined)
  const began = performance.now()
  expect(await ask(address, { milliseconds: 20_000, headerMilliseconds: 200 })).toEqual({ failure: 'timed-out' })
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('the time is that of all redirects together', async () => {
  const { address } = await openRaw(socket =>
    setTimeout(() => socket.end('HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n'), 150),
  )
  const began = performance.now()
  expect(await ask(address, { milliseconds: 400, mostRedirects: 50 })).toEqual({ failure: 'timed-out', status: 302 })
  expect(performance.now() - began).toBeLessThan(1_500)
})

test('a name that is never resolved ends in time', async () => {
  const guard = { ...makeGuard({}), resolve: () => new Promise<never>(() => undefined) }
  const outcome = await fetchGuarded({ address: 'http://a.invalid/', milliseconds: 100, mostBytes: 1 }, guard)
  expect(outcome).toEqual({ failure: 'timed-out' })
})

test('nobody listens there', async () => {
  const { address } = await openRaw(() => undefined)
  await close?.()
  expect(await ask(address)).toEqual({ failure: 'unreachable' })
})
