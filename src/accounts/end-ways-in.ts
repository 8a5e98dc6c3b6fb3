import type { PersonId } from '../vocabulary/identifiers.ts'
import type { AccountsWithin } from './open-accounts.ts'

/**
 * Ends every way into an account, within a transaction: its password, its credentials at providers, passkeys, links for a
 * new password, and all sessions. For one that goes to whom its address belongs, when nobody knows who made it.
 */
export async function endWaysIn({ database, sessions, values }: AccountsWithin, person: PersonId): Promise<void> {
  await database.deleteFrom('credentials').where('person', '=', person).execute()
  await database.deleteFrom('passkeys').where('person', '=', person).execute()
  await values.voidAll('reset', person)
  await sessions.endAll(person)
}
