import { isAbsolute, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { accountSettingNames } from '../src/accounts/account-settings.ts'
import { type Config, readConfig, settingNames } from '../src/config.ts'

function configOf(environment: Record<string, string | undefined>): Config {
  const reading = readConfig(environment)
  if ('fault' in reading) throw new Error(reading.fault)
  return reading.config
}

test('without settings it serves port 3000 of this machine from a file in data', () => {
  const { databaseUrl, dataFolder, ...rest } = configOf({})
  expect(rest).toEqual({ port: 3000, host: '127.0.0.1', logLevel: 'info' })
  expect([databaseUrl, dataFolder]).toEqual([`file:${resolve('data/quizwright.db')}`, resolve('data')])
})

test.each([
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: ' 8080 ' }, { port: 8080 }],
  [{ PORT: '' }, { port: 3000 }],
  [{ HOST: '::1' }, { host: '::1' }],
  [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
  [{ PUBLIC_URL: 'https://Quiz.example.org/' }, { publicUrl: 'https://quiz.example.org' }],
  [{ DATABASE_URL: 'file:/var/quiz/q.db' }, { databaseUrl: 'file:/var/quiz/q.db', dataFolder: '/var/quiz' }],
  [{ DATABASE_URL: 'file:///var/quiz/q.db' }, { databaseUrl: 'file:/var/quiz/q.db' }],
  [{ DATABASE_URL: 'file:./other/q.db' }, { databaseUrl: `file:${resolve('other/q.db')}` }],
  [
    { DATABASE_URL: 'postgres://me:secret@localhost/quiz' },
    { databaseUrl: 'postgres://me:secret@localhost/quiz', dataFolder: resolve('data') },
  ],
  [{ DATABASE_URL: 'postgresql://localhost/quiz' }, { databaseUrl: 'postgresql://localhost/quiz' }],
  [{ METRICS_TOKEN: 'm'.repeat(16) }, { metricsToken: 'm'.repeat(16) }],
  [{ TRUST_PROXY: '2' }, { trustProxy: { proxies: 2 } }],
  [{ TRUST_PROXY: '10.0.0.0/8, ::1' }, { trustProxy: { networks: [expect.anything(), expect.anything()] } }],
  [{ DRAIN_DELAY: '5' }, { drainDelay: 5_000 }],
  [{ RETENTION_DAYS: '365' }, { retentionDays: 365 }],
  [{ SESSION_SECRET: 's'.repeat(32) }, { sessionSecret: 's'.repeat(32) }],
  [
    { QUIZWRIGHT_LLM_URL: 'http://127.0.0.1:11434/v1', QUIZWRIGHT_LLM_MODEL: 'small:3b' },
    { helper: { address: { href: 'http://127.0.0.1:11434/v1', setBy: 'owner' }, model: 'small:3b' } },
  ],
  [
    { QUIZWRIGHT_LLM_URL: 'https://llm.example.org', QUIZWRIGHT_LLM_MODEL: 'm', QUIZWRIGHT_LLM_KEY: 'k-1' },
    { helper: { key: 'k-1' } },
  ],
  [
    { OUTBOUND_ALLOW: 'LMS.school.lan, 10.0.0.0/8,::1' },
    { outboundAllowed: { hosts: ['lms.school.lan'], networks: ['10.0.0.0/8', '::1/128'] } },
  ],
])('%j gives %j', (environment, expected) => {
  const config = configOf(environment)
  expect(config).toMatchObject(expected)
  const [, file = '/'] = /^file:(.+)$/.exec(config.databaseUrl) ?? []
  expect(isAbsolute(file)).toBe(true)
})

test.each([
  { PORT: '65536' },
  { PORT: '-1' },
  { PORT: '80a' },
  { PORT: '3e3' },
  { HOST: 'http://localhost' },
  { HOST: 'a b' },
  { DATABASE_URL: 'data/quizwright.db' },
  { DATABASE_URL: 'file:' },
  { DATABASE_URL: 'file:data/' },
  { DATABASE_URL: 'file:data/q.db?mode=ro' },
  { DATABASE_URL: 'mysql://localhost/quiz' },
  { DATABASE_URL: 'postgres://me:hunter2@localhost' },
  { DATABASE_URL: 'postgres://me:hunter2@localhost:port/quiz' },
  { DATABASE_URL: 'postgres:quiz' },
  { PUBLIC_URL: 'quiz.example.org' },
  { PUBLIC_URL: 'https://quiz.example.org/sub' },
  { PUBLIC_URL: 'https://me:hunter2@quiz.example.org' },
  { PUBLIC_URL: 'javascript:alert(1)' },
  { SESSION_SECRET: 'hunter2' },
  { LOG_LEVEL: 'loud' },
  { METRICS_TOKEN: 'hunter2' },
  { METRICS_TOKEN: 'sixteen or more, with spaces' },
  { TRUST_PROXY: '11' },
  { TRUST_PROXY: 'yes' },
  { TRUST_PROXY: '10.0.0.0/33' },
  { TRUST_PROXY: '10.0.0.1,,10.0.0.2' },
  { TRUST_PROXY: '0x7f.1' },
  { DRAIN_DELAY: '301' },
  { DRAIN_DELAY: '-1' },
  { DRAIN_DELAY: '5s' },
  { RETENTION_DAYS: '0' },
  { RETENTION_DAYS: '36501' },
  { RETENTION_DAYS: 'a year' },
  { QUIZWRIGHT_LLM_URL: 'ftp://127.0.0.1/v1', QUIZWRIGHT_LLM_MODEL: 'm' },
  { QUIZWRIGHT_LLM_URL: 'localhost:11434', QUIZWRIGHT_LLM_MODEL: 'm' },
  { QUIZWRIGHT_LLM_URL: 'https://me:hunter2@llm.example.org', QUIZWRIGHT_LLM_MODEL: 'm' },
  { QUIZWRIGHT_LLM_MODEL: 'a model', QUIZWRIGHT_LLM_URL: 'https://llm.example.org' },
  { QUIZWRIGHT_LLM_KEY: 'k\n1', QUIZWRIGHT_LLM_URL: 'https://llm.example.org', QUIZWRIGHT_LLM_MODEL: 'm' },
  { OUTBOUND_ALLOW: 'lms.school.lan,http://10.0.0.1' },
  { OUTBOUND_ALLOW: '10.0.0.0/33' },
  { OUTBOUND_ALLOW: 'a.example,' },
])('%j is refused in one line that names the setting', environment => {
  const reading = readConfig(environment)
  const fault = 'fault' in reading ? reading.fault : ''
  expect(fault).toMatch(new RegExp(`^${Object.keys(environment)[0]} [^\\n]+\\.$`))
})

test('a refusal repeats no secret', () => {
  const secrets = [
    { SESSION_SECRET: 'hunter2' },
    { METRICS_TOKEN: 'hunter2' },
    { DATABASE_URL: 'postgres://me:hunter2@localhost:port/quiz' },
    { PUBLIC_URL: 'https://me:hunter2@quiz.example.org' },
    { QUIZWRIGHT_LLM_URL: 'https://me:hunter2@llm.example.org', QUIZWRIGHT_LLM_MODEL: 'm' },
    { QUIZWRIGHT_LLM_KEY: 'hunter2' },
    { QUIZWRIGHT_LLM_KEY: 'hunter 2 hunter2' },
    { OUTBOUND_ALLOW: 'https://me:hunter2@lms.example.org' },
  ]
  for (const environment of secrets) expect(JSON.stringify(readConfig(environment))).not.toContain('hunter2')
})

test('only named settings are read', () => {
  expect(settingNames).toEqual([
    ...['PORT', 'HOST', 'DATABASE_URL', 'PUBLIC_URL', 'SESSION_SECRET', 'LOG_LEVEL'],
    ...['METRICS_TOKEN', 'TRUST_PROXY', 'DRAIN_DELAY'],
    ...['RETENTION_DAYS'],
    ...['QUIZWRIGHT_LLM_URL', 'QUIZWRIGHT_LLM_MODEL', 'QUIZWRIGHT_LLM_KEY'],
    'OUTBOUND_ALLOW',
    ...accountSettingNames,
  ])
  expect(configOf({ PATH: '/bin', port: '1' }).port).toBe(3000)
})

test.each([
  [
    { QUIZWRIGHT_LLM_URL: 'https://llm.example.org' },
    'QUIZWRIGHT_LLM_MODEL must be set where QUIZWRIGHT_LLM_URL is set.',
  ],
  [{ QUIZWRIGHT_LLM_MODEL: 'm' }, 'QUIZWRIGHT_LLM_URL must be set where QUIZWRIGHT_LLM_MODEL is set.'],
  [{ QUIZWRIGHT_LLM_KEY: 'k' }, 'QUIZWRIGHT_LLM_URL must be set where QUIZWRIGHT_LLM_KEY is set.'],
])('half a helper model is refused: %j', (environment, fault) => {
  expect(readConfig(environment)).toEqual({ fault })
})

test('without its address there is no helper model', () => {
  expect(configOf({})).not.toHaveProperty('helper')
  expect(configOf({ QUIZWRIGHT_LLM_URL: ' ' })).not.toHaveProperty('helper')
})
