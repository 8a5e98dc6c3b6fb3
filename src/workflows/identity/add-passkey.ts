import { askForPasskey, type PasskeySite, provePasskey } from '../../accounts/passkey-ceremony.ts'
import type { SignedIn } from '../../accounts/person-sessions.ts'
import { hashToken } from '../../text/token-hash.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { isFresh } from './change-password.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'
import { type Details, readDetails } from './read-details.ts'
import { claimSetup, openSetup } from './set-up-owner.ts'

const minute = 60_000
const mostPasskeys = 20

/**
 * Says what the browser of somebody who is signed in needs to make a passkey. Throws `sign-in-needed` where they signed
 * in more than half an hour ago, and `invalid-request` where they have twenty.
 */
export async function offerPasskey(services: IdentityServices, site: PasskeySite, signedIn: SignedIn) {
  const { accounts, clock } = services
  if (!isFresh(services, signedIn)) throw new QuizwrightError('sign-in-needed')
  const known = await accounts.passkeys.list(signedIn.person.id)
  if (known.length >= mostPasskeys)
    throw new QuizwrightError('invalid-request', `An account has ${mostPasskeys} passkeys at most.`)
  const options = await askForPasskey(site, signedIn.person, known)
  await accounts.values.keep('passkey', options.challenge, `add:${signedIn.person.id}`, clock() + 5 * minute)
  return options
}

/** Adds the passkey that a browser made for somebody who is signed in. Throws `passkey-refused`. */
export async function addPasskey(
  { accounts, audit }: IdentityServices,
  site: PasskeySite,
  { signedIn, answer, visitor }: { signedIn: SignedIn; answer: unknown; visitor: Visitor },
): Promise<void> {
  const { person } = signedIn
  await accounts.limits.count('passkey', { client: visitor.client })
  const proved = await provePasskey(
    site,
    answer,
    async challenge => (await accounts.values.take('passkey', challenge)) === `add:${person.id}`,
  )
  const made = proved && (await accounts.passkeys.add({ ...proved, person: person.id, name: visitor.device }))
  if (made === undefined) throw new QuizwrightError('passkey-refused')
  audit({ kind: 'passkey-added', person: person.id, client: visitor.client, subject: made.id })
}

/**
 * Says what a browser needs to make the passkey of the owner, with a setup link. Throws what `openSetup` does, and
 * `invalid-request` with a sentence for a name or address that can't be taken.
 */
export async function offerOwnerPasskey(
  services: IdentityServices,
  site: PasskeySite,
  { token, visitor, ...given }: Details & { token: string; visitor: Visitor },
) {
  await openSetup(services, token, visitor)
  const details = readDetails(given)
  const options = await askForPasskey(site, { id: services.newId('pe'), ...details }, [])
  const value = JSON.stringify({ tokenHash: hashToken(token), ...details })
  await services.accounts.values.keep('passkey', options.challenge, value, services.clock() + 5 * minute)
  return options
}

/**
 * Makes the owner with the passkey that their browser made, and signs them in; gives the token of the session. Throws
 * `passkey-refused`, or what `setUpOwner` does.
 */
export async function setUpOwnerByPasskey(
  services: IdentityServices,
  site: PasskeySite,
  { token, answer, visitor }: { token: string; answer: unknown; visitor: Visitor },
): Promise<string> {
  const { accounts, clock, newToken, audit } = services
  await openSetup(services, token, visitor)
  let details: Details | undefined
  const proved = await provePasskey(site, answer, async challenge => {
    const kept = (await accounts.values.take('passkey', challenge)) ?? ''
    const { tokenHash, ...written } = kept.startsWith('{') ? JSON.parse(kept) : {}
    details = tokenHash === hashToken(token) ? written : undefined
    return details !== undefined
  })
  if (proved === undefined || details === undefined) throw new QuizwrightError('passkey-refused')
  const [session, written] = [newToken(), details]
  const owner = await accounts.together(async within => {
    const person = await claimSetup(within, { token, since: clock(), ...written })
    const added = await within.passkeys.add({ ...proved, person: person.id, name: visitor.device })
    if (added === undefined) throw new QuizwrightError('passkey-refused')
    await within.sessions.begin({ token: session, person: person.id, method: 'passkey', device: visitor.device })
    return person
  })
  audit({ kind: 'owner-made', person: owner.id, client: visitor.client })
  return session
}
