import { z } from 'zod'
import { endWaysIn } from '../../accounts/end-ways-in.ts'
import type { IdentityProvider, ProvidedPerson } from '../../accounts/identity-provider.ts'
import type { PersonId } from '../../vocabulary/identifiers.ts'
import { EmailAddress, type Person } from '../../vocabulary/person.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'

const minute = 60_000

const Round = z.object({ redirect: z.string(), verifier: z.string(), nonce: z.string(), next: z.string() })

/**
 * Begins a sign-in by way of the provider: gives the address to send the browser to, and the state that it must bring
 * back. `redirect` is where it comes back to and `next` where it goes on. Throws `provider-refused` or
 * `too-many-requests`.
 */
export async function beginProvider(
  { accounts, clock, newToken }: IdentityServices,
  provider: IdentityProvider,
  { redirect, next, visitor }: { redirect: string; next: string; visitor: Visitor },
): Promise<{ address: string; state: string }> {
  await accounts.limits.count('provider', { client: visitor.client })
  const [state, nonce, verifier] = [newToken(), newToken(), `${newToken()}${newToken()}`]
  const round = { redirect, verifier, nonce, next }
  const address = await provider.begin(round, state)
  if (address === undefined) throw new QuizwrightError('provider-refused', `${provider.name} cannot be reached.`)
  await accounts.values.keep('provider', state, JSON.stringify(round), clock() + 10 * minute)
  return { address, state }
}

/**
 * Ends a sign-in by way of the provider; gives the token of the session and where to go on. Somebody whom the provider
 * has named before is known by its subject; somebody new is linked to the account of their address where the provider
 * vouches for it. Whoever made that account may have written an address that is not theirs: until an address is proved,
 * every other way into the account ends with the link, unless `present` shows that the same person has signed in there
 * too. Nobody gets an account so. Throws `provider-refused` or `too-many-requests`.
 */
export async function finishProvider(
  services: IdentityServices,
  provider: IdentityProvider,
  { state, code, visitor, present }: { state: string; code: string; visitor: Visitor; present?: PersonId | undefined },
): Promise<{ token: string; next: string }> {
  const { accounts, newToken, audit } = services
  await accounts.limits.count('provider', { client: visitor.client })
  const kept = await accounts.values.take('provider', state)
  const round = kept === undefined ? undefined : Round.parse(JSON.parse(kept))
  const provided = round && (await provider.finish(round, code))
  if (round === undefined || provided === undefined) throw new QuizwrightError('provider-refused')
  const person = await findPerson(services, provider, provided, { visitor, present })
  if (person === undefined) {
    audit({ kind: 'sign-in-failed', client: visitor.client, subject: 'provider' })
    const detail = 'There is no account here of an address that the provider vouches for. Ask the owner to invite you.'
    throw new QuizwrightError('provider-refused', detail)
  }
  const token = newToken()
  await accounts.sessions.begin({ token, person: person.id, method: 'provider', device: visitor.device })
  audit({ kind: 'signed-in', person: person.id, client: visitor.client, subject: 'provider' })
  return { token, next: round.next }
}

async function findPerson(
  { accounts, audit }: IdentityServices,
  { issuer }: IdentityProvider,
  { subject, address: given, isVerified }: ProvidedPerson,
  { visitor: { client }, present }: { visitor: Visitor; present: PersonId | undefined },
): Promise<Person | undefined> {
  const named = { provider: issuer, subject }
  const known = await accounts.people.findBySubject(named)
  const address = EmailAddress.safeParse(given)
  if (known !== undefined || !isVerified || !address.success) return known
  const linked = await accounts.together(async within => {
    const { people } = within
    const person = await people.findByAddress(address.data)
    if (person === undefined) return undefined
    await people.hold(person.id)
    const isNew = (await people.findBySubject(named)) === undefined
    if (!isNew) return { person, isNew }
    if ((await people.proveAddress(person.id)) && present !== person.id) await endWaysIn(within, person.id)
    await people.linkSubject(person.id, named)
    return { person, isNew }
  })
  if (linked?.isNew === true) audit({ kind: 'provider-linked', person: linked.person.id, client })
  return linked?.person
}
