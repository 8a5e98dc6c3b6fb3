import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listening, listen } from '../../src/delivery/listen.ts'
import { type OpenApp, openApp } from './open-app.ts'

let app: OpenApp
let server: Listening
let port: number
beforeAll(async () => {
  app = await openApp()
  server = await listen(app.app, { host: '127.0.0.1', port: 0 })
  port = Number(new URL(server.url).port)
})
afterAll(async () => {
  await server.close()
  await app.close()
})

/** Sends bytes as they are and gives back all that the server answers. */
function say(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let heard = ''
    socket.on('data', data => {
      heard += data
    })
    socket.on('end', () => resolve(heard))
    socket.on('error', reject)
    setTimeout(() => socket.end(), 300)
  })
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])
const host = 'Host: localhost'
const last = `${host}\r\nConnection: close\r\n`

test('gives the address at which it answers', async () => {
  expect(server.url).toMatch(/^http:\/\/localhost:\d+$/)
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' })
})

const big = 'x'.repeat(2_000_000)
test.each([
  ['a path of broken percent-encoding', `GET /quizzes/%E0%A4%A HTTP/1.1\r\n${last}\r\n`, 404],
  ['a path with NUL', `GET /attempts/%00 HTTP/1.1\r\n${last}\r\n`, 404],
  ['a path with a backslash', `GET /quizzes\\..\\x HTTP/1.1\r\n${last}\r\n`, 400],
  ['a path above the root', `GET /../../etc/passwd HTTP/1.1\r\n${last}\r\n`, 404],
  ['an id of 8,000 letters', `GET /attempts/at_${'a'.repeat(8_000)} HTTP/1.1\r\n${last}\r\n`, 404],
  ['a header block without end', `GET / HTTP/1.1\r\nX: ${'a'.repeat(40_000)}\r\n${last}\r\n`, 431],
  ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 400],
  ['a Host that is no host', 'GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n', 400],
  ['a target that is no address', `GET x HTTP/1.1\r\n${last}\r\n`, 400],
  [
    'a length sent twice',
    `POST /api/v1/check HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${last}\r\nxx`,
    400,
  ],
  [
    'a body of chunks beyond the limit',
    `POST /api/v1/quizzes/qz_tunnel/attempts HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${last}\r\n${big.length.toString(16)}\r\n${big}\r\n0\r\n\r\n`,
    413,
  ],
  [
    'a body that is longer than the limit',
    `POST /api/v1/quizzes/qz_tunnel/attempts HTTP/1.1\r\nContent-Length: ${big.length}\r\n${last}\r\n${big}`,
    413,
  ],
  [
    'authorization sent twice',
    `GET /api/v1/banks HTTP/1.1\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n${last}\r\n`,
    401,
  ],
  [
    'cookies sent twice',
    `GET / HTTP/1.1\r\nCookie: quizwright-open=\r\nCookie: quizwright-open=%FF\r\n${last}\r\n`,
    200,
  ],
])('answers %s without a crash', async (_, request, status) => {
  expect(statusOf(await say(request))).toBe(status)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('closes the connection over which too large a body comes', async () => {
  const request = `POST /api/v1/check HTTP/1.1\r\n${host}\r\nContent-Length: 2000000\r\n\r\n`
  const answer = await say(request)
  expect(statusOf(answer)).toBe(413)
  expect(answer).toMatch(/\r\nConnection: close\r\n/i)
})

test('takes a body that breaks off for a mistake of the client', async () => {
  const failures: object[] = []
  const watched = await openApp({ log: { info: () => {}, error: fields => void failures.push(fields) } })
  const { path, token } = await watched.start()
  const body = new ReadableStream({
    pull: controller => controller.error(new Error('aborted')),
  })
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Content-Length': '50' }
  const init = { method: 'PUT', headers, body, duplex: 'half' } as RequestInit
  const response = await watched.app.request(new Request(`http://localhost${path}/responses/1`, init))
  await watched.close()
  expect([response.status, failures]).toEqual([400, []])
})

test('rejects a port that is taken', async () => {
  await expect(listen(app.app, { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('lets a request under way finish when it stops', async () => {
  const other = await listen(app.app, { host: '127.0.0.1', port: 0 })
  const { port: otherPort } = new URL(other.url)
  const socket = connect(Number(otherPort), '127.0.0.1')
  let heard = ''
  socket.on('data', data => {
    heard += data
  })
  const ended = new Promise(resolve => socket.on('end', resolve))
  socket.write(`POST /api/v1/quizzes/qz_tunnel/attempts HTTP/1.1\r\nContent-Length: 2\r\n${last}\r\n{`)
  await new Promise(resolve => setTimeout(resolve, 50))
  const closed = other.close()
  socket.write('}')
  await ended
  await closed
  expect(statusOf(heard)).toBe(201)
  await expect(fetch(`${other.url}/healthz`)).rejects.toThrow()
})

test('answers what has arrived over kept connections before it stops, each for the last time', async () => {
  const other = await listen(app.app, { host: '127.0.0.1', port: 0 })
  const { port: otherPort } = new URL(other.url)
  const sockets = await Promise.all(
    [1, 2, 3].map(async () => {
      const socket = connect(Number(otherPort), '127.0.0.1')
      await new Promise(resolve => {
        socket.once('data', resolve)
        socket.write(`GET /healthz HTTP/1.1\r\n${host}\r\n\r\n`)
      })
      return socket
    }),
  )
  const answers = sockets.map(
    socket =>
      new Promise<string>((resolve, reject) => {
        let heard = ''
        socket.on('data', data => {
          heard += data
        })
        socket.on('close', () => resolve(heard))
        socket.on('error', reject)
      }),
  )
  for (const socket of sockets) socket.write(`GET /api/v1/quizzes HTTP/1.1\r\n${host}\r\n\r\n`)
  await other.close()
  for (const answer of await Promise.all(answers)) {
    expect(statusOf(answer)).toBe(200)
    expect(answer).toMatch(/\r\nConnection: close\r\n/i)
  }
})
