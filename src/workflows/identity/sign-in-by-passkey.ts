import { askForSignIn, type PasskeySite, proveSignIn } from '../../accounts/passkey-ceremony.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'

const minute = 60_000

/** Says what a browser needs to sign somebody in with a passkey. Throws `too-many-requests`. */
export async function offerSignIn({ accounts, clock }: IdentityServices, site: PasskeySite, { client }: Visitor) {
  await accounts.limits.count('passkey', { client })
  const options = await askForSignIn(site)
  await accounts.values.keep('passkey', options.challenge, 'sign-in', clock() + 5 * minute)
  return options
}

/**
 * Signs in whoever holds a passkey and gives the token of the session. An unknown passkey and a wrong proof are refused
 * alike. Throws `passkey-refused` or `too-many-requests`.
 */
export async function signInByPasskey(
  services: IdentityServices,
  site: PasskeySite,
  { answer, visitor }: { answer: unknown; visitor: Visitor },
): Promise<string> {
  const { accounts, newToken, audit } = services
  await accounts.limits.count('passkey', { client: visitor.client })
  const passkey = await accounts.passkeys.findByCredential(credentialOf(answer))
  const takeChallenge = async (challenge: string) => (await accounts.values.take('passkey', challenge)) === 'sign-in'
  const counter = passkey && (await proveSignIn(site, answer, { passkey, takeChallenge }))
  if (passkey === undefined || counter === undefined) {
    audit({ kind: 'sign-in-failed', person: passkey?.person, client: visitor.client, subject: 'passkey' })
    throw new QuizwrightError('passkey-refused')
  }
  await accounts.passkeys.noteUse(passkey.id, counter)
  const token = newToken()
  await accounts.sessions.begin({ token, person: passkey.person, method: 'passkey', device: visitor.device })
  audit({ kind: 'signed-in', person: passkey.person, client: visitor.client, subject: 'passkey' })
  return token
}

function credentialOf(answer: unknown): string {
  const id = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : undefined
  return typeof id === 'string' ? id.slice(0, 2_000) : ''
}
