import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseMakers, type MadeDatabase } from '../samples/databases.ts'
import { type OpenIdentity, openIdentity } from '../samples/open-identity.ts'

describe.each(databaseMakers)('a one-time value in $store', ({ make }) => {
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
  const keep = (token: string, value = 'v') =>
    identity.services.accounts.values.keep('reset', token, value, identity.services.clock() + 60_000)
  const rows = () => made.connection.database.selectFrom('verifications').selectAll().execute()

  test('is taken by one of many who ask at once, on two nodes', async () => {
    await keep('token')
    const second = await made.reopen()
    const other = await openIdentity(second)
    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        (at % 2 === 0 ? identity : other).services.accounts.values.take('reset', 'token'),
      ),
    )
    await second.close()
    expect(taken.filter(value => value === 'v')).toHaveLength(1)
    expect(taken.filter(value => value === undefined)).toHaveLength(11)
  })

  test('opens to its own token and use alone, not to what is stored of the token', async () => {
    const { values } = identity.services.accounts
    await keep('token')
    const [row] = await rows()
    for (const token of ['', 'Token', row?.identifier ?? '', row?.identifier.split(':')[1] ?? '', row?.id ?? ''])
      expect(await values.take('reset', token)).toBeUndefined()
    expect(await values.take('setup', 'token')).toBeUndefined()
    expect(await values.look('reset', 'token')).toBe('v')
    expect(await values.take('reset', 'token')).toBe('v')
  })

  test('that nobody took is cleared away once it has expired', async () => {
    await keep('token-1')
    identity.pass(61_000)
    await keep('token-2')
    expect(await rows()).toHaveLength(1)
  })

  test('is void with all of its use, or with those of its value', async () => {
    const { values } = identity.services.accounts
    await keep('token-1', 'a')
    await keep('token-2', 'b')
    await values.voidAll('reset', 'a')
    expect([await values.look('reset', 'token-1'), await values.look('reset', 'token-2')]).toEqual([undefined, 'b'])
    await values.voidAll('setup')
    expect(await values.look('reset', 'token-2')).toBe('b')
    await values.voidAll('reset')
    expect(await values.look('reset', 'token-2')).toBeUndefined()
  })
})
