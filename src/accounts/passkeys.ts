import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../storage/tables.ts'
import type { PasskeyId, PersonId } from '../vocabulary/identifiers.ts'

/**
 * Is a key that a device of a person holds. `credential` names it and `publicKey` checks it, both in base64url; `counter`
 * is how often it was used as far as it tells. Times are milliseconds UTC.
 */
export interface Passkey {
  readonly id: PasskeyId
  readonly person: PersonId
  readonly credential: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
  readonly name: string
  readonly madeAt: number
  readonly usedAt: number | undefined
}

/** Keeps the passkeys of people. No credential is kept twice: `add` gives `undefined` for one that is known. */
export interface Passkeys {
  readonly add: (passkey: Omit<Passkey, 'id' | 'madeAt' | 'usedAt'>) => Promise<Passkey | undefined>
  readonly list: (person: PersonId) => Promise<Passkey[]>
  readonly findByCredential: (credential: string) => Promise<Passkey | undefined>
  readonly noteUse: (id: PasskeyId, counter: number) => Promise<void>
  readonly rename: (person: PersonId, id: PasskeyId, name: string) => Promise<boolean>
  readonly remove: (person: PersonId, id: PasskeyId) => Promise<boolean>
}

/** Opens the passkeys of a database, or of a transaction of it. */
export function openPasskeys(
  database: Kysely<Tables>,
  { clock, newId }: { clock: () => number; newId: (prefix: 'pk') => PasskeyId },
): Passkeys {
  return {
    async add(passkey) {
      const row = {
        id: newId('pk'),
        person: passkey.person,
        credential: passkey.credential,
        public_key: passkey.publicKey,
        counter: passkey.counter,
        transports: JSON.stringify(passkey.transports),
        name: passkey.name,
        made_at: clock(),
        used_at: null,
      }
      const added = await database
        .insertInto('passkeys')
        .values(row)
        .onConflict(conflict => conflict.column('credential').doNothing())
        .returning('id')
        .executeTakeFirst()
      return added === undefined ? undefined : passkeyOf(row)
    },
    async list(person) {
      const all = database.selectFrom('passkeys').selectAll().where('person', '=', person)
      return (await all.orderBy('made_at').orderBy('id').execute()).map(passkeyOf)
    },
    async findByCredential(credential) {
      const found = database.selectFrom('passkeys').selectAll().where('credential', '=', credential)
      const row = await found.executeTakeFirst()
      return row === undefined ? undefined : passkeyOf(row)
    },
    async noteUse(id, counter) {
      await database.updateTable('passkeys').set({ counter, used_at: clock() }).where('id', '=', id).execute()
    },
    async rename(person, id, name) {
      const own = database.updateTable('passkeys').set({ name }).where('id', '=', id).where('person', '=', person)
      return (await own.executeTakeFirst()).numUpdatedRows > 0n
    },
    async remove(person, id) {
      const own = database.deleteFrom('passkeys').where('id', '=', id).where('person', '=', person)
      return (await own.executeTakeFirst()).numDeletedRows > 0n
    },
  }
}

function passkeyOf(row: Selectable<Tables['passkeys']>): Passkey {
  const { id, person, credential, counter, name } = row
  const kept = { publicKey: row.public_key, madeAt: row.made_at, usedAt: row.used_at ?? undefined }
  return { id, person, credential, counter, name, transports: JSON.parse(row.transports), ...kept }
}
