import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deedOf } from '../../src/delivery/guards/permit.ts'
import { theServer } from '../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { type Deed, may, type Permission, permissions, type Verdict } from '../../src/vocabulary/permissions.ts'
import { type Principal, Scope } from '../../src/vocabulary/principal.ts'
import { addStudent } from '../../src/workflows/classes/import-roster.ts'
import { inviteMember } from '../../src/workflows/people/invite-member.ts'
import { addKey, addMember, addPeople, samplePeople } from '../samples/sample-people.ts'
import { type PreparedBackground, prepareBackground } from './background-calls.ts'
import { type PreparedClasses, prepareClasses } from './class-calls.ts'
import { type OpenApp, openApp } from './open-app.ts'

/** Is one address of the app, and the line of the table that its guard names. */
interface Route {
  readonly method: string
  readonly path: string
  readonly deed: Deed | undefined
}

/** Is somebody who asks: what the table calls them, and what their requests bring along. */
interface Asking {
  readonly principal: Principal
  readonly headers: Record<string, string>
  readonly attempt?: string
}

/** Is what came of one request. */
interface Seen {
  readonly deed: Deed
  readonly verdict: Verdict
  readonly status: number
  readonly location: string
  readonly body: string
}

let app: OpenApp
let prepared: { behind: PreparedBackground; classes: PreparedClasses }
beforeAll(async () => {
  app = await openApp()
  await addPeople(app.made.connection)
  prepared = { behind: await prepareBackground(app), classes: await prepareClasses(app) }
})
afterAll(() => app.close())

function listRoutes(): Route[] {
  const all = app.app.routes.filter(({ method }) => method !== 'ALL')
  const addresses = [...new Set(all.map(({ method, path }) => `${method} ${path}`))]
  return addresses.map(address => {
    const [method = '', path = ''] = address.split(' ')
    const handlers = all.filter(route => route.method === method && route.path === path)
    return { method, path, deed: handlers.map(({ handler }) => deedOf(handler)).find(deed => deed !== undefined) }
  })
}

test('every route names its line of the table', () => {
  const routes = listRoutes()
  expect(routes.length).toBeGreaterThan(40)
  expect(routes.filter(({ deed }) => deed === undefined).map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

let fresh = 0

// What a route names is there, belongs to the organisation of the server, and is made for one call alone.
const named: Readonly<Record<string, (asking: Asking) => Promise<string>>> = {
  bank: async () => 'qb_tunnel',
  quiz: async () => 'qz_tunnel',
  id: async () => 'qz_tunnel',
  attempt: async ({ attempt }) => attempt ?? (await app.start()).id,
  slot: async () => '1',
  class: async () => prepared.classes.full,
  student: async () => {
    const { pins } = await addStudent(app.classes, theServer, prepared.classes.full, { name: `Walker ${++fresh}` })
    return pins[0]?.student ?? 'st_none'
  },
  webhook: async () => prepared.behind.webhook,
  delivery: async () => prepared.behind.delivery,
  job: async () => prepared.behind.job,
  code: async () => 'not-found',
  organisation: async () => 'og_other',
  key: async () => (await addKey(app.people, ['banks:read'])).id,
  invitation: async () => (await inviteMember(app.people, theServer, { role: 'teacher', note: '' })).invitation.id,
  token: async () => (await inviteMember(app.people, theServer, { role: 'teacher', note: '' })).token,
  person: async () => {
    const person = `pe_fresh-${++fresh}` as const
    await addMember(app.made.connection, { person, organisation: houseOrganisation, role: 'assistant' })
    return person
  },
}

async function fill(path: string, asking: Asking): Promise<string> {
  let filled = path.replace('*', 'pico.css').replace('/attempts/:id', '/attempts/:attempt')
  for (const [part, name = ''] of path.replace('/attempts/:id', '/attempts/:attempt').matchAll(/:(\w+)/g)) {
    const make = named[name]
    if (make === undefined) throw new Error(`Say in "named" what ${part} of ${path} is to be.`)
    filled = filled.replace(part, await make(asking))
  }
  return filled
}

// Where a body of nothing would be refused before anything is looked for.
const bodies: Readonly<Record<string, Record<string, unknown>>> = {
  'POST /studio/people/members/:person/role': { role: 'teacher' },
  'PUT /api/v1/attempts/:attempt/responses/:slot': { kind: 'choice', selected: ['op_1'] },
  'PATCH /api/v1/members/:person': { role: 'teacher' },
  'POST /api/v1/classes/:class/students': { name: 'Ada Lovelace' },
  'POST /api/v1/classes/:class/pins': { students: 'without' },
}

async function ask({ method, path }: Route, asking: Asking) {
  const isRead = method === 'GET'
  const body = bodies[`${method} ${path}`] ?? {}
  const isTable = path.startsWith('/api/v1/classes/:class/roster')
  const isForm = !/^\/api\/|\/passkey/.test(path)
  const type = isTable ? 'text/csv' : isForm ? 'application/x-www-form-urlencoded' : 'application/json'
  const response = await app.send(await fill(path, asking), {
    method,
    headers: { ...asking.headers, ...(!isRead && { 'Content-Type': type }) },
    ...(!isRead && { body: isTable ? 'Name\nAda Lovelace\n' : isForm ? formOf(body) : JSON.stringify(body) }),
  })
  const location = response.headers.get('Location') ?? ''
  const isEndless = response.headers.get('Content-Type') === 'text/event-stream'
  if (isEndless) await response.body?.cancel()
  return { status: response.status, body: isEndless ? '' : await response.text(), location }
}

const formOf = (body: Record<string, unknown>): string =>
  new URLSearchParams(Object.entries(body).map(([name, value]): [string, string] => [name, String(value)])).toString()

const member = (name: keyof typeof samplePeople) => async (): Promise<Asking> => {
  const { person, organisation, role } = samplePeople[name]
  const token = `session-of-${person}-${++fresh}`
  await app.identity.accounts.sessions.begin({ token, person, method: 'password', device: 'curl' })
  const headers = { Cookie: `quizwright-session=${token}` }
  return { principal: { kind: 'member', person, organisation, role }, headers }
}

const key = (choose: (scopes: readonly Scope[]) => readonly Scope[]) => async (deed: Deed) => {
  const permission: Permission = permissions[deed]
  const { secret, principal } = await addKey(app.people, choose('scopes' in permission ? permission.scopes : []))
  return { principal, headers: { Authorization: `Bearer ${secret}` } }
}

const askers: Readonly<Record<string, (deed: Deed) => Promise<Asking>>> = {
  nobody: async () => ({ principal: { kind: 'nobody' }, headers: {} }),
  'somebody with a wrong key': async () => ({
    principal: { kind: 'nobody' },
    headers: { Authorization: `Bearer ${'x'.repeat(40)}` },
  }),
  'a student': async () => {
    const { id, token } = await app.start()
    const headers = { Authorization: `Bearer ${token}`, Cookie: `quizwright-token=${token}` }
    return { principal: { kind: 'student', attempt: id as `at_${string}` }, headers, attempt: id }
  },
  'an assistant': member('assistant'),
  'a teacher': member('teacher'),
  'an owner': member('owner'),
  'a teacher of another organisation': member('teacher of another organisation'),
  'an owner of another organisation': member('owner of another organisation'),
  'a key without the scope': key(([scope]) => Scope.options.filter(one => one !== scope)),
  'a key without the last of several scopes': key(scopes => Scope.options.filter(one => one !== scopes.at(-1))),
  'a key with those scopes alone': key(scopes => (scopes.length === 0 ? ['banks:read'] : scopes)),
}

// Parameters by which a route names what an organisation has; what others name is not anybody's.
const owned = /:(bank|key|person|invitation|class|student|webhook|job)\b/

describe.each(Object.keys(askers))('%s', name => {
  test('gets at every route what the table says', async () => {
    let tried = 0
    const wrong: Seen[] = []
    for (const route of listRoutes()) {
      const { deed, path } = route
      if (deed === undefined) continue
      const asking = await askers[name]?.(deed)
      if (asking === undefined) throw new Error(name)
      const attempt = asking.attempt as `at_${string}` | undefined
      const resource = {
        ...(path.includes('attempts/') && attempt !== undefined && { attempt }),
        ...(owned.test(path) && { organisation: houseOrganisation }),
      }
      const verdict = may(asking.principal, deed, resource)
      const { status, body, location } = await ask(route, asking)
      const seen = { route: `${route.method} ${path}`, deed, verdict, status, location, body: body.slice(0, 300) }
      if (!isAsSaid(seen)) wrong.push(seen)
      tried += 1
    }
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(80)
  })
})

function isAsSaid({ deed, verdict, status, body, location }: Seen) {
  const isRefused = status === 401 || (status === 403 && body.includes('/problems/forbidden'))
  // The routes of accounts send whoever has not signed in to do so, and take no keys.
  if (permissions[deed].to === 'person')
    return (verdict === 'allowed') !== (location.startsWith('/sign-in') || body.includes('/problems/sign-in-needed'))
  if (permissions[deed].to === 'holder')
    return verdict === 'allowed' ? !isRefused && status !== 404 : [401, 404].includes(status)
  if (verdict === 'unknown') return status === 401
  if (verdict === 'forbidden') return status === 403 && isRefused
  if (verdict === 'hidden') return status === 404 && !body.includes('The Channel Tunnel')
  return !isRefused && status < 500
}

test('no list of an organisation shows anything of another', async () => {
  const { secret } = await addKey(app.people, ['banks:read'])
  const asking = (await askers['an owner of another organisation']?.('read-banks')) ?? { headers: {} }
  const lists = listRoutes().filter(
    ({ method, path, deed }) =>
      method === 'GET' && !path.includes(':') && deed !== undefined && 'roles' in permissions[deed],
  )
  expect(lists.length).toBeGreaterThan(4)
  for (const { path } of lists) {
    const body = await (await app.send(path, { headers: asking.headers })).text()
    for (const foreign of ['qb_tunnel', 'pe_teacher', 'pe_assistant', 'A key of the tests', secret])
      expect([path, body.includes(foreign)]).toEqual([path, false])
  }
})
