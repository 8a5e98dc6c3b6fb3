import { type Kysely, type Selectable, sql } from 'kysely'
import type { ApiKey } from '../../vocabulary/api-key.ts'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { ApiKeyId, OrganisationId } from '../../vocabulary/identifiers.ts'
import { Scope } from '../../vocabulary/principal.ts'
import type { Connection } from '../connection.ts'
import type { Tables } from '../tables.ts'
import { recordAudit } from './record-audit.ts'

/** Is an API key as it is stored: whose it is, and the SHA-256 of its secret. */
export interface StoredKey {
  readonly key: ApiKey
  readonly organisation: OrganisationId
  readonly secretHash: string
}

/** Keeps API keys. Each method is one transaction. */
export interface StoredKeys {
  readonly add: (stored: StoredKey, event: AuditEvent) => Promise<void>
  /** Finds a key by the hash of its secret, also one that has expired or was revoked. */
  readonly findByHash: (secretHash: string) => Promise<StoredKey | undefined>
  readonly list: (organisation: OrganisationId) => Promise<ApiKey[]>
  /** Revokes a key, unless it is gone already or an owner key; tells whether it did. */
  readonly revoke: (organisation: OrganisationId, id: ApiKeyId, at: number, event: AuditEvent) => Promise<boolean>
  /** Notes when a key was used, no finer than `grain` milliseconds. */
  readonly touch: (id: ApiKeyId, at: number, grain: number) => Promise<void>
  /** Runs a piece of work on the owner keys of a server while no other node does. */
  readonly withOwnerKeys: <Result>(work: (keys: OwnerKeys) => Promise<Result>) => Promise<Result>
}

/** Is what can be done with the owner keys within one transaction. */
export interface OwnerKeys {
  readonly find: (secretHash: string) => Promise<StoredKey | undefined>
  readonly hasLive: () => Promise<boolean>
  readonly add: (stored: StoredKey, event?: AuditEvent) => Promise<void>
  /** Revokes every owner key. */
  readonly voidAll: (at: number) => Promise<void>
  /** Takes a key back of which nobody has heard. */
  readonly forget: (secretHash: string) => Promise<void>
}

// Any number that no other lock of this database has.
const lockOfOwnerKeys = 5_417_004

/** Opens the API keys of a database. */
export function storedKeys({ database, dialect }: Connection): StoredKeys {
  return {
    add: (stored, event) =>
      database.transaction().execute(async trx => {
        await insertKey(trx, stored)
        await recordAudit(trx, event)
      }),
    findByHash: hash => findByHash(database, hash),
    async list(organisation) {
      const all = database.selectFrom('api_keys').selectAll().where('organisation', '=', organisation)
      return (await all.orderBy('made_at').orderBy('id').execute()).map(readKey)
    },
    revoke: (organisation, id, at, event) =>
      database.transaction().execute(async trx => {
        const { numUpdatedRows } = await trx
          .updateTable('api_keys')
          .set({ revoked_at: at })
          .where('organisation', '=', organisation)
          .where('id', '=', id)
          .where('is_owner', '=', 0)
          .where('revoked_at', 'is', null)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        await recordAudit(trx, event)
        return true
      }),
    async touch(id, at, grain) {
      await database
        .updateTable('api_keys')
        .set({ last_used_at: at - (at % grain) })
        .where('id', '=', id)
        .execute()
    },
    withOwnerKeys: work =>
      database.transaction().execute(async trx => {
        if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${lockOfOwnerKeys})`.execute(trx)
        return work(ownerKeys(trx))
      }),
  }
}

function ownerKeys(trx: Kysely<Tables>): OwnerKeys {
  return {
    find: hash => findByHash(trx, hash),
    async hasLive() {
      const live = trx.selectFrom('api_keys').select('id').where('is_owner', '=', 1).where('revoked_at', 'is', null)
      return (await live.limit(1).execute()).length > 0
    },
    async add(stored, event) {
      await insertKey(trx, stored)
      if (event !== undefined) await recordAudit(trx, event)
    },
    async voidAll(at) {
      const live = trx.updateTable('api_keys').set({ revoked_at: at }).where('is_owner', '=', 1)
      await live.where('revoked_at', 'is', null).execute()
    },
    async forget(hash) {
      await trx.deleteFrom('api_keys').where('secret_hash', '=', hash).execute()
    },
  }
}

async function insertKey(database: Kysely<Tables>, { key, organisation, secretHash }: StoredKey): Promise<void> {
  const { id, name, scopes, isOwner, madeBy, madeAt, lastUsedAt, expiresAt, revokedAt } = key
  await database
    .insertInto('api_keys')
    .values({
      ...{ id, organisation, name, secret_hash: secretHash, scopes: JSON.stringify(scopes) },
      ...{ is_owner: isOwner ? 1 : 0, made_by: madeBy ?? null, made_at: madeAt, last_used_at: lastUsedAt ?? null },
      ...{ expires_at: expiresAt ?? null, revoked_at: revokedAt ?? null },
    })
    .execute()
}

async function findByHash(database: Kysely<Tables>, hash: string): Promise<StoredKey | undefined> {
  const row = await database.selectFrom('api_keys').selectAll().where('secret_hash', '=', hash).executeTakeFirst()
  return row && { key: readKey(row), organisation: row.organisation, secretHash: row.secret_hash }
}

function readKey(row: Selectable<Tables['api_keys']>): ApiKey {
  const { made_by: madeBy, last_used_at: lastUsedAt, expires_at: expiresAt, revoked_at: revokedAt } = row
  return {
    ...{ id: row.id, name: row.name, scopes: readScopes(row), isOwner: row.is_owner === 1, madeAt: row.made_at },
    ...(madeBy !== null && { madeBy }),
    ...(lastUsedAt !== null && { lastUsedAt }),
    ...(expiresAt !== null && { expiresAt }),
    ...(revokedAt !== null && { revokedAt }),
  }
}

// An owner key may do all that there is, whatever that was when it was made; what a scope was once called is dropped.
function readScopes({ is_owner, scopes }: Selectable<Tables['api_keys']>): Scope[] {
  if (is_owner === 1) return [...Scope.options]
  return Scope.options.filter(scope => (JSON.parse(scopes) as string[]).includes(scope))
}
