import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'

const mail = {
  PUBLIC_URL: 'https://quiz.school.example',
  SMTP_URL: 'smtp://me:hunter2@mail.school.example:587',
  SMTP_FROM: 'Quizwright <quiz@school.example>',
}
const provider = {
  OIDC_ISSUER: 'https://login.school.example/realm',
  OIDC_CLIENT_ID: 'q',
  OIDC_CLIENT_SECRET: 'hunter2',
}

test('mail and the provider are as they are set', () => {
  expect(readConfig({ ...mail, ...provider, OIDC_NAME: 'School login' })).toMatchObject({
    config: {
      mail: { url: mail.SMTP_URL, from: mail.SMTP_FROM },
      provider: { issuer: provider.OIDC_ISSUER, clientId: 'q', clientSecret: 'hunter2', name: 'School login' },
    },
  })
  expect(readConfig(provider)).toMatchObject({ config: { provider: { name: 'login.school.example' } } })
})

test('both are off until they are set', () => {
  const reading = readConfig({})
  expect('config' in reading && [reading.config.mail, reading.config.provider]).toEqual([undefined, undefined])
})

test.each<[string, Record<string, string>, RegExp]>([
  [
    'mail that would name a site as its asker likes',
    { ...mail, PUBLIC_URL: '' },
    /^PUBLIC_URL must be set where SMTP_URL/,
  ],
  ['mail from nobody', { SMTP_URL: mail.SMTP_URL }, /^SMTP_FROM must be set where SMTP_URL is set\.$/],
  ['mail by no server', { SMTP_FROM: mail.SMTP_FROM }, /^SMTP_URL must be set where SMTP_FROM is set\.$/],
  ['mail by a web server', { ...mail, SMTP_URL: 'https://me:hunter2@mail.example' }, /^SMTP_URL must be "smtp:/],
  ['mail from what is no address', { ...mail, SMTP_FROM: 'Quizwright' }, /^SMTP_FROM must be an address/],
  [
    'mail from two lines',
    { ...mail, SMTP_FROM: 'A\r\nBcc: x@y.example <a@b.example>' },
    /^SMTP_FROM must be an address/,
  ],
  ['a provider without a secret', { ...provider, OIDC_CLIENT_SECRET: '' }, /^OIDC_CLIENT_SECRET must be set where/],
  ['a name of no provider', { OIDC_NAME: 'School' }, /^OIDC_ISSUER must be set where OIDC_NAME is set\.$/],
  [
    'a provider with a password in its address',
    { ...provider, OIDC_ISSUER: 'https://a:hunter2@b.example' },
    /^OIDC_ISSUER must/,
  ],
  ['a provider that is a path', { ...provider, OIDC_ISSUER: '/realm' }, /^OIDC_ISSUER must/],
])('%s stops the start with one line that tells no secret', (_, environment, says) => {
  const reading = readConfig(environment)
  expect('fault' in reading ? reading.fault : '').toMatch(says)
  expect(JSON.stringify(reading)).not.toContain('hunter2')
})
