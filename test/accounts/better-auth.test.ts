import { getMigrations } from 'better-auth/db/migration'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { betterAuthOptions, openBetterAuth } from '../../src/accounts/better-auth.ts'
import { type MadeDatabase, makeSqliteDatabase } from '../samples/databases.ts'

const tools = { secret: 's'.repeat(40), newId: <P extends string>(prefix: P) => `${prefix}_x` as const }

let made: MadeDatabase
beforeEach(async () => {
  made = await makeSqliteDatabase()
})
afterEach(async () => {
  await made.connection.close()
  await made.discard()
})

// An upgrade of better-auth that keeps more, or keeps it otherwise, fails here and asks for a migration.
test('better-auth finds every table and column that it writes, and wants no other', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(betterAuthOptions(made.connection.database, tools))
  expect([toBeCreated, toBeAdded]).toEqual([[], []])
})

test('a table or a column less would be noticed', async () => {
  const { database } = made.connection
  await database.schema.alterTable('people').dropColumn('image').execute()
  await database.schema.dropTable('verifications').execute()
  const { toBeCreated, toBeAdded } = await getMigrations(betterAuthOptions(database, tools))
  expect(toBeCreated.map(({ table }) => table)).toEqual(['verifications'])
  expect(toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([['people', ['image']]])
})

test('what our tables demand, better-auth gives: every column that must hold something', async () => {
  const store = await openBetterAuth(made.connection.database, tools)
  await store.createUser({ name: 'A', email: 'a@b.example', emailVerified: false }, { method: 'admin' })
  await store.createAccount({ userId: 'pe_x', providerId: 'credential', accountId: 'pe_x', password: 'hash' })
  await store.createVerificationValue({ identifier: 'setup:x', value: 'v', expiresAt: new Date(0) })
  expect(await made.connection.database.selectFrom('people').selectAll().execute()).toMatchObject([
    { id: 'pe_x', address: 'a@b.example', address_verified: 0, made_at: expect.stringMatching(/^\d{4}-.*Z$/) },
  ])
  expect(await made.connection.database.selectFrom('verifications').selectAll().execute()).toMatchObject([
    { expires_at: '1970-01-01T00:00:00.000Z' },
  ])
})

test('better-auth keeps no session of its own', async () => {
  const store = await openBetterAuth(made.connection.database, tools)
  const { token } = await store.createSession('pe_x')
  expect(await store.findSession(token)).toBeNull()
})
