import type { SignedIn } from '../../accounts/person-sessions.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'
import { requirePassword } from './read-details.ts'

const minute = 60_000

/** Is how long after signing in a way in may be added without proving again who one is, in milliseconds. */
export const freshFor = 30 * minute

/** Tells whether a person has just proved who they are. */
export function isFresh({ clock }: Pick<IdentityServices, 'clock'>, { session }: SignedIn): boolean {
  return clock() - session.madeAt < freshFor
}

/**
 * Changes a person's password, or sets the first one, which needs a sign-in of the last half hour. All other sessions of
 * the person end, and reset links are void. Throws `sign-in-failed` for a wrong present password, `sign-in-needed`,
 * `invalid-request` at `/password`, `too-many-requests` or `too-busy`.
 */
export async function changePassword(
  services: IdentityServices,
  { signedIn, current, wanted, visitor }: { signedIn: SignedIn; current: string; wanted: string; visitor: Visitor },
): Promise<void> {
  const { accounts, passwords, audit } = services
  const { person, session } = signedIn
  const attempted = { client: visitor.client, address: person.id }
  const known = await accounts.people.findPassword(person.id)
  if (known === undefined && !isFresh(services, signedIn)) throw new QuizwrightError('sign-in-needed')
  requirePassword(wanted, person)
  if (known !== undefined) {
    await accounts.limits.count('account', attempted)
    if (!(await passwords.check(current.slice(0, 1_000), known)))
      throw new QuizwrightError('sign-in-failed', 'This is not your present password.')
    await accounts.limits.forgive('account', attempted)
  }
  const hash = await passwords.hash(wanted)
  await accounts.together(async ({ people, sessions, values }) => {
    await people.setPassword(person.id, hash)
    await sessions.endAll(person.id, session.id)
    await values.voidAll('reset', person.id)
  })
  audit({ kind: 'password-changed', person: person.id, client: visitor.client })
}
