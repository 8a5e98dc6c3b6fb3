import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { namesIn } from '../../src/delivery/api/api-components.ts'
import type { ApiDocument } from '../../src/delivery/api/describe-api.ts'
import { Scope } from '../../src/vocabulary/principal.ts'
import { problemTitles } from '../../src/vocabulary/quizwright-error.ts'
import { canalPage } from '../samples/drafts/sample-pages.ts'
import { kindResponses, sampleResponses } from '../samples/open-sample.ts'
import { sampleBank } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { backgroundCalls, type PreparedBackground, prepareBackground } from './background-calls.ts'
import { classCalls, type PreparedClasses, prepareClasses } from './class-calls.ts'
import { type OpenApp, openApp, ownerKey } from './open-app.ts'
import { type Call, type Prepared, peopleCalls, preparePeople } from './people-calls.ts'

let app: OpenApp
let document: ApiDocument
beforeAll(async () => {
  app = await openApp()
  document = (await (await app.send('/api/v1/openapi.json')).json()) as ApiDocument
})
afterAll(() => app.close())

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )

describe('the OpenAPI document', () => {
  test('has every route of the API and no other', () => {
    const routes = app.app.routes
      .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
      .map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const described = operations().map(({ path, method }) => `${method} ${path}`)
    expect(described.length).toBeGreaterThanOrEqual(15)
    expect(new Set(described)).toEqual(new Set(routes))
  })

  test('names, summarises and secures every operation, each by a name of its own', () => {
    const ids = operations().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { operation } of operations()) {
      expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/)
      expect(operation.summary).toBeTruthy()
      expect(operation.tags).toHaveLength(1)
      for (const requirement of operation.security ?? [{ none: [] }])
        expect(Object.keys(document.components.securitySchemes)).toContain(Object.keys(requirement)[0])
    }
  })

  test('tells the scope that a key needs, and that every operation may find the store out of reach', () => {
    const scopes = operations().flatMap(
      ({ operation }) => operation.security?.flatMap(({ apiKey }) => apiKey ?? []) ?? [],
    )
    const keyed = operations().filter(({ operation }) => operation.security?.some(scheme => 'apiKey' in scheme))
    expect(keyed.length).toBeGreaterThan(30)
    for (const { operation } of keyed) expect(operation.security).not.toContainEqual({ apiKey: [] })
    for (const scope of scopes) expect(Scope.options).toContain(scope)
    const exported = keyed.find(({ operation }) => operation.operationId === 'exportStudent')
    expect(exported?.operation.security).toEqual([{ apiKey: ['organisation:manage'] }])
    for (const { operation } of operations()) expect(operation.responses['503']?.description).toContain('`not-ready`')
  })

  test('refers to nothing that it lacks', () => {
    const names = new Set(namesIn(document))
    expect(names.size).toBeGreaterThan(30)
    for (const name of names) expect(Object.keys(document.components.schemas)).toContain(name)
    for (const name of Object.keys(document.components.schemas)) expect(names).toContain(name)
  })

  test('tells the problems of each operation by their codes', () => {
    for (const { operation } of operations())
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) < 400) continue
        const codes = [...response.description.matchAll(/`([\w-]+)`:/g)].map(([, code]) => code ?? '')
        expect(codes.length).toBeGreaterThan(0)
        for (const code of codes) expect(Object.keys(problemTitles)).toContain(code)
      }
  })

  test('gives examples that its schemas take', () => {
    let examples = 0
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return
      const { schema, example, examples: named } = value as Record<string, unknown>
      const given = [example, ...Object.values(named ?? {}).map(({ value: inner }) => inner)]
      for (const one of given.filter(each => each !== undefined)) {
        examples += 1
        expect(schemaOf(schema).safeParse(one).error?.issues).toBeUndefined()
      }
      Object.values(value).forEach(visit)
    }
    visit(document.paths)
    expect(examples).toBeGreaterThan(20)
  })
})

// Reads a schema of the document by the document alone, so that it is the published contract that is tested.
function schemaOf(schema: unknown): z.ZodType {
  const local = JSON.stringify({ ...(schema as object), $defs: document.components.schemas })
  return z.fromJSONSchema(JSON.parse(local.replaceAll('#/components/schemas/', '#/$defs/')))
}

describe('a real response is as the document says:', () => {
  let open = { path: '', token: '' }
  let judged = { path: '', token: '' }
  let kinds = { path: '', token: '' }
  let behind: PreparedBackground
  let classes: PreparedClasses
  let prepared: Prepared
  beforeAll(async () => {
    behind = await prepareBackground(app)
    classes = await prepareClasses(app)
    prepared = await preparePeople(app)
    open = await app.start()
    judged = await app.start()
    kinds = await app.start('qz_tunnel-kinds')
    for (const [index, { wrong }] of sampleResponses.slice(0, 4).entries())
      await app.send(`${judged.path}/responses/${index + 1}`, { method: 'PUT', token: judged.token, json: wrong })
  })

  const owner = (json?: unknown) => () => ({ token: ownerKey, ...(json !== undefined && { json }) })
  const blueprint = { questions: 1, kinds: ['blank'], seed: 1 }
  const quizzes = [{ ...sampleBank().quizzes[0], id: 'qz_described', blueprint }]
  const bank = { ...sampleBank({ questions: sampleQuestions() }), quizzes }
  const calls: readonly Call[] = [
    { operation: 'listQuizzes', status: 200, path: () => '/api/v1/quizzes' },
    { operation: 'findQuiz', status: 200, path: () => '/api/v1/quizzes/qz_tunnel' },
    { operation: 'findQuiz', status: 404, path: () => '/api/v1/quizzes/qz_none' },
    {
      operation: 'makeQuiz',
      status: 201,
      path: () => '/api/v1/quizzes',
      sent: owner({ bank: 'qb_tunnel', title: 'Q', blueprint: { questions: 1 } }),
    },
    { operation: 'makeQuiz', status: 400, path: () => '/api/v1/quizzes', sent: owner({ title: 7 }) },
    { operation: 'makeQuiz', status: 401, path: () => '/api/v1/quizzes', sent: () => ({ json: {} }) },
    {
      operation: 'startAttempt',
      status: 201,
      path: () => '/api/v1/quizzes/qz_tunnel-exam/attempts',
      sent: () => ({ method: 'POST' }),
    },
    {
      operation: 'startAttempt',
      status: 403,
      path: () => '/api/v1/quizzes/qz_tunnel/attempts',
      sent: () => ({ method: 'POST', headers: { Origin: 'https://evil.example' } }),
    },
    { operation: 'openAttempt', status: 200, path: () => open.path, sent: () => ({ token: open.token }) },
    { operation: 'openAttempt', status: 200, path: () => judged.path, sent: () => ({ token: judged.token }) },
    { operation: 'openAttempt', status: 401, path: () => open.path },
    { operation: 'openAttempt', status: 404, path: () => open.path, sent: () => ({ token: 'wrong' }) },
    ...[
      { slot: 1, json: { kind: 'choice', selected: ['op_1'] }, status: 200 },
      { slot: 4, json: { kind: 'blank', text: 'Folkestone' }, status: 200 },
      { slot: 2, json: { kind: 'blank', text: 'words' }, status: 422 },
      { slot: 2, json: { kind: 'choice' }, status: 400 },
      { slot: 99, json: { kind: 'blank', text: 'words' }, status: 404 },
      { slot: 1, json: { kind: 'choice', selected: ['op_2'] }, status: 409 },
    ].map(({ slot, json, status }) => ({
      operation: 'answerQuestion',
      status,
      path: () => `${open.path}/responses/${slot}`,
      sent: () => ({ method: 'PUT', token: open.token, json }),
    })),
    ...[
      ...kindResponses.map(({ wrong }, index) => ({ slot: index + 1, json: wrong, status: 200 })),
      { slot: 1, json: { kind: 'order', sequence: ['op_story-1'] }, status: 422 },
      { slot: 2, json: { kind: 'evidence', spans: [{ start: 0, end: 20 }] }, status: 422 },
      { slot: 3, json: { kind: 'evidence', spans: [{ start: 20, end: 0 }] }, status: 400 },
    ].map(({ slot, json, status }) => ({
      operation: 'answerQuestion',
      status,
      path: () => `${kinds.path}/responses/${slot}`,
      sent: () => ({ method: 'PUT', token: kinds.token, json }),
    })),
    {
      operation: 'submitAttempt',
      status: 200,
      path: () => `${kinds.path}/submit`,
      sent: () => ({ method: 'POST', token: kinds.token }),
    },
    {
      operation: 'readResult',
      status: 409,
      path: () => `${judged.path}/result`,
      sent: () => ({ token: judged.token }),
    },
    {
      operation: 'submitAttempt',
      status: 200,
      path: () => `${judged.path}/submit`,
      sent: () => ({ method: 'POST', token: judged.token }),
    },
    {
      operation: 'readResult',
      status: 200,
      path: () => `${judged.path}/result`,
      sent: () => ({ token: judged.token }),
    },
    { operation: 'listBanks', status: 200, path: () => '/api/v1/banks', sent: owner() },
    { operation: 'addBank', status: 201, path: () => '/api/v1/banks', sent: owner(bank) },
    { operation: 'addBank', status: 422, path: () => '/api/v1/banks', sent: owner({ ...bank, facts: [{}] }) },
    { operation: 'findBank', status: 200, path: () => '/api/v1/banks/qb_tunnel', sent: owner() },
    { operation: 'listBankQuestions', status: 200, path: () => '/api/v1/banks/qb_tunnel/questions', sent: owner() },
    { operation: 'generateQuestions', status: 200, path: () => '/api/v1/generate', sent: owner({ bank, count: 3 }) },
    { operation: 'checkQuestions', status: 200, path: () => '/api/v1/check', sent: owner({ bank }) },
    {
      operation: 'draftArticle',
      status: 200,
      path: () => '/api/v1/articles',
      sent: owner({ page: canalPage(), writtenOn: '2024-05-15' }),
    },
    { operation: 'draftArticle', status: 422, path: () => '/api/v1/articles', sent: owner({ page: '' }) },
    ...backgroundCalls(() => behind),
    ...classCalls(() => classes),
    ...peopleCalls(() => prepared),
    { operation: 'describeApi', status: 200, path: () => '/api/v1/openapi.json' },
  ]

  test.each(calls)('$operation with status $status', async ({ operation, status, path, sent }) => {
    const response = await app.send(path(), sent?.())
    const text = await response.text()
    expect([response.status, text]).toEqual([status, expect.any(String)])
    if (status === 204) return expect(text).toBe('')
    const described = operations().find(each => each.operation.operationId === operation)?.operation
    const { content } = (described?.responses[status] ?? {}) as { content?: Record<string, { schema: object }> }
    const mediaType = response.headers.get('Content-Type') ?? ''
    expect(schemaOf(content?.[mediaType]?.schema).safeParse(JSON.parse(text)).error?.issues).toBeUndefined()
    return expect(content).toHaveProperty([mediaType])
  })

  test('and every operation is among those tried', () => {
    expect(new Set(calls.map(({ operation }) => operation))).toEqual(
      new Set(operations().map(({ operation }) => operation.operationId)),
    )
  })
})

test('the page of the reference tells every operation', async () => {
  const page = (await (await app.send('/docs')).text()).replaceAll('<wbr/>', '')
  for (const { operation, path } of operations()) {
    expect(page).toContain(`id="${operation.operationId}"`)
    expect(page).toContain(path)
  }
  expect(page).not.toMatch(/<script(?! src="\/assets\/)/)
})
