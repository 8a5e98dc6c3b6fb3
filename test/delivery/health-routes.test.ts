import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenApp, openApp } from './open-app.ts'

let app: OpenApp
let stopping = false
beforeEach(async () => {
  stopping = false
  app = await openApp({ isStopping: () => stopping })
})
afterEach(() => app.close())

const ask = async (path: string) => {
  const response = await app.send(path)
  return { status: response.status, body: await response.json(), retry: response.headers.get('Retry-After') }
}

describe('a server', () => {
  test('is alive and ready while its store answers', async () => {
    expect(await ask('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } })
    expect(await ask('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } })
  })

  test('that is told to stop is alive and not ready, and says so', async () => {
    stopping = true
    expect(await ask('/healthz')).toMatchObject({ status: 200 })
    expect(await ask('/readyz')).toMatchObject({
      status: 503,
      body: { type: '/problems/not-ready', detail: 'The server is stopping.' },
      retry: '5',
    })
  })

  test('whose store hangs is not ready after two seconds, and asks it once for all who ask', async () => {
    let asked = 0
    app.services.library.listBanks = () => {
      asked += 1
      return new Promise(() => {})
    }
    const begun = performance.now()
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/readyz')))
    expect(performance.now() - begun).toBeLessThan(4_000)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]))
    expect(asked).toBe(1)
    expect(await ask('/healthz')).toMatchObject({ status: 200 })
  })

  test('is ready again once its store is back', async () => {
    const { listBanks } = app.services.library
    app.services.library.listBanks = () => Promise.reject(new Error('gone'))
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { type: '/problems/not-ready' } })
    app.services.library.listBanks = listBanks
    expect(await ask('/readyz')).toMatchObject({ status: 200 })
  })
})
