import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '../../../src/workflows/identity/sign-in.ts'
import { type MadeDatabase, makeSqliteDatabase } from '../../samples/databases.ts'
import { makeOwner, type OpenIdentity, openIdentity, owner } from '../../samples/open-identity.ts'

let made: MadeDatabase
let identity: OpenIdentity
beforeAll(async () => {
  made = await makeSqliteDatabase()
  identity = await openIdentity(made.connection)
  await makeOwner(identity.services)
  await identity.services.accounts.people.add({ name: 'Passkey', address: 'passkey@school.example' })
})
afterAll(async () => {
  await made.connection.close()
  await made.discard()
})

let asked = 0
async function timeOf(address: string): Promise<number> {
  asked += 1
  const visitor = { client: `client-${asked}`, device: 'x' }
  const begun = performance.now()
  await expect(signIn(identity.services, { address, password: 'wrong', visitor })).rejects.toMatchObject({
    code: 'sign-in-failed',
  })
  return performance.now() - begun
}

const addresses = { known: owner.address, unknown: 'nobody@school.example', withoutPassword: 'passkey@school.example' }

test.each(Object.entries(addresses))('one password is worked on for an address that is %s', async (_, address) => {
  const before = identity.services.passwords.done()
  await timeOf(address)
  expect(identity.services.passwords.done() - before).toBe(1)
})

test('the time tells nothing about an address', async () => {
  const times = { known: [] as number[], unknown: [] as number[], withoutPassword: [] as number[] }
  const kinds = ['known', 'unknown', 'withoutPassword'] as const
  for (let at = 0; at < 15; at += 1) for (const kind of kinds) times[kind].push(await timeOf(addresses[kind]))
  const median = (kind: (typeof kinds)[number]) => times[kind].sort((a, b) => a - b)[7] ?? 0
  for (const kind of ['unknown', 'withoutPassword'] as const) {
    expect(median(kind) / median('known')).toBeGreaterThan(0.5)
    expect(median(kind) / median('known')).toBeLessThan(2)
  }
})

test('what happened is told, without what was typed', () => {
  const failed = identity.events.filter(({ kind }) => kind === 'sign-in-failed')
  expect(failed.length).toBeGreaterThan(40)
  expect(JSON.stringify(failed)).not.toMatch(/wrong|nobody@/)
})
