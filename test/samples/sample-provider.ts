import { createHash } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { type CallProvider, makeIdentityProvider } from '../../src/accounts/identity-provider.ts'

/** Is where the provider of the tests lives. */
export const issuer = 'https://login.school.example/realm'

/** Is how one answer of the provider differs from a right one. */
export interface Misbehaviour {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly userinfo?: Readonly<Record<string, unknown>>
  readonly discovery?: Readonly<Record<string, unknown>>
  readonly foreignKey?: boolean
  readonly header?: { readonly alg: string }
  readonly down?: boolean
}

/**
 * Makes a provider that signs in one person and checks what it is asked: the client, PKCE, and that a code is used once.
 * `visit` does what a browser does there, and gives what it comes back with.
 */
export async function makeSampleProvider(misbehaviour: Misbehaviour = {}) {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const { privateKey: foreignKey } = await generateKeyPair('ES256')
  const codes = new Map<string, URLSearchParams>()

  const call: CallProvider = async ({ address, form, authorization }) => {
    if (misbehaviour.down === true) return undefined
    const { pathname } = new URL(address)
    switch (pathname) {
      case '/realm/.well-known/openid-configuration':
        return {
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          userinfo_endpoint: `${issuer}/userinfo`,
          ...misbehaviour.discovery,
        }
      case '/realm/keys':
        return { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] }
      case '/realm/token':
        return answerTokens(form ?? {}, authorization)
      case '/realm/userinfo':
        return authorization === 'Bearer access' ? misbehaviour.userinfo : undefined
      default:
        return undefined
    }
  }

  async function answerTokens(form: Readonly<Record<string, string>>, authorization: string | undefined) {
    const { code = '', code_verifier: verifier = '', redirect_uri: redirect } = form
    const asked = codes.get(code)
    codes.delete(code)
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    const isOurs = authorization === `Basic ${Buffer.from('quizwright:secret%2F1').toString('base64')}`
    if (asked?.get('code_challenge') !== challenge || !isOurs || asked.get('redirect_uri') !== redirect)
      return undefined
    const now = Math.floor(Date.now() / 1_000)
    const claims = {
      ...{ iss: issuer, aud: 'quizwright', sub: 'subject-1', iat: now, exp: now + 60, nonce: asked.get('nonce') },
      ...{ email: 'Ada@school.example', email_verified: true, ...misbehaviour.claims },
    }
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1', ...misbehaviour.header })
    const key = misbehaviour.header?.alg.startsWith('HS') ? new TextEncoder().encode('secret/1'.repeat(8)) : privateKey
    return { id_token: await token.sign(misbehaviour.foreignKey === true ? foreignKey : key), access_token: 'access' }
  }

  const visit = (address: string) => {
    const asked = new URL(address).searchParams
    const code = `code-${codes.size + 1}-${asked.get('state')}`
    codes.set(code, asked)
    return { state: asked.get('state') ?? '', code, asked }
  }
  const settings = { issuer, clientId: 'quizwright', clientSecret: 'secret/1', name: 'School login', call }
  return { provider: makeIdentityProvider(settings), visit }
}
