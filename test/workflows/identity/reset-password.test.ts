import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askForReset, makeResetLink, openReset, resetPassword } from '../../../src/workflows/identity/reset-password.ts'
import { signIn } from '../../../src/workflows/identity/sign-in.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'
import { makeOwner, type OpenIdentity, openIdentity, owner, visitor } from '../../samples/open-identity.ts'

const wanted = 'a wholly other password'
const linkOf = (token: string) => `https://quiz.example.org/reset/${token}`

describe.each(databaseMakers)('a reset link in $store', ({ make }) => {
  let made: MadeDatabase
  let identity: OpenIdentity
  let session: string
  beforeEach(async () => {
    made = await make()
    identity = await openIdentity(made.connection)
    session = await makeOwner(identity.services)
  })
  afterEach(async () => {
    await made.connection.close()
    await made.discard()
  })
  const personOf = async () => (await identity.services.accounts.people.findByAddress(owner.address))?.id ?? 'pe_none'
  const reset = (token: string) => resetPassword(identity.services, { token, wanted, visitor })
  const enter = (password: string) => signIn(identity.services, { address: owner.address, password, visitor })

  test('sets the password once, and ends every session and every other link', async () => {
    const [token, other] = [
      await makeResetLink(identity.services, await personOf()),
      await makeResetLink(identity.services, await personOf()),
    ]
    expect(await openReset(identity.services, token, visitor)).toMatchObject({ address: owner.address })
    await reset(token)
    await enter(wanted)
    await expect(enter(owner.password)).rejects.toMatchObject({ code: 'sign-in-failed' })
    expect(await identity.services.accounts.sessions.find(session)).toBeUndefined()
    for (const used of [token, other]) await expect(reset(used)).rejects.toMatchObject({ code: 'link-not-found' })
  })

  test('used twice at once sets one password', async () => {
    const token = await makeResetLink(identity.services, await personOf())
    const tries = await Promise.allSettled([reset(token), reset(token), reset(token)])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'link-not-found' })
  })

  test('is good for an hour, and stays good after a password that cannot be taken', async () => {
    const token = await makeResetLink(identity.services, await personOf())
    const bad = resetPassword(identity.services, { token, wanted: 'short', visitor })
    await expect(bad).rejects.toMatchObject({ code: 'invalid-request', faults: [{ pointer: '/password' }] })
    identity.pass(60 * 60_000)
    await expect(reset(token)).rejects.toMatchObject({ code: 'link-not-found' })
    await enter(owner.password)
  })

  test('is mailed to the address it is for, and to no other', async () => {
    const ask = (address: string) => askForReset(identity.services, { address, visitor, linkOf })
    await ask('nobody@school.example')
    await ask(' ADA@School.Example ')
    await identity.settle()
    expect(identity.letters).toMatchObject([{ to: owner.address, text: expect.stringContaining(linkOf('')) }])
    const token = /\/reset\/([\w-]+)/.exec(identity.letters[0]?.text ?? '')?.[1] ?? ''
    const rows = await made.connection.database.selectFrom('verifications').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    await reset(token)
  })

  test('can be asked for three times an hour, whether or not the address is known', async () => {
    for (const address of [owner.address, 'nobody@school.example']) {
      const ask = () => askForReset(identity.services, { address, visitor, linkOf })
      for (let at = 0; at < 3; at += 1) await ask()
      await expect(ask()).rejects.toMatchObject({ code: 'too-many-requests' })
    }
  })

  test('sets the first password of somebody who had none', async () => {
    const person = await identity.services.accounts.people.add({ name: 'New', address: 'new@school.example' })
    await reset(await makeResetLink(identity.services, person.id))
    await signIn(identity.services, { address: person.address, password: wanted, visitor })
  })
})
