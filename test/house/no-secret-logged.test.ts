import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLog } from '../../src/cli/make-log.ts'
import { QuizwrightError } from '../../src/vocabulary/quizwright-error.ts'
import { type OpenApp, openApp, ownerKey, type Sent } from '../delivery/open-app.ts'

// Each could be told from any other text, wherever it came out.
const secrets = {
  query: 'QuerySecret0aZ9',
  cookie: 'CookieSecret1bY8',
  bearer: 'BearerSecret2cX7',
  basic: 'BasicSecret3dW6',
  header: 'HeaderSecret4eV5',
  body: 'BodySecret5fU4',
  path: 'PathSecret6gT3',
  database: 'DatabaseSecret7hS2',
}
const metricsToken = 'MetricsSecret8iR1'
const lines: string[] = []
let app: OpenApp
let token: string
beforeAll(async () => {
  const log = makeLog({ level: 'trace', secrets: [], to: { write: line => void lines.push(line) } })
  app = await openApp({ log, metricsToken })
  token = (await app.start()).token
})
afterAll(() => app.close())

const bodies: Record<string, string> = {
  'application/json': JSON.stringify({ kind: 'blank', text: secrets.body, password: secrets.body, [secrets.body]: 1 }),
  'application/x-www-form-urlencoded': new URLSearchParams({ text: secrets.body, password: secrets.body }).toString(),
  'text/plain': secrets.body,
  'application/json; broken': `{"password": ${secrets.body}`,
}
const authorizations = [
  `Bearer ${secrets.bearer}`,
  `Basic ${secrets.basic}`,
  `Bearer ${ownerKey}`,
  `Bearer ${metricsToken}`,
]

async function driveAll(): Promise<number> {
  const routes = app.app.routes.filter(({ method }) => method !== 'ALL')
  const asked = new Set([...routes.map(({ method, path }) => `${method} ${path}`), 'GET /nowhere/:id', 'BREW /docs'])
  let sent = 0
  for (const route of asked) {
    const [method = '', pattern = ''] = route.split(' ')
    for (const id of [secrets.path, 'at_sample-1', 'qz_tunnel', 'qb_tunnel']) {
      const path = pattern.replace(/:\w+(\{[^}]*\})?/g, id).replace('*', id)
      for (const request of requestsOf(method)) {
        await app.send(`${path}?token=${secrets.query}&${secrets.query}=1`, request)
        sent += 1
      }
    }
  }
  return sent
}

function requestsOf(method: string): Sent[] {
  const Cookie = `quizwright-token=${secrets.cookie}; __Host-quizwright-at_sample-1=${secrets.cookie}.1; x=${secrets.cookie}`
  const secretHeaders = { Cookie, 'X-Api-Key': secrets.header, Referer: `http://localhost/?t=${secrets.header}` }
  const all = [...authorizations, `Bearer ${token}`].map(Authorization => ({ ...secretHeaders, Authorization }))
  if (method === 'GET' || method === 'BREW') return all.map(headers => ({ method, headers }))
  return all.flatMap(headers =>
    Object.entries(bodies).map(([type, body]) => ({ method, body, headers: { ...headers, 'Content-Type': type } })),
  )
}

function expectClean(): void {
  const text = lines.join('')
  for (const [place, secret] of Object.entries({ ...secrets, ownerKey, metricsToken, token }))
    expect([place, text.includes(secret)]).toEqual([place, false])
  expect(lines.filter(line => JSON.parse(line).requestId === undefined)).toEqual([])
}

// Some thousands of requests, which take a busy machine a while.
const patience = 120_000

test(
  'no route writes a token, cookie, key, query or body to the log, and each line names its request',
  async () => {
    const sent = await driveAll()
    expect(sent).toBeGreaterThan(400)
    expect(lines.length).toBeGreaterThanOrEqual(sent)
    expectClean()
  },
  patience,
)

test('nor does a route whose store fails with all that it was given', async () => {
  lines.length = 0
  const { library } = app.services
  const kept = { ...library }
  for (const name of Object.keys(library) as (keyof typeof library)[]) {
    if (name === 'close') continue
    library[name] = (async (...given: unknown[]) => {
      const address = `postgres://me:${secrets.database}@db/quiz`
      const cause = Object.assign(new Error(`lost ${address}`), { given, address, query: secrets.body, code: '57P01' })
      throw name.startsWith('list') ? cause : new QuizwrightError('not-ready', undefined, [], { cause })
    }) as never
  }
  const sent = await driveAll()
  Object.assign(library, kept)
  expect(lines.filter(line => line.includes('"msg":"failed"')).length).toBeGreaterThan(50)
  expect(lines.length).toBeGreaterThan(sent)
  expect(lines.find(line => line.includes('57P01'))).toContain('"stack":["at ')
  expectClean()
})
