import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPeopleStore, type PeopleStore } from '../../../src/storage/people/open-people-store.ts'
import { acceptInvitation } from '../../../src/storage/people/stored-invitations.ts'
import type { AuditAction, AuditEvent } from '../../../src/vocabulary/audit-event.ts'
import type { PersonId } from '../../../src/vocabulary/identifiers.ts'
import { houseOrganisation as organisation } from '../../../src/vocabulary/organisation.ts'
import type { MemberRole } from '../../../src/vocabulary/principal.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'
import { addMember } from '../../samples/sample-people.ts'

let events = 0
const event = (action: AuditAction = 'role-changed'): AuditEvent => ({
  ...{ id: `ae_${++events}`, at: events, organisation, actor: { kind: 'member', id: 'pe_one' }, action },
  ...{ resource: 'pe_two', details: { role: 'owner', count: 2, names: ['a'] }, requestId: 'r' },
})

describe.each(databaseMakers)('people in $store', ({ make }) => {
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

  const add = (person: PersonId, role: MemberRole) => addMember(made.connection, { person, organisation, role })
  const roles = async () => (await store.members.list(organisation)).map(({ person, role }) => `${person} ${role}`)

  it('changes a role and removes a member, each with its entry', async () => {
    await add('pe_one', 'owner')
    await add('pe_two', 'teacher')
    const changed = event()
    expect(await store.members.changeRole({ organisation, person: 'pe_two' }, 'assistant', changed)).toBe('changed')
    expect(await roles()).toEqual(['pe_one owner', 'pe_two assistant'])
    expect(await store.audit.list({ organisation, limit: 9 })).toEqual([changed])
    expect(await store.members.remove({ organisation, person: 'pe_two' }, event('member-removed'))).toBe('changed')
    expect(await roles()).toEqual(['pe_one owner'])
    expect(await store.members.find({ organisation, person: 'pe_two' })).toBeUndefined()
  })

  it('records nothing where nothing changed', async () => {
    await add('pe_one', 'owner')
    expect(await store.members.changeRole({ organisation, person: 'pe_one' }, 'owner', event())).toBe('changed')
    expect(await store.members.changeRole({ organisation, person: 'pe_two' }, 'owner', event())).toBe('missing')
    expect(await store.members.remove({ organisation: 'og_other', person: 'pe_one' }, event())).toBe('missing')
    expect(await store.members.remove({ organisation, person: 'pe_one' }, event())).toBe('last-owner')
    expect(await store.members.changeRole({ organisation, person: 'pe_one' }, 'teacher', event())).toBe('last-owner')
    expect(await store.audit.list({ organisation, limit: 9 })).toEqual([])
    expect(await roles()).toEqual(['pe_one owner'])
  })

  it('keeps an owner where two leave at once, over two connections', async () => {
    await add('pe_one', 'owner')
    await add('pe_two', 'owner')
    const second = await made.reopen()
    const outcomes = await Promise.all([
      store.members.remove({ organisation, person: 'pe_one' }, event('member-removed')),
      openPeopleStore(second).members.changeRole({ organisation, person: 'pe_two' }, 'teacher', event()),
    ])
    expect(outcomes.toSorted()).toEqual(['changed', 'last-owner'])
    expect((await roles()).filter(line => line.endsWith('owner'))).toHaveLength(1)
    await second.close()
  })

  it('lets one of those in who accept an invitation at once, and nobody after its end', async () => {
    const invite = async (id: `in_${string}`, tokenHash: string) => {
      const invitation = { id, role: 'teacher' as const, note: 'for "you"\u0000', madeAt: 1, expiresAt: 50 }
      await store.invitations.add({ invitation, organisation, tokenHash }, event('member-invited'))
      return invitation
    }
    const invitation = await invite('in_one', 'one')
    await invite('in_two', 'two')
    expect(await store.invitations.findOpen('one', 49)).toEqual({ invitation, organisation, tokenHash: 'one' })
    expect(await store.invitations.findOpen('one', 50)).toBeUndefined()
    const accept = (tokenHash: string, person: PersonId, now = 10) =>
      made.connection.database
        .transaction()
        .execute(trx => acceptInvitation(trx, { tokenHash, person, now, event: event('member-joined') }))
    expect((await Promise.all([accept('one', 'pe_a'), accept('one', 'pe_b')])).toSorted()).toEqual([false, true])
    expect(await accept('two', 'pe_c', 50)).toBe(false)
    const members = await made.connection.database.selectFrom('members').selectAll().execute()
    expect(members).toMatchObject([{ organisation, role: 'teacher', since: 10 }])
    expect((await store.invitations.list(organisation, 10)).map(({ id }) => id)).toEqual(['in_two'])
    expect(await store.invitations.revoke('og_other', 'in_two', 10, event())).toBe(false)
    expect(await store.invitations.revoke(organisation, 'in_two', 10, event())).toBe(true)
    expect(await accept('two', 'pe_c')).toBe(false)
  })

  it.each<[string, MemberRole | undefined, string[]]>([
    ['who is removed', undefined, ['in_3', 'in_2']],
    ['who becomes a teacher', 'teacher', ['in_3', 'in_2']],
    ['who stays one', 'owner', ['in_3', 'in_2', 'in_1']],
  ])('ends the open invitations of an owner %s', async (_, becomes, open) => {
    await add('pe_one', 'owner')
    await add('pe_two', 'owner')
    const key = { organisation, person: 'pe_one' } as const
    for (const [at, by] of ['pe_one', 'pe_two', undefined].entries()) {
      const id = `in_${at + 1}` as const
      const invitation = { id, role: 'owner', note: '', madeAt: at, expiresAt: 9e9 } as const
      const actor = by === undefined ? { kind: 'server' as const } : { kind: 'member' as const, id: by }
      const made = { ...event('member-invited'), actor, resource: id }
      await store.invitations.add({ invitation, organisation, tokenHash: id }, made)
    }
    const changed = event(becomes === undefined ? 'member-removed' : 'role-changed')
    await (becomes === undefined ? store.members.remove(key, changed) : store.members.changeRole(key, becomes, changed))
    expect((await store.invitations.list(organisation, 5)).map(({ id }) => id)).toEqual(open)
  })

  it('keeps the role of a member who accepts an invitation', async () => {
    await add('pe_one', 'owner')
    const invitation = { id: 'in_one', role: 'assistant', note: '', madeAt: 1, expiresAt: 50 } as const
    await store.invitations.add({ invitation, organisation, tokenHash: 'one' }, event('member-invited'))
    const joined = { tokenHash: 'one', person: 'pe_one', now: 2, event: event('member-joined') } as const
    expect(await made.connection.database.transaction().execute(trx => acceptInvitation(trx, joined))).toBe(true)
    expect(await roles()).toEqual(['pe_one owner'])
  })

  it('lists organisations by name and where a person belongs by time', async () => {
    await store.organisations.add({ id: 'og_b', name: 'B\u0000', madeAt: 2 }, event('organisation-made'))
    await store.organisations.add({ id: 'og_a', name: 'A', madeAt: 3 }, event('organisation-made'))
    expect((await store.organisations.list()).map(({ id }) => id)).toEqual(['og_a', 'og_b', organisation])
    expect(await store.organisations.find('og_b')).toEqual({ id: 'og_b', name: 'B\u0000', madeAt: 2 })
    expect(await store.organisations.find('og_c')).toBeUndefined()
    await addMember(made.connection, { person: 'pe_one', organisation: 'og_b', role: 'teacher' })
    await made.connection.database
      .insertInto('members')
      .values({ person: 'pe_one', organisation, role: 'owner', since: 0 })
      .execute()
    const memberships = await store.organisations.listOf('pe_one')
    expect(memberships.map(({ organisation: { id }, role }) => [id, role])).toEqual([
      [organisation, 'owner'],
      ['og_b', 'teacher'],
    ])
  })

  it('lists the record of changes page by page without a gap, also within one moment', async () => {
    for (const [index, at] of [1, 2, 2, 2, 3].entries())
      await store.audit.add({ ...event(), id: `ae_page-${index}`, at })
    const read = async (limit: number) => {
      const seen: AuditEvent[] = []
      for (let before = undefined as AuditEvent | undefined; ; before = seen.at(-1)) {
        const page = await store.audit.list({ organisation, limit, before })
        if (page.length === 0) return seen.map(({ id }) => id)
        seen.push(...page)
      }
    }
    const all = ['ae_page-4', 'ae_page-3', 'ae_page-2', 'ae_page-1', 'ae_page-0']
    for (const limit of [1, 2, 3, 9]) expect(await read(limit)).toEqual(all)
    expect(await store.audit.list({ organisation: 'og_other', limit: 9 })).toEqual([])
  })
})
