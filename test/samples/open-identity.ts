import type { IdentityProvider } from '../../src/accounts/identity-provider.ts'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import { openPasswordWork, type PasswordWork } from '../../src/accounts/password-work.ts'
import type { OpenConnection } from '../../src/storage/open-connection.ts'
import { openLibrary } from '../../src/storage/open-library.ts'
import type { IdentityEvent } from '../../src/vocabulary/identity-event.ts'
import type { IdentityServices, Letter } from '../../src/workflows/identity/identity-services.ts'
import { makeSetupToken, setUpOwner } from '../../src/workflows/identity/set-up-owner.ts'
import { makeServices } from '../../src/workflows/make-services.ts'

/** Is the owner that the tests make. */
export const owner = { name: 'Ada Owner', address: 'ada@school.example', password: 'plum violin 47 harbour' }

/** Is where the tests ask from. */
export const visitor = { client: '192.0.2.7', device: 'Firefox on Linux' }

/** Is identity over a database of a test: `events` and `letters` hold what was told and sent, `pass` moves the clock on. */
export interface OpenIdentity {
  readonly services: IdentityServices
  readonly events: IdentityEvent[]
  readonly letters: Letter[]
  readonly pass: (milliseconds: number) => void
  readonly settle: () => Promise<void>
}

/** Is how identity differs from that of most tests. */
export interface IdentityOptions {
  readonly hasMail?: boolean
  readonly provider?: IdentityProvider
  readonly passwords?: PasswordWork
}

/** Opens identity over a connection, with mail that is kept in a list and a clock that tests move. */
export async function openIdentity(
  connection: OpenConnection,
  { hasMail = true, provider, passwords = openPasswordWork() }: IdentityOptions = {},
): Promise<OpenIdentity> {
  const { newId, newToken } = makeServices(openLibrary(connection))
  let passed = 0
  const clock = () => Date.now() + passed
  const events: IdentityEvent[] = []
  const letters: Letter[] = []
  const tasks: Promise<void>[] = []
  const services: IdentityServices = {
    accounts: await openAccounts(connection, { clock, newId, secret: 'secret-of-the-tests-0123456789-0123456789' }),
    passwords,
    clock,
    newId,
    newToken,
    audit: event => void events.push(event),
    later: task => {
      const done = task()
      // A test that ends before it tells of it by `settle`, or not at all.
      done.catch(() => {})
      tasks.push(done)
    },
    provider,
    ...(hasMail && { mail: async letter => void letters.push(letter) }),
  }
  return {
    services,
    events,
    letters,
    pass: milliseconds => {
      passed += milliseconds
    },
    settle: async () => void (await Promise.all(tasks.splice(0))),
  }
}

/** Makes the owner of the tests and gives the token of their session. */
export async function makeOwner(services: IdentityServices): Promise<string> {
  const token = (await makeSetupToken(services)) ?? ''
  return setUpOwner(services, { ...owner, token, visitor })
}
