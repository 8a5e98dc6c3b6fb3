import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MakeQuiz } from '../../src/delivery/api/quiz-bodies.ts'
import { Problem } from '../../src/delivery/problems/problem.ts'
import { readBank } from '../../src/interchange/bank-file.ts'
import { problemTitles } from '../../src/vocabulary/quizwright-error.ts'
import { Response as GivenResponse } from '../../src/vocabulary/response.ts'
import { kindResponses, sampleResponses } from '../samples/open-sample.ts'
import { sampleBank } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { dumpDatabase } from './dump-database.ts'
import { mutateJson } from './mutate-json.ts'
import { type OpenApp, openApp, ownerKey, type Sent } from './open-app.ts'

let app: OpenApp
let open: { path: string; id: string; token: string }
let openKinds: typeof open
let submitted: { path: string; id: string; token: string }
let before: unknown
const failures: object[] = []

beforeAll(async () => {
  app = await openApp({ log: { info: () => {}, error: fields => void failures.push(fields) } })
  open = await app.start()
  openKinds = await app.start('qz_tunnel-kinds')
  submitted = await app.start()
  await app.send(`${submitted.path}/submit`, { method: 'POST', token: submitted.token })
  // The hour of its first use is noted with a key.
  await app.send('/api/v1/banks', { token: ownerKey })
  before = dumpDatabase(app.file)
})
afterAll(() => app.close())

// What every refusal has in common, whatever was sent: a 4xx with a known code, nothing stored, nothing crashed.
async function expectRefusal(path: string, sent: Sent): Promise<string> {
  const response = await app.send(path, sent)
  const text = await response.text()
  expect([response.status, text].join(' ')).toMatch(/^4\d\d /)
  const { type, status } = Problem.parse(JSON.parse(text))
  const code = type.replace('/problems/', '')
  expect(Object.keys(problemTitles)).toContain(code)
  expect(status).toBe(response.status)
  expect(failures).toEqual([])
  return code
}

const expectUntouched = () => expect(dumpDatabase(app.file)).toEqual(before)

const order = {
  bank: 'qb_tunnel',
  title: 'Two',
  description: 'of them',
  blueprint: { questions: 2, kinds: ['blank'], seed: 1 },
}
const bank = { ...sampleBank({ questions: sampleQuestions() }), quizzes: [] }
const routes = [
  {
    name: 'POST /api/v1/quizzes',
    path: () => '/api/v1/quizzes',
    method: 'POST',
    token: () => ownerKey,
    valid: order,
    isValid: isOrder,
  },
  {
    name: 'POST /api/v1/banks',
    path: () => '/api/v1/banks',
    method: 'POST',
    token: () => ownerKey,
    valid: bank,
    isValid: isBank,
  },
  {
    name: 'POST /api/v1/generate',
    path: () => '/api/v1/generate',
    method: 'POST',
    token: () => ownerKey,
    valid: { bank, seed: 1 },
    isValid: isRequest,
  },
  {
    name: 'POST /api/v1/check',
    path: () => '/api/v1/check',
    method: 'POST',
    token: () => ownerKey,
    valid: { bank },
    isValid: isRequest,
  },
  ...sampleResponses.slice(2, 4).map(({ right }, index) => ({
    name: `PUT a ${right.kind} response`,
    path: () => `${open.path}/responses/${index + 3}`,
    method: 'PUT',
    token: () => open.token,
    valid: right,
    isValid: (value: unknown) => GivenResponse.safeParse(value).success,
  })),
  ...kindResponses.map(({ right }, index) => ({
    name: `PUT a ${right.kind} response`,
    path: () => `${openKinds.path}/responses/${index + 1}`,
    method: 'PUT',
    token: () => openKinds.token,
    valid: right,
    isValid: (value: unknown) => GivenResponse.safeParse(value).success,
  })),
]

function isOrder(value: unknown): boolean {
  return MakeQuiz.safeParse(value).success
}

function isBank(value: unknown): boolean {
  return 'bank' in readBank(value)
}

function isRequest(value: unknown): boolean {
  if (value === null || typeof value !== 'object' || !('bank' in value)) return false
  return value.bank === null || typeof value.bank !== 'object' ? false : isBank({ ...bank, ...value.bank })
}

describe('malformed input', () => {
  test.each(routes)(
    'of wrong parts is refused and leaves no trace ($name)',
    async ({ path, method, token, valid, isValid }) => {
      const property = fc.asyncProperty(mutateJson(valid), async json => {
        fc.pre(!isValid(json))
        await expectRefusal(path(), { method, token: token(), json })
      })
      await fc.assert(property, { numRuns: 150 })
      expectUntouched()
    },
  )

  test.each(routes)(
    'that is no JSON is refused and leaves no trace ($name)',
    async ({ path, method, token, valid }) => {
      const whole = JSON.stringify(valid)
      const broken = fc.oneof(
        fc.nat({ max: whole.length - 1 }).map(length => whole.slice(0, length)),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(`${whole},`, `[${whole}`, `\ufeff${whole}x`, "{'a':1}", 'NaN', 'undefined', '{"a":1,}'),
      )
      const property = fc.asyncProperty(broken.filter(isNoJson), async body => {
        const headers = { 'Content-Type': 'application/json' }
        expect(await expectRefusal(path(), { method, token: token(), headers, body })).toBe('invalid-json')
      })
      await fc.assert(property, { numRuns: 60 })
      expectUntouched()
    },
  )

  test.each(routes)('of 2 MB is refused and leaves no trace ($name)', async ({ path, method, token, valid }) => {
    const json = { ...valid, padding: 'x'.repeat(2_000_000) }
    expect(await expectRefusal(path(), { method, token: token(), json })).toBe('body-too-large')
    expectUntouched()
  })
})

function isNoJson(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

const strangeId = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('__proto__', 'constructor', '..', '.', '*', ':id', "' or 1=1 --", '<b>', 'qz_', 'at_x y', '%', '\0'),
  fc.string({ minLength: 1 }).map(text => `qz_${text}`),
  fc.string({ minLength: 1 }).map(text => `at_${text}`),
)

test('unknown ids are refused wherever an id stands', async () => {
  const property = fc.asyncProperty(strangeId, fc.nat({ max: 6 }), async (id, which) => {
    const part = encodeURIComponent(id)
    fc.pre(!['.', '..'].includes(part))
    const calls: readonly (readonly [string, Sent])[] = [
      [`/api/v1/quizzes/${part}`, {}],
      [`/api/v1/quizzes/${part}/attempts`, { method: 'POST' }],
      [`/api/v1/banks/${part}`, { token: ownerKey }],
      [`/api/v1/banks/${part}/questions`, { token: ownerKey }],
      [`/api/v1/attempts/${part}`, { token: open.token }],
      [`/api/v1/attempts/${part}/submit`, { method: 'POST', token: open.token }],
      [`/quizzes/${part}/attempts`, { method: 'POST' }],
    ]
    const [path, sent] = calls[which] ?? ['', {}]
    expect(await expectRefusal(path, sent)).toMatch(/^(quiz|bank|attempt)-not-found$/)
  })
  await fc.assert(property, { numRuns: 300 })
  expectUntouched()
})

test('a slot that is not there is refused', async () => {
  const slot = fc.oneof(
    fc.integer({ min: 7 }).map(String),
    fc.integer({ max: 0 }).map(String),
    fc.constantFrom('1.0', '1e0', '01', ' 1', '+1', '0x1', 'NaN', '1;2', '٣'),
    fc.string({ minLength: 1 }).filter(text => !/^[1-6]$/.test(text) && !['.', '..'].includes(text)),
  )
  const property = fc.asyncProperty(slot, async text => {
    const path = `${open.path}/responses/${encodeURIComponent(text)}`
    const json = { kind: 'blank', text: 'words' }
    expect(await expectRefusal(path, { method: 'PUT', token: open.token, json })).toBe('slot-not-found')
  })
  await fc.assert(property, { numRuns: 150 })
  expectUntouched()
})

test('a submitted attempt takes no response and keeps its result', async () => {
  const result = await (await app.send(`${submitted.path}/result`, { token: submitted.token })).text()
  for (const [index, { right, wrong }] of sampleResponses.entries())
    for (const json of [right, wrong]) {
      const path = `${submitted.path}/responses/${index + 1}`
      expect(await expectRefusal(path, { method: 'PUT', token: submitted.token, json })).toBe('attempt-submitted')
    }
  expect(await (await app.send(`${submitted.path}/result`, { token: submitted.token })).text()).toBe(result)
  expectUntouched()
})

test('a form that answers nothing is shown again and leaves no trace', async () => {
  const field = fc.constantFrom('option', 'text', 'unanswered', '__proto__', 'slot')
  const value = fc.oneof(fc.constantFrom('', ' \t', '\0', 'op_999', '<script>', 'x'.repeat(501)), fc.constant('op_'))
  const property = fc.asyncProperty(field, value, fc.integer({ min: 1, max: 6 }), async (name, text, slot) => {
    fc.pre(name !== 'text' || !['op_999', '<script>', 'op_'].includes(text))
    const response = await app.send(`/attempts/${open.id}/responses/${slot}`, {
      method: 'POST',
      headers: { Cookie: `quizwright-token=${open.token}`, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ [name]: text }).toString(),
    })
    expect(response.status).toBe(422)
    expect(await response.text()).not.toContain('<script>')
  })
  await fc.assert(property, { numRuns: 100 })
  expectUntouched()
})
