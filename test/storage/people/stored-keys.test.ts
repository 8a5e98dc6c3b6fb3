import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPeopleStore, type PeopleStore } from '../../../src/storage/people/open-people-store.ts'
import type { StoredKey } from '../../../src/storage/people/stored-keys.ts'
import type { ApiKey } from '../../../src/vocabulary/api-key.ts'
import type { AuditEvent } from '../../../src/vocabulary/audit-event.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { Scope } from '../../../src/vocabulary/principal.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'

let events = 0
const event = (): AuditEvent => ({
  ...{ id: `ae_${++events}`, at: events, organisation: houseOrganisation, actor: { kind: 'server' } },
  ...{ action: 'key-made', details: {} },
})
const stored = (changes: Partial<ApiKey> = {}, secretHash = 'a'.repeat(64)): StoredKey => ({
  key: { id: 'ak_one', name: 'One', scopes: ['banks:read'], isOwner: false, madeAt: 5, ...changes },
  organisation: houseOrganisation,
  secretHash,
})

describe.each(databaseMakers)('keys in $store', ({ make }) => {
  let made: MadeDatabase
  let store: PeopleStore
  beforeEach(async () => {
    made = await make()
    store = openPeopleStore(made.connection)
  })
  afterEach(async () => {
    await made.connection.close()
    await made.discard()
  })

  it('gives a key back by the hash of its secret, with all that was said of it', async () => {
    const full = stored({ madeBy: 'pe_one', expiresAt: 90, lastUsedAt: 7 })
    await store.keys.add(full, event())
    expect(await store.keys.findByHash(full.secretHash)).toEqual(full)
    expect(await store.keys.findByHash('b'.repeat(64))).toBeUndefined()
    expect(await store.keys.list(houseOrganisation)).toEqual([full.key])
    expect(await store.keys.list('og_other')).toEqual([])
  })

  it('stores neither a key nor its entry where one of the two cannot be stored', async () => {
    const twice = event()
    await store.audit.add(twice)
    await expect(store.keys.add(stored(), twice)).rejects.toThrow()
    expect(await store.keys.list(houseOrganisation)).toEqual([])
    await store.keys.add(stored(), event())
    const other = event()
    await expect(store.keys.add(stored({ id: 'ak_two' }), other)).rejects.toThrow()
    const kept = await store.audit.list({ organisation: houseOrganisation, limit: 9 })
    expect(kept.map(({ id }) => id)).not.toContain(other.id)
  })

  it('revokes a key of that organisation once, and no owner key', async () => {
    await store.keys.add(stored(), event())
    await store.keys.withOwnerKeys(keys => keys.add(stored({ id: 'ak_owner', isOwner: true }, 'b'.repeat(64))))
    expect(await store.keys.revoke('og_other', 'ak_one', 9, event())).toBe(false)
    expect(await store.keys.revoke(houseOrganisation, 'ak_one', 9, event())).toBe(true)
    expect(await store.keys.revoke(houseOrganisation, 'ak_one', 10, event())).toBe(false)
    expect(await store.keys.revoke(houseOrganisation, 'ak_owner', 9, event())).toBe(false)
    expect((await store.keys.list(houseOrganisation)).map(({ id, revokedAt }) => [id, revokedAt])).toEqual([
      ['ak_one', 9],
      ['ak_owner', undefined],
    ])
  })

  it('notes the time of the last use no finer than asked for', async () => {
    await store.keys.add(stored(), event())
    await store.keys.touch('ak_one', 1_234, 1_000)
    expect((await store.keys.findByHash('a'.repeat(64)))?.key.lastUsedAt).toBe(1_000)
  })

  it('lets an owner key do all there is, and drops a scope that is no more', async () => {
    await store.keys.withOwnerKeys(keys => keys.add(stored({ id: 'ak_owner', isOwner: true, scopes: [] })))
    const old = stored({ scopes: ['banks:read', 'banks:paint' as Scope] }, 'c'.repeat(64))
    await store.keys.add(old, event())
    expect((await store.keys.findByHash('a'.repeat(64)))?.key.scopes).toEqual(Scope.options)
    expect((await store.keys.findByHash('c'.repeat(64)))?.key.scopes).toEqual(['banks:read'])
  })

  it('lets one node after the other look whether there is an owner key', async () => {
    const second = await made.reopen()
    const other = openPeopleStore(second)
    const makeOnce = (store: PeopleStore, id: 'ak_here' | 'ak_there') =>
      store.keys.withOwnerKeys(async keys => {
        if (await keys.hasLive()) return 'elsewhere'
        await keys.add(stored({ id, isOwner: true }, id.padEnd(64, 'x')))
        return 'made'
      })
    const outcomes = await Promise.all([makeOnce(store, 'ak_here'), makeOnce(other, 'ak_there')])
    expect(outcomes.toSorted()).toEqual(['elsewhere', 'made'])
    await second.close()
  })
})
