import type { Library } from '../../src/storage/library.ts'
import type { OpenConnection } from '../../src/storage/open-connection.ts'
import { makeServices } from '../../src/workflows/make-services.ts'
import { keepOwnerKey } from '../../src/workflows/people/keep-owner-key.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import type { PeopleServices } from '../../src/workflows/people/people-services.ts'

/** Gives the organisations of a database in which a key of a test is the owner key. */
export async function peopleWithKey(
  { library, connection }: { readonly library: Library; readonly connection: OpenConnection },
  ownerKey: string,
): Promise<PeopleServices> {
  const people = makePeopleServices(makeServices(library), connection)
  await keepOwnerKey(people, { read: () => ownerKey, write: () => {} })
  return people
}
