import type { Passkey } from '../../accounts/passkeys.ts'
import type { PersonSession, SignedIn } from '../../accounts/person-sessions.ts'
import type { PersonSessionId } from '../../vocabulary/identifiers.ts'
import { isFresh } from './change-password.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'

/** Is how a person can get in, and where they are in; `now` is the time, in milliseconds UTC. */
export interface WaysIn {
  readonly hasPassword: boolean
  readonly isFresh: boolean
  readonly passkeys: readonly Passkey[]
  readonly sessions: readonly PersonSession[]
  readonly now: number
}

/** Lists how the person who asks can get in, and their sessions. */
export async function listWaysIn(services: IdentityServices, signedIn: SignedIn): Promise<WaysIn> {
  const { people, passkeys, sessions } = services.accounts
  const { id } = signedIn.person
  return {
    hasPassword: (await people.findPassword(id)) !== undefined,
    isFresh: isFresh(services, signedIn),
    passkeys: await passkeys.list(id),
    sessions: await sessions.list(id),
    now: services.clock(),
  }
}

/** Ends one session of a person, or all but the one that asks. Gives how many ended. */
export async function endSessions(
  { accounts, audit }: IdentityServices,
  { person, session }: SignedIn,
  which: PersonSessionId | 'others',
  { client }: Visitor,
): Promise<number> {
  const ended =
    which === 'others'
      ? await accounts.sessions.endAll(person.id, session.id)
      : Number(await accounts.sessions.end(person.id, which))
  if (ended > 0) audit({ kind: 'sessions-ended', person: person.id, client, subject: which })
  return ended
}
