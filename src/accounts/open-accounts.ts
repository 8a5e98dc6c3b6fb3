import type { Kysely } from 'kysely'
import type { Connection } from '../storage/connection.ts'
import type { Tables } from '../storage/tables.ts'
import { type AttemptLimits, openAttemptLimits } from './attempt-limits.ts'
import { type IdentityTools, openBetterAuth } from './better-auth.ts'
import { type OneTimeValues, openOneTimeValues } from './one-time-values.ts'
import { openPasskeys, type Passkeys } from './passkeys.ts'
import { openPeople, type People } from './people.ts'
import { openPersonSessions, type PersonSessions } from './person-sessions.ts'

/** Is what is known of people, as one transaction sees it; `database` is for what others keep along with it. */
export interface AccountsWithin {
  readonly database: Kysely<Tables>
  readonly people: People
  readonly values: OneTimeValues
  readonly sessions: PersonSessions
  readonly passkeys: Passkeys
}

/** Is what is known of people. What `together` is given happens as a whole or not at all. */
export interface Accounts extends AccountsWithin {
  readonly limits: AttemptLimits
  readonly together: <Result>(work: (within: AccountsWithin) => Promise<Result>) => Promise<Result>
}

/** Opens what is known of people over the one database of a server. */
export async function openAccounts(
  { database, dialect }: Connection,
  tools: IdentityTools & { readonly clock: () => number },
): Promise<Accounts> {
  const over = async (part: Kysely<Tables>): Promise<AccountsWithin> => {
    const store = await openBetterAuth(part, tools)
    return {
      database: part,
      people: openPeople(part, store, dialect),
      values: openOneTimeValues(part, store, tools.clock),
      sessions: openPersonSessions(part, tools),
      passkeys: openPasskeys(part, tools),
    }
  }
  return {
    ...(await over(database)),
    limits: openAttemptLimits(database, tools),
    together: work => database.transaction().execute(async part => work(await over(part))),
  }
}
