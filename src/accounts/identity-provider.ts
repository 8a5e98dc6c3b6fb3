import { createHash } from 'node:crypto'
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import { z } from 'zod'

/**
 * Asks the provider and gives the JSON object that it answers with; `undefined` where there is none. `form` is sent by
 * POST, everything else asked for by GET; `authorization` becomes the header of that name.
 */
export type CallProvider = (request: {
  readonly address: string
  readonly form?: Readonly<Record<string, string>>
  readonly authorization?: string
}) => Promise<Readonly<Record<string, unknown>> | undefined>

/** Is where people of an organisation sign in, as its owner set it up, and how it is reached. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
  readonly call: CallProvider
}

/** Is what goes with one sign-in by way of the provider: where it comes back to, and what nobody else knows of it. */
export interface ProviderRound {
  readonly redirect: string
  readonly verifier: string
  readonly nonce: string
}

/** Is whom the provider says somebody is: `isVerified` tells whether it vouches for the address. */
export interface ProvidedPerson {
  readonly subject: string
  readonly address: string | undefined
  readonly isVerified: boolean
}

/**
 * Signs people in by OpenID Connect: code flow with PKCE, state and nonce. `begin` gives the address to send a browser
 * to and `finish` proves what it came back with; both give `undefined` where the provider can't be reached or proves
 * nothing. Source: OpenID Connect Core 1.0, section 3.1; RFC 7636; RFC 9207.
 */
export interface IdentityProvider {
  readonly name: string
  readonly issuer: string
  readonly begin: (round: ProviderRound, state: string) => Promise<string | undefined>
  readonly finish: (round: ProviderRound, code: string) => Promise<ProvidedPerson | undefined>
}

const Discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url({ protocol: /^https?$/ }),
  token_endpoint: z.url({ protocol: /^https?$/ }),
  jwks_uri: z.url({ protocol: /^https?$/ }),
  userinfo_endpoint: z.url({ protocol: /^https?$/ }).optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
})
type Discovered = z.infer<typeof Discovered>

const Tokens = z.object({ id_token: z.string().max(20_000), access_token: z.string().max(20_000).optional() })

// What a provider signs with its own key; a token signed with a shared secret, or not at all, proves nothing here.
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Makes the way to sign in by the provider of the settings. Nothing is asked of it before the first sign-in. */
export function makeIdentityProvider(settings: ProviderSettings): IdentityProvider {
  const { issuer, clientId, clientSecret, name, call } = settings

  async function discover(): Promise<Discovered | undefined> {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const found = Discovered.safeParse(await call({ address }))
    return found.success && found.data.issuer === issuer ? found.data : undefined
  }

  async function askForTokens(found: Discovered, { redirect, verifier }: ProviderRound, code: string) {
    const form = { grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier }
    const ways = found.token_endpoint_auth_methods_supported
    const isPosted = ways?.includes('client_secret_post') === true && !ways.includes('client_secret_basic')
    const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`
    const answer = isPosted
      ? await call({
          address: found.token_endpoint,
          form: { ...form, client_id: clientId, client_secret: clientSecret },
        })
      : await call({
          address: found.token_endpoint,
          form,
          authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
        })
    return Tokens.safeParse(answer).data
  }

  async function prove(found: Discovered, token: string, nonce: string): Promise<JWTPayload | undefined> {
    const keys = await call({ address: found.jwks_uri })
    if (keys === undefined) return undefined
    try {
      const { payload } = await jwtVerify(token, createLocalJWKSet(keys as unknown as JSONWebKeySet), {
        ...{ issuer, audience: clientId, algorithms, clockTolerance: 60, requiredClaims: ['sub', 'exp', 'iat'] },
      })
      const { aud, azp, nonce: proved } = payload
      const isForUs = !Array.isArray(aud) || aud.length === 1 || azp === clientId
      return isForUs && proved === nonce ? payload : undefined
    } catch {
      return undefined
    }
  }

  // Some providers tell the address only there. What it says counts for the same person alone.
  async function addressClaims(
    found: Discovered,
    proved: JWTPayload,
    accessToken: string | undefined,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { userinfo_endpoint: address } = found
    const { email, sub } = proved
    if (email !== undefined || address === undefined || accessToken === undefined) return proved
    const told = (await call({ address, authorization: `Bearer ${accessToken}` })) ?? {}
    const { sub: toldOf } = told
    return toldOf === sub ? told : proved
  }

  return {
    name,
    issuer,
    async begin({ redirect, verifier, nonce }, state) {
      const found = await discover()
      if (found === undefined) return undefined
      const address = new URL(found.authorization_endpoint)
      const challenge = createHash('sha256').update(verifier).digest('base64url')
      const asked = {
        ...{ response_type: 'code', client_id: clientId, redirect_uri: redirect, scope: 'openid email' },
        ...{ state, nonce, code_challenge: challenge, code_challenge_method: 'S256' },
      }
      for (const [key, value] of Object.entries(asked)) address.searchParams.set(key, value)
      return address.href
    },
    async finish(round, code) {
      const found = await discover()
      if (found === undefined) return undefined
      const tokens = await askForTokens(found, round, code)
      const proved = tokens && (await prove(found, tokens.id_token, round.nonce))
      if (proved?.sub === undefined || proved.sub === '') return undefined
      const { email, email_verified } = await addressClaims(found, proved, tokens?.access_token)
      return {
        subject: proved.sub,
        address: typeof email === 'string' ? email : undefined,
        isVerified: email_verified === true || email_verified === 'true',
      }
    },
  }
}
