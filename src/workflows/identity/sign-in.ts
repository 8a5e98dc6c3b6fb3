import type { SignedIn } from '../../accounts/person-sessions.ts'
import { EmailAddress } from '../../vocabulary/person.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'

/** Is an attempt to sign in with a password. */
export interface SignInAttempt {
  readonly address: string
  readonly password: string
  readonly visitor: Visitor
}

/**
 * Signs a person in and gives the token of the session. An unknown address, one without a password and a wrong password
 * are refused alike and after the same work. Throws `sign-in-failed`, `too-many-requests` or `too-busy`.
 */
export async function signIn(services: IdentityServices, attempt: SignInAttempt): Promise<string> {
  const { accounts, passwords, newToken, audit } = services
  const { client, device } = attempt.visitor
  const address = EmailAddress.safeParse(attempt.address).data ?? ''
  const attempted = { client, address }
  await accounts.limits.count('sign-in', attempted)
  const person = await accounts.people.findByAddress(address)
  const hash = await accounts.people.findPassword(person?.id ?? 'pe_nobody')
  const isRight = await passwords.check(attempt.password.slice(0, longestPassword), hash)
  if (!isRight || person === undefined) {
    audit({ kind: 'sign-in-failed', person: person?.id, client })
    throw new QuizwrightError('sign-in-failed')
  }
  await accounts.limits.forgive('sign-in', attempted)
  const token = newToken()
  await accounts.sessions.begin({ token, person: person.id, method: 'password', device })
  audit({ kind: 'signed-in', person: person.id, client, subject: 'password' })
  return token
}

// Longer than any that can be set, so that a megabyte is never hashed.
const longestPassword = 1_000

/** Ends the session of a token, if there is one. */
export async function signOut({ accounts, audit }: IdentityServices, { person, session }: SignedIn): Promise<void> {
  await accounts.sessions.end(person.id, session.id)
  audit({ kind: 'signed-out', person: person.id })
}
