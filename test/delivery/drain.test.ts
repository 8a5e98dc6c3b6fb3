import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Listening, listen } from '../../src/delivery/listen.ts'
import { type OpenApp, openApp } from './open-app.ts'
import { openRaw, pause, readAnswer } from './say-raw.ts'

let app: OpenApp
let server: Listening
let port: number
beforeEach(async () => {
  app = await openApp()
  server = await listen(app.app, { host: '127.0.0.1', port: 0 })
  port = Number(new URL(server.url).port)
})
afterEach(async () => {
  await server.close()
  await app.close()
})

const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`

function slowStore(milliseconds: number): void {
  const { listBanks } = app.services.library
  app.services.library.listBanks = async organisation => {
    await pause(milliseconds)
    return listBanks(organisation)
  }
}

test('a long request over a kept connection is answered as its last, and the server ends right after it', async () => {
  slowStore(800)
  const { socket, closed } = await openRaw(port)
  socket.write(request('/readyz'))
  await pause(50)
  const begun = performance.now()
  expect(await server.close()).toBe(0)
  expect(performance.now() - begun).toBeLessThan(2_000)
  const heard = await closed
  expect(readAnswer(heard).status).toBe(200)
  expect(heard).toMatch(/\r\nConnection: close\r\n/i)
})

test('connections that have brought nothing, or nothing more, keep the server for a moment only', async () => {
  const silent = await Promise.all([openRaw(port), openRaw(port)])
  const kept = await openRaw(port)
  kept.socket.write(request('/healthz'))
  while (kept.heard() === '') await pause(5)
  const begun = performance.now()
  expect(await server.close()).toBe(0)
  expect(performance.now() - begun).toBeLessThan(1_500)
  for (const { closed } of silent) expect(await closed).toBe('')
  expect(readAnswer(await kept.closed).status).toBe(200)
})

test('what never ends is cut off after ten seconds, and counted', async () => {
  app.services.library.listQuizzes = () => new Promise(() => {})
  const { socket, closed } = await openRaw(port)
  socket.write(request('/'))
  await pause(50)
  const begun = performance.now()
  expect(await server.close()).toBe(1)
  expect(performance.now() - begun).toBeGreaterThan(9_000)
  expect(await closed).toBe('')
})
