import type { OpenConnection } from '../../src/storage/open-connection.ts'
import { openLibrary } from '../../src/storage/open-library.ts'
import { makeServices } from '../../src/workflows/make-services.ts'
import { keepOwnerKey } from '../../src/workflows/people/keep-owner-key.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import type { PeopleServices } from '../../src/workflows/people/people-services.ts'

/** Opens organisations over a connection with the machine's clock, and makes a secret the owner key. */
export async function openPeople(connection: OpenConnection, ownerKey: string): Promise<PeopleServices> {
  const people = makePeopleServices(makeServices(openLibrary(connection)), connection)
  await keepOwnerKey(people, { read: () => ownerKey, write: () => {} })
  return people
}
