import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseMakers, type MadeDatabase } from '../samples/databases.ts'
import { makeOwner, type OpenIdentity, openIdentity, owner, visitor } from '../samples/open-identity.ts'

const day = 24 * 60 * 60 * 1_000

describe.each(databaseMakers)('a session in $store', ({ make }) => {
  let made: MadeDatabase
  let identity: OpenIdentity
  let token: string
  beforeEach(async () => {
    made = await make()
    identity = await openIdentity(made.connection)
    token = await makeOwner(identity.services)
  })
  afterEach(async () => {
    await made.connection.close()
    await made.discard()
  })
  const find = () => identity.services.accounts.sessions.find(token)

  test('is found by its token alone, which is not kept', async () => {
    const found = await find()
    expect(found).toMatchObject({
      person: { name: owner.name },
      session: { method: 'password', device: visitor.device },
    })
    const [row] = await made.connection.database.selectFrom('person_sessions').selectAll().execute()
    expect(JSON.stringify(row)).not.toContain(token)
    for (const other of ['', row?.token_hash ?? '', row?.id ?? '', `${token}x`])
      expect(await identity.services.accounts.sessions.find(other)).toBeUndefined()
  })

  test('lasts for as long as it is used, to its ninetieth day', async () => {
    for (let used = 0; used < 4; used += 1) {
      identity.pass(22 * day)
      expect(await find()).toBeDefined()
    }
    identity.pass(day)
    expect(await find()).toBeDefined()
    identity.pass(day)
    expect(await find()).toBeUndefined()
  })

  test('ends after thirty days of rest', async () => {
    identity.pass(30 * day - 60_000)
    expect(await find()).toBeDefined()
    identity.pass(30 * day)
    expect(await find()).toBeUndefined()
  })

  test('is written when it is used, but not at every request', async () => {
    const seenAt = async () => (await find())?.session.seenAt ?? 0
    const first = await seenAt()
    identity.pass(9 * 60_000)
    expect(await seenAt()).toBe(first)
    identity.pass(2 * 60_000)
    expect(await seenAt()).toBeGreaterThan(first + 600_000)
  })

  test('ends by itself, with all others, or with all but one, and only for its own person', async () => {
    const { sessions, people } = identity.services.accounts
    const mine = (await find())?.session
    const person = mine?.person ?? 'pe_none'
    const start = { person, method: 'passkey' as const, device: 'x' }
    const second = await sessions.begin({ ...start, token: 'token-2' })
    await sessions.begin({ ...start, token: 'token-3' })
    const other = await people.add({ name: 'Other', address: 'other@school.example' })
    await sessions.begin({ ...start, person: other.id, token: 'token-4' })
    expect(await sessions.end(other.id, second.id)).toBe(false)
    expect(await sessions.end(person, second.id)).toBe(true)
    expect(await sessions.find('token-2')).toBeUndefined()
    expect(await sessions.endAll(person, mine?.id)).toBe(1)
    expect((await sessions.list(person)).map(({ id }) => id)).toEqual([mine?.id])
    expect(await sessions.endAll(person)).toBe(1)
    expect(await find()).toBeUndefined()
    expect(await sessions.find('token-4')).toBeDefined()
  })

  test('that has ended is cleared away when the next begins', async () => {
    const person = (await find())?.person.id ?? 'pe_none'
    identity.pass(31 * day)
    await identity.services.accounts.sessions.begin({ person, method: 'password', device: 'x', token: 'token-2' })
    expect(await made.connection.database.selectFrom('person_sessions').selectAll().execute()).toHaveLength(1)
  })
})
