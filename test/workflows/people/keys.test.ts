import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { theServer } from '../../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { Scope } from '../../../src/vocabulary/principal.ts'
import { makeServices } from '../../../src/workflows/make-services.ts'
import { forgetOwnerKey, keepOwnerKey, renewOwnerKey } from '../../../src/workflows/people/keep-owner-key.ts'
import { isKeySecret, makeKeySecret } from '../../../src/workflows/people/key-secret.ts'
import { listAudit } from '../../../src/workflows/people/list-audit.ts'
import { listKeys } from '../../../src/workflows/people/list-keys.ts'
import { makeKey } from '../../../src/workflows/people/make-key.ts'
import { makePeopleServices } from '../../../src/workflows/people/make-people-services.ts'
import { openKey } from '../../../src/workflows/people/open-key.ts'
import type { PeopleServices } from '../../../src/workflows/people/people-services.ts'
import { revokeKey } from '../../../src/workflows/people/revoke-key.ts'
import { dumpDatabase } from '../../delivery/dump-database.ts'
import { makeSqliteLibrary } from '../../samples/library-makers.ts'

const hour = 3_600_000

test('the secret of a key is known by its check, and a slip in it is told', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'.split('')
  const token = fc.array(fc.constantFrom(...letters), { minLength: 32, maxLength: 32 }).map(all => all.join(''))
  fc.assert(
    fc.property(token, fc.nat(), fc.constantFrom(...letters), (made, at, letter) => {
      const secret = makeKeySecret(made)
      expect(secret).toMatch(/^qw_[\w-]{38}$/)
      expect(isKeySecret(secret)).toBe(true)
      const place = 3 + (at % (secret.length - 3))
      const slipped = secret.slice(0, place) + letter + secret.slice(place + 1)
      expect(isKeySecret(slipped)).toBe(slipped === secret)
    }),
  )
  for (const other of ['', 'qw_', 'qw_123456', 'an-old-owner-key-without-a-mark'])
    expect(isKeySecret(other)).toBe(false)
})

describe('keys', () => {
  let made: Awaited<ReturnType<typeof makeSqliteLibrary>>
  let people: PeopleServices
  let now = hour * 10
  beforeEach(async () => {
    made = await makeSqliteLibrary()
    people = { ...makePeopleServices(makeServices(made.library), made.connection), clock: () => now }
  })
  afterEach(async () => {
    await made.library.close()
    await made.discard()
  })

  const order = { name: 'LMS', scopes: ['banks:read', 'banks:read', 'quizzes:write'] as Scope[] }

  it('open for their organisation within their scopes until they are revoked', async () => {
    const { key, secret } = await makeKey(people, { ...theServer }, order)
    const principal = {
      kind: 'key',
      key: key.id,
      organisation: houseOrganisation,
      scopes: ['banks:read', 'quizzes:write'],
    }
    expect(await openKey(people, secret)).toEqual(principal)
    expect(await openKey(people, `${secret}x`)).toBeUndefined()
    await revokeKey(people, theServer, key.id)
    expect(await openKey(people, secret)).toBeUndefined()
    await expect(revokeKey(people, theServer, key.id)).rejects.toMatchObject({ code: 'key-not-found' })
  })

  it('are stored nowhere but as a hash', async () => {
    const { secret } = await makeKey(people, theServer, order)
    await openKey(people, secret)
    const stored = JSON.stringify(dumpDatabase(made.file))
    expect(stored).toContain('LMS')
    expect(stored).not.toContain(secret)
    expect(stored).not.toContain(secret.slice(3, 30))
  })

  it('end at their time', async () => {
    const { secret } = await makeKey(people, theServer, { ...order, expiresAt: now + 1 })
    expect(await openKey(people, secret)).toBeDefined()
    now += 1
    expect(await openKey(people, secret)).toBeUndefined()
    const late = makeKey(people, theServer, { ...order, expiresAt: now })
    await expect(late).rejects.toMatchObject({ code: 'invalid-request', faults: [{ pointer: '/expiresAt' }] })
  })

  it('tell the hour in which they were last used, and open where it can’t be written', async () => {
    const { secret } = await makeKey(people, theServer, order)
    now = hour * 20 + 5
    await openKey(people, secret)
    expect((await listKeys(people, theServer))[0]?.lastUsedAt).toBe(hour * 20)
    now = hour * 22
    const keys = { ...people.store.keys, touch: () => Promise.reject(new Error('full')) }
    expect(await openKey({ ...people, store: { ...people.store, keys } }, secret)).toBeDefined()
  })

  it('make no key that may do more than they', async () => {
    const principal = {
      kind: 'key',
      key: 'ak_x',
      organisation: houseOrganisation,
      scopes: ['organisation:manage'],
    } as const
    const asker = { principal, organisation: houseOrganisation, requestId: 'r-1' }
    await expect(makeKey(people, asker, order)).rejects.toMatchObject({ code: 'forbidden' })
    const { key } = await makeKey(people, asker, { name: 'n', scopes: ['organisation:manage'] })
    expect(key.madeBy).toBe('ak_x')
    const { events } = await listAudit(people, asker, { limit: 5 })
    expect(events).toMatchObject([
      { action: 'key-made', resource: key.id, actor: { kind: 'key', id: 'ak_x' }, requestId: 'r-1' },
    ])
  })

  describe('of the owner', () => {
    const fileOf = (kept: { secret?: string }) => ({
      read: () => kept.secret,
      write: (secret: string) => {
        kept.secret = secret
      },
    })

    it('is made once, kept in its file, and known to every server over the database', async () => {
      const [here, there]: { secret?: string }[] = [{}, {}]
      const first = await keepOwnerKey(people, fileOf(here ?? {}))
      expect(first).toEqual({ state: 'made', secret: here?.secret })
      expect((await openKey(people, first.secret ?? ''))?.scopes).toEqual(Scope.options)
      expect(await keepOwnerKey(people, fileOf(here ?? {}))).toEqual({ state: 'kept', secret: first.secret })
      expect(await keepOwnerKey(people, fileOf(there ?? {}))).toEqual({ state: 'elsewhere' })
      expect(there).toEqual({})
      expect(await listKeys(people, theServer)).toHaveLength(1)
    })

    it('is taken over from a file of an earlier version, or of another server', async () => {
      const old = { secret: 'an-owner-key-of-an-earlier-version-00000' }
      await keepOwnerKey(people, fileOf({}))
      expect((await keepOwnerKey(people, fileOf(old))).state).toBe('kept')
      expect((await openKey(people, old.secret))?.organisation).toBe(houseOrganisation)
    })

    it('is voided by a new one, also where its file still lies', async () => {
      const [old, kept]: { secret?: string }[] = [{}, {}]
      await keepOwnerKey(people, fileOf(old ?? {}))
      const secret = await renewOwnerKey(people, fileOf(kept ?? {}))
      expect(kept).toEqual({ secret })
      expect(await openKey(people, old?.secret ?? '')).toBeUndefined()
      expect(await openKey(people, secret)).toBeDefined()
      expect((await keepOwnerKey(people, fileOf(old ?? {}))).state).toBe('voided')
      expect(await openKey(people, old?.secret ?? '')).toBeUndefined()
    })

    it('is neither stored nor kept where its file cannot be written', async () => {
      const write = () => {
        throw new Error('no room')
      }
      await expect(keepOwnerKey(people, { read: () => undefined, write })).rejects.toThrow('no room')
      expect(await listKeys(people, theServer)).toEqual([])
    })

    it('can be taken back by the start that made it, and revoked by nobody over the API', async () => {
      const kept: { secret?: string } = {}
      await keepOwnerKey(people, fileOf(kept))
      const [key] = await listKeys(people, theServer)
      await expect(revokeKey(people, theServer, key?.id ?? 'ak_none')).rejects.toMatchObject({ code: 'forbidden' })
      await forgetOwnerKey(people, kept.secret ?? '')
      expect(await listKeys(people, theServer)).toEqual([])
      expect((await keepOwnerKey(people, fileOf({}))).state).toBe('made')
    })
  })
})
