import { describe, expect, test } from 'vitest'
import { issuer, type Misbehaviour, makeSampleProvider } from '../samples/sample-provider.ts'

const round = {
  redirect: 'https://quiz.example.org/sign-in/provider/callback',
  verifier: 'v'.repeat(64),
  nonce: 'nonce-1',
}

async function goRound(misbehaviour: Misbehaviour = {}) {
  const { provider, visit } = await makeSampleProvider(misbehaviour)
  const address = await provider.begin(round, 'state-1')
  return address === undefined ? undefined : provider.finish(round, visit(address).code)
}

test('sends the browser to the provider with state, nonce and a PKCE challenge, and nothing secret', async () => {
  const { provider, visit } = await makeSampleProvider()
  const address = (await provider.begin(round, 'state-1')) ?? ''
  expect(address).toMatch(new RegExp(`^${issuer}/auth\\?`))
  const { asked } = visit(address)
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    client_id: 'quizwright',
    scope: 'openid email',
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge_method: 'S256',
  })
  expect(address).not.toMatch(/secret|vvvv/)
})

describe('an answer of the provider', () => {
  test.each<[string, Misbehaviour, object]>([
    ['that is right', {}, { subject: 'subject-1', address: 'Ada@school.example', isVerified: true }],
    ['that vouches for no address', { claims: { email_verified: false } }, { isVerified: false }],
    ['whose vouching is a word', { claims: { email_verified: 'true' } }, { isVerified: true }],
    ['whose vouching is a number', { claims: { email_verified: 1 } }, { isVerified: false }],
    ['without an address', { claims: { email: undefined } }, { address: undefined }],
    [
      'that tells the address elsewhere',
      { claims: { email: undefined }, userinfo: { sub: 'subject-1', email: 'a@b.example', email_verified: true } },
      { address: 'a@b.example', isVerified: true },
    ],
    [
      'that tells the address of another elsewhere',
      { claims: { email: undefined }, userinfo: { sub: 'subject-2', email: 'a@b.example', email_verified: true } },
      { address: undefined, subject: 'subject-1' },
    ],
    [
      'for two clients, given to us',
      { claims: { aud: ['quizwright', 'x'], azp: 'quizwright' } },
      { subject: 'subject-1' },
    ],
  ])('%s is believed as far as it goes', async (_, misbehaviour, expected) => {
    expect(await goRound(misbehaviour)).toMatchObject(expected)
  })

  test.each<[string, Misbehaviour]>([
    ['for another client', { claims: { aud: 'other' } }],
    ['for two clients, given to the other', { claims: { aud: ['quizwright', 'x'], azp: 'x' } }],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['that has expired', { claims: { exp: 1_000 } }],
    ['that never expires', { claims: { exp: undefined } }],
    ['to another sign-in', { claims: { nonce: 'nonce-2' } }],
    ['about nobody', { claims: { sub: '' } }],
    ['signed with a foreign key', { foreignKey: true }],
    ['signed with the shared secret', { header: { alg: 'HS256' } }],
    ['from a provider that names another issuer', { discovery: { issuer: 'https://evil.example' } }],
    ['from a provider without keys', { discovery: { jwks_uri: `${issuer}/none` } }],
    ['from a provider that is down', { down: true }],
    ['from a provider whose addresses are none', { discovery: { token_endpoint: 'javascript:alert(1)' } }],
  ])('%s proves nothing', async (_, misbehaviour) => {
    expect(await goRound(misbehaviour)).toBeUndefined()
  })

  test('with the wrong verifier, or to a code that was used, proves nothing', async () => {
    const { provider, visit } = await makeSampleProvider()
    const address = (await provider.begin(round, 'state-1')) ?? ''
    expect(await provider.finish({ ...round, verifier: 'w'.repeat(64) }, visit(address).code)).toBeUndefined()
    const { code } = visit(address)
    expect(await provider.finish(round, code)).toBeDefined()
    expect(await provider.finish(round, code)).toBeUndefined()
  })
})
