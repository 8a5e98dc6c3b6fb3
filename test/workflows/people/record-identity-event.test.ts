import { afterEach, beforeEach, expect, it } from 'vitest'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { makeServices } from '../../../src/workflows/make-services.ts'
import { makePeopleServices } from '../../../src/workflows/people/make-people-services.ts'
import type { PeopleServices } from '../../../src/workflows/people/people-services.ts'
import { recordIdentityEvent } from '../../../src/workflows/people/record-identity-event.ts'
import { makeSqliteLibrary } from '../../samples/library-makers.ts'
import { addMember, addPeople, otherOrganisation } from '../../samples/sample-people.ts'

let made: Awaited<ReturnType<typeof makeSqliteLibrary>>
let people: PeopleServices
beforeEach(async () => {
  made = await makeSqliteLibrary()
  people = makePeopleServices(makeServices(made.library), made.connection)
  await addPeople(made.connection)
})
afterEach(async () => {
  await made.library.close()
  await made.discard()
})

const record = async (organisation: typeof houseOrganisation) =>
  (await people.store.audit.list({ organisation, limit: 9 })).map(({ action, actor, resource, details }) => ({
    ...{ action, actor, resource, details },
  }))

it('is in the record of every organisation of the person', async () => {
  await addMember(made.connection, { person: 'pe_teacher', organisation: otherOrganisation, role: 'owner' })
  await recordIdentityEvent(people, {
    kind: 'signed-in',
    person: 'pe_teacher',
    client: '192.0.2.7',
    subject: 'passkey',
  })
  const entry = {
    ...{ action: 'signed-in', actor: { kind: 'member', id: 'pe_teacher' }, resource: 'pe_teacher' },
    details: { client: '192.0.2.7', subject: 'passkey' },
  }
  expect(await record(houseOrganisation)).toEqual([entry])
  expect(await record(otherOrganisation)).toEqual([entry])
})

it('names nobody as the one who failed to sign in, and is nowhere where nobody was meant', async () => {
  await recordIdentityEvent(people, { kind: 'sign-in-failed', person: 'pe_owner' })
  await recordIdentityEvent(people, { kind: 'sign-in-failed', client: '192.0.2.7' })
  await recordIdentityEvent(people, { kind: 'reset-link-made', person: 'pe_owner' })
  await recordIdentityEvent(people, { kind: 'signed-in', person: 'pe_nobody' })
  expect(await record(houseOrganisation)).toEqual([
    { action: 'sign-in-failed', actor: { kind: 'nobody' }, resource: 'pe_owner', details: {} },
  ])
})
