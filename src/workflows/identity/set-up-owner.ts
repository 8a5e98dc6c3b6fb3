import { endWaysIn } from '../../accounts/end-ways-in.ts'
import type { AccountsWithin } from '../../accounts/open-accounts.ts'
import type { Person } from '../../vocabulary/person.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'
import { type Details, readDetails } from './read-details.ts'

const day = 24 * 60 * 60 * 1_000

/**
 * Makes the token of the link that makes the owner of this server, good for 24 hours and one use; older ones are void.
 * Gives `undefined` once there is an owner.
 */
export async function makeSetupToken({ accounts, clock, newToken }: IdentityServices): Promise<string | undefined> {
  return accounts.together(async ({ people, values }) => {
    if (!(await people.claimOwner())) return undefined
    const token = newToken()
    await values.voidAll('setup')
    await values.keep('setup', token, 'owner', clock() + day)
    return token
  })
}

/** Lets the holder of a setup link that still opens pass. Throws `link-not-found` or `too-many-requests`. */
export async function openSetup({ accounts }: IdentityServices, token: string, { client }: Visitor): Promise<void> {
  await accounts.limits.count('setup', { client })
  const isOpen = (await accounts.values.look('setup', token)) !== undefined && (await accounts.people.lacksOwner())
  if (!isOpen) throw new QuizwrightError('link-not-found')
}

/**
 * Makes the owner with the setup link and signs them in; gives the token of the session. Of several who use the link at
 * once one becomes the owner. Throws `link-not-found`, `too-many-requests`, `too-busy`, and `invalid-request` with a
 * sentence for each detail that can't be taken; the link stays good then.
 */
export async function setUpOwner(
  services: IdentityServices,
  { token, password, visitor, ...given }: Details & { token: string; password: string; visitor: Visitor },
): Promise<string> {
  await openSetup(services, token, visitor)
  const details = readDetails({ ...given, password })
  const hash = await services.passwords.hash(password)
  const session = services.newToken()
  const person = await services.accounts.together(async within => {
    const owner = await claimSetup(within, { token, since: services.clock(), ...details })
    await within.people.setPassword(owner.id, hash)
    await within.sessions.begin({ token: session, person: owner.id, method: 'password', device: visitor.device })
    return owner
  })
  services.audit({ kind: 'owner-made', person: person.id, client: visitor.client })
  return session
}

/**
 * Takes the setup link and makes its person the owner, within a transaction. Whoever has the link runs this server, so an
 * account of that address that is there already becomes the owner's, and every way in that it had ends. Throws
 * `link-not-found`.
 */
export async function claimSetup(
  within: AccountsWithin,
  { token, since, ...details }: Details & { readonly token: string; readonly since: number },
): Promise<Person> {
  const { values, people } = within
  const isFirst = await people.claimOwner()
  if (!isFirst || (await values.take('setup', token)) === undefined) throw new QuizwrightError('link-not-found')
  const known = await people.findByAddress(details.address)
  if (known !== undefined) await endWaysIn(within, known.id)
  const owner = known ?? (await people.add(details))
  await people.proveAddress(owner.id)
  await people.makeOwner(owner.id, since)
  return owner
}
