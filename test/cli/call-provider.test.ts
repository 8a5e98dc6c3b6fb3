import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCallProvider } from '../../src/cli/call-provider.ts'

let server: Server
let issuer: string
const heard: { method: string | undefined; authorization: string | undefined; body: string }[] = []
const answers: Record<string, [status: number, body: string, location?: string]> = {
  '/object': [200, '{"a":1}'],
  '/list': [200, '[1]'],
  '/page': [200, '<html>'],
  '/error': [500, '{"a":1}'],
  '/away': [302, '', '/object'],
  '/long': [200, JSON.stringify({ a: 'x'.repeat(600_000) })],
}
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    heard.push({ method: request.method, authorization: request.headers.authorization, body })
    const [status, text, location] = answers[request.url ?? ''] ?? [404, '{}']
    response.writeHead(status, location === undefined ? {} : { Location: location }).end(text)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
afterAll(() => new Promise(done => server.close(done)))

test('asks a private provider that the owner named, by GET or with a form', async () => {
  const call = makeCallProvider(issuer)
  expect(await call({ address: `${issuer}/object` })).toEqual({ a: 1 })
  const form = { code: 'a&b', grant_type: 'x' }
  expect(await call({ address: `${issuer}/object`, form, authorization: 'Basic x' })).toEqual({ a: 1 })
  expect(heard).toMatchObject([
    { method: 'GET', body: '' },
    { method: 'POST', authorization: 'Basic x', body: 'code=a%26b&grant_type=x' },
  ])
})

test.each(['/list', '/page', '/error', '/away', '/long', '/none'])('takes nothing from %s', async path => {
  expect(await makeCallProvider(issuer)({ address: `${issuer}${path}` })).toBeUndefined()
})

test('lets a provider lead to no other private place', async () => {
  const call = makeCallProvider('https://login.school.example')
  expect(await call({ address: `${issuer}/object` })).toBeUndefined()
  const before = heard.length
  await call({ address: `${issuer}/object`, form: { a: 'b' } })
  expect(heard.length).toBe(before)
})
