import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Passkey } from './passkeys.ts'

/** Is the site as browsers name it to passkeys: its origin, of which the host is what a passkey is bound to. */
export interface PasskeySite {
  readonly origin: string
}

/** Is what a new passkey is, once its proof holds. */
export type NewPasskey = Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'>

/**
 * Takes the challenge that an answer of a browser holds, and tells whether it was given for this and not used yet. Each
 * challenge is asked about once.
 */
export type TakeChallenge = (challenge: string) => Promise<boolean>

const siteName = 'Quizwright'
const patience = 5 * 60_000

/** Says what a browser needs to make a passkey for a person. Those that the person has are not made twice. */
export function askForPasskey(
  { origin }: PasskeySite,
  person: { readonly id: string; readonly name: string; readonly address: string },
  known: readonly Passkey[],
) {
  return generateRegistrationOptions({
    rpName: siteName,
    rpID: new URL(origin).hostname,
    userID: new TextEncoder().encode(person.id),
    userName: person.address,
    userDisplayName: person.name,
    attestationType: 'none',
    timeout: patience,
    excludeCredentials: known.map(({ credential }) => ({ id: credential })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** Says what a browser needs to sign somebody in with a passkey, whoever it is. */
export function askForSignIn({ origin }: PasskeySite) {
  return generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    timeout: patience,
    userVerification: 'required',
  })
}

/** Proves a new passkey. Gives `undefined` for an answer that proves nothing, whatever it is. */
export async function provePasskey(
  site: PasskeySite,
  answer: unknown,
  takeChallenge: TakeChallenge,
): Promise<NewPasskey | undefined> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      ...expectedAt(site, takeChallenge),
    })
    if (!verified || registrationInfo === undefined) return undefined
    const { id, publicKey, counter } = registrationInfo.credential
    const transports = (answer as RegistrationResponseJSON).response.transports ?? []
    return {
      credential: id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: transports.filter(one => /^[a-z-]{1,20}$/.test(one)).slice(0, 8),
    }
  } catch {
    return undefined
  }
}

/** Proves that whoever answers holds a passkey. Gives its counter, or `undefined` for an answer that proves nothing. */
export async function proveSignIn(
  site: PasskeySite,
  answer: unknown,
  { passkey, takeChallenge }: { passkey: Passkey; takeChallenge: TakeChallenge },
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      ...expectedAt(site, takeChallenge),
      credential: {
        id: passkey.credential,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}

const expectedAt = ({ origin }: PasskeySite, takeChallenge: TakeChallenge) => ({
  expectedChallenge: takeChallenge,
  expectedOrigin: origin,
  expectedRPID: new URL(origin).hostname,
  requireUserVerification: true,
})
