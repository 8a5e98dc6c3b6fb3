import { refusePassword } from '../../accounts/check-password.ts'
import { EmailAddress, PersonName } from '../../vocabulary/person.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Is what a person writes of themselves to get an account. */
export interface Details {
  readonly name: string
  readonly address: string
}

/**
 * Reads a name, an address and, where one is given, a password as they will be kept. Throws `invalid-request` with a
 * sentence for each that can't be taken, at `/name`, `/address` and `/password`.
 */
export function readDetails(given: Details & { readonly password?: string | undefined }): Details {
  const [name, address] = [PersonName.safeParse(given.name), EmailAddress.safeParse(given.address)]
  const known = { name: name.data ?? given.name, address: address.data ?? given.address }
  const refusal = given.password === undefined ? undefined : refusePassword(given.password, known)
  const faults = [
    ...(name.error?.issues ?? []).slice(0, 1).map(({ message }) => ({ pointer: '/name', detail: message })),
    ...(address.error?.issues ?? []).slice(0, 1).map(({ message }) => ({ pointer: '/address', detail: message })),
    ...(refusal === undefined ? [] : [{ pointer: '/password', detail: refusal }]),
  ]
  if (faults.length > 0) throw new QuizwrightError('invalid-request', 'Something here cannot be taken yet.', faults)
  return known
}

/** Lets a new password of a person pass. Throws `invalid-request` with a sentence at `/password`. */
export function requirePassword(password: string, person: Details): void {
  const refusal = refusePassword(password, person)
  if (refusal === undefined) return
  const faults = [{ pointer: '/password', detail: refusal }]
  throw new QuizwrightError('invalid-request', 'This password cannot be taken.', faults)
}
