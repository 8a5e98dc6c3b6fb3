import { type Kysely, sql } from 'kysely'
import type { Connection } from '../storage/connection.ts'
import type { Tables } from '../storage/tables.ts'
import { PersonId } from '../vocabulary/identifiers.ts'
import { houseOrganisation } from '../vocabulary/organisation.ts'
import type { Person } from '../vocabulary/person.ts'
import type { BetterAuthStore } from './better-auth.ts'

/** Names the credential of an identity provider: who it is there. */
export interface ProviderSubject {
  readonly provider: string
  readonly subject: string
}

/**
 * Keeps people and their credentials. Addresses are compared without regard to capitals. A password is given and got as
 * its argon2id hash alone. `lacksOwner` tells whether this server has no owner yet; `claimOwner` tells so within a
 * transaction and keeps others from asking until that ends; `hold` does so for the ways in of one person. `proveAddress`
 * notes that the address was proved to be the person's, and tells whether that is new.
 */
export interface People {
  readonly lacksOwner: () => Promise<boolean>
  readonly claimOwner: () => Promise<boolean>
  readonly makeOwner: (id: PersonId, since: number) => Promise<void>
  readonly find: (id: PersonId) => Promise<Person | undefined>
  readonly findByAddress: (address: string) => Promise<Person | undefined>
  readonly findBySubject: (subject: ProviderSubject) => Promise<Person | undefined>
  readonly findPassword: (id: PersonId) => Promise<string | undefined>
  readonly add: (person: { readonly name: string; readonly address: string }) => Promise<Person>
  readonly setPassword: (id: PersonId, hash: string) => Promise<void>
  readonly hold: (id: PersonId) => Promise<void>
  readonly proveAddress: (id: PersonId) => Promise<boolean>
  readonly linkSubject: (id: PersonId, subject: ProviderSubject) => Promise<void>
}

/** Opens the people of a database, or of a transaction of it. */
export function openPeople(database: Kysely<Tables>, store: BetterAuthStore, dialect: Connection['dialect']): People {
  const lacksOwner = async () => {
    const members = database.selectFrom('members').select('person').where('organisation', '=', houseOrganisation)
    return (await members.where('role', '=', 'owner').limit(1).execute()).length === 0
  }
  return {
    lacksOwner,
    async claimOwner() {
      // A transaction of SQLite holds the one lock for writing from its beginning.
      if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${ownerLock})`.execute(database)
      return lacksOwner()
    },
    async makeOwner(person, since) {
      const row = { organisation: houseOrganisation, person, role: 'owner' as const, since }
      await database
        .insertInto('members')
        .values(row)
        .onConflict(known => known.columns(['organisation', 'person']).doUpdateSet({ role: 'owner' }))
        .execute()
    },
    find: async id => personOf(await store.findUserById(id)),
    findByAddress: async address => personOf((await store.findUserByEmail(address))?.user),
    async findBySubject({ provider, subject }) {
      const owner = await store.findAccountOwnerByKey({ providerId: provider, accountId: subject })
      return owner?.kind === 'owned' ? personOf(owner.user) : undefined
    },
    findPassword: async id => (await store.findCredentialAccount(id))?.password ?? undefined,
    async add({ name, address }) {
      const made = personOf(await store.createUser({ name, email: address, emailVerified: false }, { method: 'admin' }))
      if (made === undefined) throw new Error('better-auth made no person.')
      return made
    },
    async setPassword(id, hash) {
      if ((await store.findCredentialAccount(id)) !== null) return store.updatePassword(id, hash)
      await store.createAccount({ userId: id, providerId: 'credential', accountId: id, password: hash })
    },
    async hold(id) {
      const person = database.updateTable('people').where('id', '=', id)
      await person.set(({ ref }) => ({ changed_at: ref('changed_at') })).execute()
    },
    async proveAddress(id) {
      const unproved = database.updateTable('people').where('id', '=', id).where('address_verified', '=', 0)
      return (await unproved.set({ address_verified: 1 }).executeTakeFirst()).numUpdatedRows > 0n
    },
    async linkSubject(id, { provider, subject }) {
      await store.createAccount({ userId: id, providerId: provider, accountId: subject })
    },
  }
}

// Any number that no other lock of this database has.
const ownerLock = 7_213_003

interface StoredPerson {
  readonly id: string
  readonly name: string
  readonly email: string
}

function personOf(stored: StoredPerson | null | undefined): Person | undefined {
  if (stored === null || stored === undefined) return undefined
  return { id: PersonId.parse(stored.id), name: stored.name, address: stored.email }
}
