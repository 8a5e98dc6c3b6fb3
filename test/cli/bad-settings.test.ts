import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { serve } from '../../src/cli/serve.ts'
import { settingNames } from '../../src/config.ts'
import { runServer } from './run-server.ts'

const secret = 'hunter2-hunter2'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quizwright-settings-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const model = { QUIZWRIGHT_LLM_MODEL: 'm' }
const url = { QUIZWRIGHT_LLM_URL: 'http://127.0.0.1:9/v1' }
const bad: readonly (readonly [setting: string, values: readonly string[], others?: Record<string, string>])[] = [
  ['PORT', ['65536', '-1', '80a', '3e3', '0x50', '1.5', '٣']],
  ['HOST', ['http://localhost', 'a b', '127.0.0.1/8', 'a,b', '[::1]']],
  [
    'DATABASE_URL',
    ['q.db', 'file:', 'file:a/', 'file:q.db?mode=ro', `mysql://me:${secret}@db/q`, `postgres://me:${secret}@db`],
  ],
  [
    'PUBLIC_URL',
    [
      'quiz.example.org',
      'https://q.example/sub',
      'https://q.example/?x=1',
      'ftp://q.example',
      `https://me:${secret}@q.example`,
      'https://',
    ],
  ],
  ['SESSION_SECRET', [secret, 'x']],
  ['LOG_LEVEL', ['loud', 'INFO', '30']],
  ['METRICS_TOKEN', [secret, 'with a space in it, sixteen', 'x'.repeat(201), 'comma,comma,comma']],
  ['TRUST_PROXY', ['11', 'true', '10.0.0.0/33', '10.0.0.1,', 'proxy.example']],
  ['DRAIN_DELAY', ['301', '-1', '5s', '1.5']],
  ['RETENTION_DAYS', ['0', '-1', '36501', '1.5', 'a year']],
  ['QUIZWRIGHT_LLM_URL', ['ftp://127.0.0.1/v1', 'localhost:1', `https://me:${secret}@llm.example`], model],
  ['QUIZWRIGHT_LLM_MODEL', ['a model', 'x'.repeat(201)], url],
  ['QUIZWRIGHT_LLM_KEY', [`${secret} x`, 'é'.repeat(20)], { ...url, ...model }],
  ['OUTBOUND_ALLOW', ['10.0.0.0/33', 'a b', `https://me:${secret}@lms.example`]],
  ['SMTP_URL', ['mail.example', 'http://mail.example', 'smtp://', `smtp:me:${secret}`]],
  ['SMTP_FROM', ['nobody', 'a@b@c', `"<${secret}>`]],
  ['OIDC_ISSUER', ['id.example', 'ftp://id.example', 'https://id.example/?x=1', `https://me:${secret}@id.example`]],
  ['OIDC_CLIENT_ID', ['two words', 'x'.repeat(501)]],
  ['OIDC_CLIENT_SECRET', [`${secret} x`, 'x'.repeat(2_001)]],
  ['OIDC_NAME', ['x'.repeat(61), 'a\u0007b']],
]

test('every setting has its bad values here', () => {
  expect(bad.map(([setting]) => setting)).toEqual(settingNames)
})

const cases = bad.flatMap(([setting, values, others = {}]) => values.map(value => ({ setting, value, others })))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test.each(cases)(
  '$setting of "$value" ends the start with code 2 and one line that repeats no secret',
  async ({ setting, value, others }) => {
    for (const name of settingNames) vi.stubEnv(name, undefined)
    for (const [name, text] of Object.entries({ ...others, [setting]: value })) vi.stubEnv(name, text)
    const written = (stream: NodeJS.WriteStream) => vi.spyOn(stream, 'write').mockReturnValue(true).mock.calls
    const streams = [written(process.stdout), written(process.stderr)]
    const code = await serve([])
    const [out, err] = streams.map(calls => calls.map(([text]) => String(text)).join(''))
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(new RegExp(`^quizwright: ${setting} must [^\\n]+\\.\\n$`)),
    })
    expect(err).not.toContain(secret)
  },
)

describe('a start that what is there forbids ends with code 1 and one line', () => {
  const root = process.getuid?.() === 0
  const nobody = 65_534
  const start = async (settings: Record<string, string>) =>
    runServer(folder, { LOG_LEVEL: 'silent', ...settings }, { user: root ? nobody : undefined }).ended

  beforeAll(async () => {
    await chmod(folder, 0o755)
    await writeFile(join(folder, 'file'), 'no database, but words that go on for a while'.repeat(40), { mode: 0o644 })
    await mkdir(join(folder, 'shut'), { mode: 0o500 })
    await mkdir(join(folder, 'open/q.db'), { recursive: true })
    await mkdir(join(folder, 'key'))
    await writeFile(join(folder, 'key/owner-key'), 'no key\n')
    await mkdir(join(folder, 'read-only'))
    await writeFile(join(folder, 'read-only/q.db'), '', { mode: 0o444 })
    await mkdir(join(folder, 'words'))
    await writeFile(join(folder, 'words/q.db'), 'no database, but words'.repeat(400), { mode: 0o666 })
    for (const name of ['open', 'key', 'read-only', 'words']) await chmod(join(folder, name), 0o777)
  })

  test.each([
    {
      title: 'a file where the folder should be',
      path: 'file/q.db',
      says: /file.*where a folder|part of it is a file/,
    },
    { title: 'a folder where the file should be', path: 'open/q.db', says: /open\/q\.db cannot be opened/ },
    { title: 'a folder that may not be written', path: 'shut/q.db', says: /may not be read or written.*DATABASE_URL/ },
    {
      title: 'a folder that cannot be made',
      path: 'shut/deeper/q.db',
      says: /may not be read or written.*DATABASE_URL/,
    },
    { title: 'a file that may only be read', path: 'read-only/q.db', says: /read-only\/q\.db cannot be opened/ },
    {
      title: 'a file that is no database',
      path: 'words/q.db',
      says: /words\/q\.db cannot be opened: file is not a database/,
    },
    { title: 'a file of the key without a key', path: 'key/q.db', says: /holds no key; delete it/ },
  ])('$title', async ({ path, says }) => {
    const { code, out, err } = await start({ DATABASE_URL: `file:${folder}/${path}` })
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(/^quizwright: [^\n]+\.\n$/)])
    expect(err).toMatch(says)
  })
})
