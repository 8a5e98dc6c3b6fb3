import { describe, expect, test } from 'vitest'
import { hideSecrets, passwordsOf } from '../../src/cli/hide-secrets.ts'
import { makeLog } from '../../src/cli/make-log.ts'
import { QuizwrightError } from '../../src/vocabulary/quizwright-error.ts'

function logged(thrown: unknown, secrets: string[] = []) {
  let line = ''
  const to = {
    write: (text: string) => {
      line += text
    },
  }
  makeLog({ level: 'trace', secrets, to }).error({ requestId: 'r-1', err: thrown }, 'failed')
  return { line, json: JSON.parse(line) }
}

const withProperties = (error: Error, properties: object): Error => Object.assign(error, properties)
const secret = 'Vk3x9Tq0rB-hunter2'

describe('an error in the log', () => {
  test('is one line with its type, message, code, where it was thrown, and its causes', () => {
    const cause = withProperties(new Error('database is locked'), { code: 'SQLITE_BUSY' })
    const { line, json } = logged(new QuizwrightError('not-ready', undefined, [], { cause }))
    expect(line.trimEnd().split('\n')).toHaveLength(1)
    expect(json).toMatchObject({
      level: 50,
      requestId: 'r-1',
      msg: 'failed',
      err: {
        type: 'QuizwrightError',
        code: 'not-ready',
        stack: expect.arrayContaining([expect.stringMatching(/^at .*make-log\.test\.ts:\d+/)]),
        cause: { type: 'Error', message: 'database is locked', code: 'SQLITE_BUSY', stack: expect.any(Array) },
      },
    })
  })

  test.each([
    { what: 'a row of the database', error: withProperties(new Error('broken'), { detail: `Key (x)=(${secret})` }) },
    { what: 'a statement', error: withProperties(new Error('broken'), { query: secret, parameters: [secret] }) },
    { what: 'the request', error: withProperties(new Error('broken'), { request: { headers: { cookie: secret } } }) },
    {
      what: 'a value',
      error: withProperties(new Error(`invalid input syntax for type integer: "${secret}"`), {
        code: '22P02',
        severity: 'ERROR',
      }),
    },
    { what: 'its code', error: withProperties(new Error('broken'), { code: { secret } }) },
    { what: 'text that is not valid JSON', error: brokenJson() },
    { what: 'a text that was thrown', error: secret },
    { what: 'an object that was thrown', error: { secret } },
    { what: 'its cause', error: new Error('broken', { cause: secret }) },
    {
      what: 'a line of its stack',
      error: withProperties(new Error('broken'), { stack: `Error: ${secret}\n${secret}\n    at here` }),
    },
    { what: 'the address of a database', error: new Error(`cannot reach postgres://me:${secret}@db/quiz`) },
    { what: 'a header', error: new Error(`unexpected Authorization: Bearer ${secret}`) },
    { what: 'an address', error: new Error(`no answer from https://lms.example/launch?id_token=${secret}&x=1`) },
    { what: 'a cookie', error: new Error(`bad cookie __Host-quizwright-at_x=${secret}; Path=/`) },
  ])('never shows $what', ({ error }) => {
    const { line } = logged(error)
    expect(line).toContain('"msg":"failed"')
    expect(line).not.toContain(secret)
  })

  test('never shows a known secret, wherever it stands and however it is written', () => {
    const password = 'p"ss\\w/rd öß'
    const { line } = logged(new Error(`for ${password} and ${encodeURIComponent(password)}`), [password, 'no'])
    expect(line).toContain('for … and …')
    expect(line).toContain('"msg":"failed"')
  })

  test('is short however long it is, and ends where its causes go in circles', () => {
    const endless: Error = new Error('x'.repeat(100_000))
    endless.cause = endless
    expect(logged(endless).line.length).toBeLessThan(20_000)
  })
})

function brokenJson(): unknown {
  try {
    return JSON.parse(secret)
  } catch (error) {
    return error
  }
}

test('a line without a secret stays as it is', () => {
  const line = '{"path":"/api/v1/quizzes/qz_a","msg":"https://quiz.example.org/?slot=2#x at 12:30, me@example.org"}'
  expect(hideSecrets(['secret-of-the-server', ''])(line)).toBe(line)
})

test.each([
  ['postgres://me:hunter2@db/quiz', ['hunter2', 'hunter2']],
  ['postgres://me:h%40nter2@db/quiz', ['h%40nter2', 'h@nter2']],
  ['postgres://me@db/quiz?password=hunter2', ['hunter2', 'hunter2']],
  ['postgres://me:%E0%A4%A@db/quiz', ['%E0%A4%A', '%E0%A4%A']],
  ['file:/data/q.db', []],
  ['no address', []],
])('the passwords in %s are found', (url, passwords) => {
  expect(passwordsOf(url)).toEqual(passwords)
})
