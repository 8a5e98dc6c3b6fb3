import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleBank, sampleQuizzes } from '../samples/sample-bank.ts'
import { addKey, addPeople, otherOrganisation } from '../samples/sample-people.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { type OpenApp, openApp, ownerKey } from './open-app.ts'

let app: OpenApp
let theirs: string
beforeAll(async () => {
  app = await openApp()
  await addPeople(app.made.connection)
  theirs = (await addKey(app.people, ['banks:read', 'banks:write', 'quizzes:write'], otherOrganisation)).secret
})
afterAll(() => app.close())

const json = async (path: string, token?: string) =>
  (await (await app.send(path, { ...(token !== undefined && { token }) })).json()) as never
const blueprint = { questions: 1, kinds: ['blank' as const], seed: 1 }
const bankOf = (quiz: `qz_${string}`) =>
  sampleBank({ questions: sampleQuestions(), quizzes: [{ ...sampleQuizzes.immediate, id: quiz, blueprint }] })

test('an organisation that chooses an id that another has gets a bank of its own, and learns nothing', async () => {
  const sent = await app.send('/api/v1/banks?id=qb_tunnel', { token: theirs, json: bankOf('qz_theirs') })
  const { id } = (await sent.json()) as { id: string }
  expect([sent.status, sent.headers.get('Location')]).toEqual([201, `/api/v1/banks/${id}`])
  expect(id).toMatch(/^qb_tunnel-.{10}$/)
  expect((await app.send('/api/v1/banks?id=qb_tunnel', { token: theirs, json: bankOf('qz_theirs') })).status).toBe(409)
  expect((await app.send(`/api/v1/banks/${id}`, { token: theirs })).status).toBe(200)
  for (const [bank = '', token = ''] of [
    [id, ownerKey],
    ['qb_tunnel', theirs],
  ])
    for (const part of ['', '/questions'])
      expect((await app.send(`/api/v1/banks/${bank}${part}`, { token })).status).toBe(404)
})

test('a quiz is made of banks of its own organisation alone, and taken by whoever has its address', async () => {
  const order = { bank: 'qb_tunnel', title: 'Stolen', blueprint }
  const stolen = await app.send('/api/v1/quizzes', { token: theirs, json: order })
  expect([stolen.status, await stolen.json()]).toMatchObject([404, { type: '/problems/bank-not-found' }])
  expect((await app.send('/api/v1/quizzes/qz_theirs')).status).toBe(200)
  expect((await app.send('/api/v1/quizzes/qz_theirs/attempts', { method: 'POST' })).status).toBe(201)
  expect((await app.send('/quizzes/qz_theirs')).status).toBe(200)
})

test('the list of quizzes is that of the organisation whose key is sent, and that of the server for everyone', async () => {
  const ids = async (token?: string) =>
    ((await json('/api/v1/quizzes', token)) as { quizzes: { id: string }[] }).quizzes.map(({ id }) => id)
  expect(await ids(theirs)).toEqual(['qz_theirs'])
  for (const token of [undefined, ownerKey, 'a-token-that-opens-nothing']) {
    expect(await ids(token)).toContain('qz_tunnel')
    expect(await ids(token)).not.toContain('qz_theirs')
  }
  expect(await (await app.send('/')).text()).not.toContain('qz_theirs')
})

test('a key that is not of the right form is refused as any other that opens nothing', async () => {
  for (const token of [`${theirs}x`, theirs.slice(0, -1), 'qw_', theirs.toLowerCase()]) {
    const response = await app.send('/api/v1/banks', { token })
    expect([response.status, await response.json()]).toMatchObject([401, { type: '/problems/unauthorised' }])
  }
})
