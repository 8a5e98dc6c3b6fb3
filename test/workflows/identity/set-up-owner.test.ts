import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { offerOwnerPasskey } from '../../../src/workflows/identity/add-passkey.ts'
import { makeSetupToken, openSetup, setUpOwner } from '../../../src/workflows/identity/set-up-owner.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'
import { makeOwner, type OpenIdentity, openIdentity, owner, visitor } from '../../samples/open-identity.ts'

describe.each(databaseMakers)('the setup link in $store', ({ make }) => {
  let made: MadeDatabase
  let identity: OpenIdentity
  beforeEach(async () => {
    made = await make()
    identity = await openIdentity(made.connection)
  })
  afterEach(async () => {
    await made.connection.close()
    await made.discard()
  })
  const ownersOf = () => made.connection.database.selectFrom('members').selectAll().execute()

  test('makes the owner of the house, signed in, with a password of which only the hash is kept', async () => {
    const session = await makeOwner(identity.services)
    const signedIn = await identity.services.accounts.sessions.find(session)
    expect(signedIn).toMatchObject({
      person: { name: owner.name, address: owner.address },
      session: { method: 'password', device: visitor.device },
    })
    expect(await ownersOf()).toMatchObject([{ organisation: 'og_house', person: signedIn?.person.id, role: 'owner' }])
    expect(signedIn?.person.id).toMatch(/^pe_/)
    const rows = await made.connection.database.selectFrom('credentials').selectAll().execute()
    expect(rows).toMatchObject([
      { provider: 'credential', password: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) },
    ])
    expect(identity.events).toEqual([{ kind: 'owner-made', person: signedIn?.person.id, client: visitor.client }])
  })

  test('opens for one of ten who use it at once', async () => {
    const token = (await makeSetupToken(identity.services)) ?? ''
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) =>
        setUpOwner(identity.services, { ...owner, address: `ada${at}@school.example`, token, visitor }),
      ),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'link-not-found' })
    expect(await ownersOf()).toHaveLength(1)
    expect(await made.connection.database.selectFrom('people').selectAll().execute()).toHaveLength(1)
  })

  test('is void once a later start has made another, used, or a day old', async () => {
    const first = (await makeSetupToken(identity.services)) ?? ''
    const second = (await makeSetupToken(identity.services)) ?? ''
    const refused = { code: 'link-not-found' }
    await expect(openSetup(identity.services, first, visitor)).rejects.toMatchObject(refused)
    await openSetup(identity.services, second, visitor)
    identity.pass(24 * 60 * 60 * 1_000)
    await expect(setUpOwner(identity.services, { ...owner, token: second, visitor })).rejects.toMatchObject(refused)
    await makeOwner(identity.services)
    await expect(openSetup(identity.services, second, visitor)).rejects.toMatchObject(refused)
    expect(await makeSetupToken(identity.services)).toBeUndefined()
  })

  test('stays good after details that cannot be taken', async () => {
    const token = (await makeSetupToken(identity.services)) ?? ''
    const bad = { name: ' ', address: 'ada', password: 'short' }
    await expect(setUpOwner(identity.services, { ...bad, token, visitor })).rejects.toMatchObject({
      code: 'invalid-request',
      faults: [{ pointer: '/name' }, { pointer: '/address' }, { pointer: '/password' }],
    })
    expect(identity.services.passwords.done()).toBe(0)
    await setUpOwner(identity.services, { ...owner, token, visitor })
  })

  test('gives an account that was there to the owner alone: every way in of before ends', async () => {
    const { accounts, newToken, clock } = identity.services
    const squatter = await accounts.people.add({ name: 'Eve', address: owner.address })
    await accounts.people.setPassword(squatter.id, await identity.services.passwords.hash('the word of eve'))
    const [session, reset] = [newToken(), newToken()]
    await accounts.sessions.begin({ token: session, person: squatter.id, method: 'password', device: 'curl' })
    await accounts.values.keep('reset', reset, squatter.id, clock() + 1_000)
    await accounts.people.linkSubject(squatter.id, { provider: 'https://login.example', subject: 'eve' })
    const passkey = { credential: 'c', publicKey: 'k', counter: 0, transports: [], name: 'Of Eve' }
    await accounts.passkeys.add({ ...passkey, person: squatter.id })
    const own = await makeOwner(identity.services)
    expect((await accounts.sessions.find(own))?.person.id).toBe(squatter.id)
    expect(await accounts.sessions.find(session)).toBeUndefined()
    expect(await accounts.values.look('reset', reset)).toBeUndefined()
    expect(await accounts.people.findBySubject({ provider: 'https://login.example', subject: 'eve' })).toBeUndefined()
    expect(await accounts.passkeys.list(squatter.id)).toEqual([])
  })

  test('is kept as a hash alone, also where it is to make a passkey', async () => {
    const token = (await makeSetupToken(identity.services)) ?? ''
    await offerOwnerPasskey(identity.services, { origin: 'http://localhost' }, { ...owner, token, visitor })
    const kept = await made.connection.database.selectFrom('verifications').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
    const session = await setUpOwner(identity.services, { ...owner, token, visitor })
    const again = (await makeSetupToken(identity.services)) ?? 'none'
    const tables = ['people', 'credentials', 'verifications', 'person_sessions', 'attempt_counts'] as const
    const rows = await Promise.all(
      tables.map(table => made.connection.database.selectFrom(table).selectAll().execute()),
    )
    for (const secret of [token, session, again, owner.password]) expect(JSON.stringify(rows)).not.toContain(secret)
  })
})
