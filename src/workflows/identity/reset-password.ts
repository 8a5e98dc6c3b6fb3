import { PersonId } from '../../vocabulary/identifiers.ts'
import { EmailAddress, type Person } from '../../vocabulary/person.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'
import { requirePassword } from './read-details.ts'

const hour = 60 * 60 * 1_000

/**
 * Sends a reset link to an address, if it is somebody's. The answer and its time are the same where it is nobody's: what
 * is done for a person is done later. `linkOf` makes the address of the page from a token. Throws `too-many-requests`.
 */
export async function askForReset(
  services: IdentityServices,
  { address: given, visitor, linkOf }: { address: string; visitor: Visitor; linkOf: (token: string) => string },
): Promise<void> {
  const { accounts, mail, later, audit } = services
  const address = EmailAddress.safeParse(given).data ?? ''
  await accounts.limits.count('reset', { client: visitor.client, address })
  if (mail === undefined) return
  later(async () => {
    const person = await accounts.people.findByAddress(address)
    if (person === undefined) return
    audit({ kind: 'reset-asked', person: person.id, client: visitor.client })
    await mail(letterOf(person, linkOf(await keepToken(services, person.id))))
  })
}

/**
 * Makes the token of a link with which a person sets a new password: one use, one hour. For an owner or the operator of
 * the server to hand on, where no mail is set up.
 */
export async function makeResetLink(services: IdentityServices, person: PersonId): Promise<string> {
  const token = await keepToken(services, person)
  services.audit({ kind: 'reset-link-made', person })
  return token
}

/** Finds whose password a reset link sets. Throws `link-not-found` or `too-many-requests`. */
export async function openReset({ accounts }: IdentityServices, token: string, { client }: Visitor): Promise<Person> {
  await accounts.limits.count('reset-link', { client })
  const value = PersonId.safeParse(await accounts.values.look('reset', token))
  const person = value.success ? await accounts.people.find(value.data) : undefined
  if (person === undefined) throw new QuizwrightError('link-not-found')
  return person
}

/**
 * Sets a new password with a reset link. All sessions of the person end and their other links are void. Throws
 * `link-not-found`, `too-many-requests`, `too-busy`, or `invalid-request` at `/password`, and the link stays good then.
 */
export async function resetPassword(
  services: IdentityServices,
  { token, wanted, visitor }: { token: string; wanted: string; visitor: Visitor },
): Promise<void> {
  const person = await openReset(services, token, visitor)
  requirePassword(wanted, person)
  const hash = await services.passwords.hash(wanted)
  await services.accounts.together(async ({ people, sessions, values }) => {
    if ((await values.take('reset', token)) !== person.id) throw new QuizwrightError('link-not-found')
    await people.setPassword(person.id, hash)
    await values.voidAll('reset', person.id)
    await sessions.endAll(person.id)
  })
  services.audit({ kind: 'password-reset', person: person.id, client: visitor.client })
}

async function keepToken({ accounts, clock, newToken }: IdentityServices, person: PersonId): Promise<string> {
  const token = newToken()
  await accounts.values.keep('reset', token, person, clock() + hour)
  return token
}

const letterOf = ({ name, address }: Person, link: string) => ({
  to: address,
  subject: 'A new password for Quizwright',
  text: `Hello ${name},

somebody, probably you, asked to set a new password for your account. This link does it, once, within the next hour:

${link}

If it was not you, do nothing: your password stays as it is.
`,
})
