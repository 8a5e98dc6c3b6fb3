import type { SignedIn } from '../../accounts/person-sessions.ts'
import type { PasskeyId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { IdentityServices, Visitor } from './identity-services.ts'

const longestName = 60

/** Names a passkey of the person who asks. Throws `not-found`, or `invalid-request` at `/name`. */
export async function renamePasskey(
  { accounts }: IdentityServices,
  { signedIn, passkey, name }: { signedIn: SignedIn; passkey: PasskeyId; name: string },
): Promise<void> {
  const wanted = name.trim().normalize('NFC')
  if (wanted === '' || [...wanted].length > longestName || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(wanted)) {
    const detail = `The name of a passkey has 1 to ${longestName} characters.`
    throw new QuizwrightError('invalid-request', detail, [{ pointer: '/name', detail }])
  }
  if (!(await accounts.passkeys.rename(signedIn.person.id, passkey, wanted))) throw new QuizwrightError('not-found')
}

/**
 * Removes a passkey of the person who asks. Throws `not-found`, and `last-way-in` where they could not get in any more.
 */
export async function removePasskey(
  { accounts, audit }: IdentityServices,
  { signedIn: { person }, passkey, visitor }: { signedIn: SignedIn; passkey: PasskeyId; visitor: Visitor },
): Promise<void> {
  await accounts.together(async ({ people, passkeys }) => {
    await people.hold(person.id)
    const all = await passkeys.list(person.id)
    const isLast = all.length < 2 && (await people.findPassword(person.id)) === undefined
    if (isLast && all.some(({ id }) => id === passkey))
      throw new QuizwrightError('last-way-in', 'This is your only way in: set a password or add another passkey first.')
    if (!(await passkeys.remove(person.id, passkey))) throw new QuizwrightError('not-found')
  })
  audit({ kind: 'passkey-removed', person: person.id, client: visitor.client, subject: passkey })
}
