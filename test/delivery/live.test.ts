import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { announceQuizzes } from '../../src/workflows/live/announce-quizzes.ts'
import { addKey, addPeople, otherOrganisation } from '../samples/sample-people.ts'
import { type OpenApp, openApp, ownerKey } from './open-app.ts'

let app: OpenApp
const stopping = new AbortController()
beforeAll(async () => {
  app = await openApp({ stopping: stopping.signal })
  await addPeople(app.made.connection)
})
afterAll(() => app.close())

const path = '/api/v1/quizzes/qz_tunnel/live?since=0'
const open = async (headers: Record<string, string> = {}) => {
  const response = await app.send(path, { token: ownerKey, headers })
  const reader = (response.body ?? new ReadableStream()).getReader()
  let text = ''
  // Reads until the text has some words, or to the end.
  const readTo = async (words: string) => {
    while (!text.includes(words)) {
      const { done, value } = await reader.read()
      if (done) break
      text += new TextDecoder().decode(value)
    }
    return text
  }
  return { response, reader, readTo }
}

describe('the live view of a quiz', () => {
  test('tells a snapshot, then changes, by headers that no proxy holds back', async () => {
    const { response, reader, readTo } = await open()
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/event-stream'])
    expect(response.headers.get('Cache-Control')).toBe('no-store, no-transform')
    expect(response.headers.get('X-Accel-Buffering')).toBe('no')
    const first = await readTo('"answered"')
    expect(first).toMatch(/^retry: 3000\n: welcome\n\n/)
    expect(first).toMatch(
      /event: snapshot\nid: [\w-]{16}\ndata: \{"quiz":"qz_tunnel",.*"answered":\[0,0,0,0,0,0\]\}\n\n$/,
    )
    await app.start()
    const announcer = announceQuizzes(app.background.live)
    announcer.announce('qz_tunnel')
    await announcer.close()
    expect(await readTo('event: change')).toMatch(/event: change\nid: [\w-]{16}\ndata: \{"started":1\}\n\n$/)
    await reader.cancel()
  })

  test('tells one who comes back with the last id no snapshot that he has', async () => {
    const first = await open()
    const id = /id: ([\w-]{16})/.exec(await first.readTo('id: '))?.[1] ?? ''
    await first.reader.cancel()
    const back = await open({ 'Last-Event-ID': id })
    const waiting = back.readTo('event: ')
    await app.start()
    const announcer = announceQuizzes(app.background.live)
    announcer.announce('qz_tunnel')
    await announcer.close()
    expect(await waiting).not.toContain('snapshot')
    await back.reader.cancel()
  })

  test('is for the owner alone, of a quiz that is there, and without a body for HEAD', async () => {
    expect((await app.send(path)).status).toBe(401)
    expect((await app.send('/api/v1/quizzes/qz_none/live', { token: ownerKey })).status).toBe(404)
    expect((await app.send(`${path}x`, { token: ownerKey })).status).toBe(400)
    const head = await app.send(path, { token: ownerKey, method: 'HEAD' })
    expect([head.status, head.body]).toEqual([200, null])
  })

  test('ends after ten minutes, so that whoever may no longer watch is found out', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { readTo } = await open()
      await readTo('event: snapshot')
      vi.advanceTimersByTime(10 * 60_000)
      expect(await readTo('nothing like this')).toMatch(/event: end\ndata: \{\}\n\n$/)
    } finally {
      vi.useRealTimers()
    }
  })

  test('takes so many of one organisation at most, however many come at once, and others besides', async () => {
    const all = await Promise.all(Array.from({ length: 60 }, () => open()))
    const refused = all.filter(({ response }) => response.status === 429)
    expect(refused).toHaveLength(10)
    const { secret } = await addKey(app.people, ['results:read'], otherOrganisation)
    expect((await app.send(path, { token: secret })).status).toBe(404)
    await Promise.all(all.map(({ reader }) => reader.cancel()))
    const after = await open()
    expect(after.response.status).toBe(200)
    await after.reader.cancel()
  })

  test('ends when the server stops, says so, and opens no more', async () => {
    const { readTo } = await open()
    await readTo('event: snapshot')
    stopping.abort()
    expect(await readTo('nothing like this')).toMatch(/event: end\ndata: \{\}\n\n$/)
    expect((await app.send(path, { token: ownerKey })).status).toBe(503)
  })
})
