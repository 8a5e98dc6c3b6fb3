import { createApp } from '../../src/delivery/app.ts'
import { listen } from '../../src/delivery/listen.ts'
import { openLibrary } from '../../src/storage/open-library.ts'
import { makeServices } from '../../src/workflows/make-services.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import { makeSqliteDatabase } from '../samples/databases.ts'
import { openIdentity } from '../samples/open-identity.ts'

/** Serves the whole app with accounts over a SQLite file, at an origin to which browsers bind passkeys. */
export async function serveAccounts() {
  const made = await makeSqliteDatabase()
  const identity = await openIdentity(made.connection)
  const services = makeServices(openLibrary(made.connection))
  const people = makePeopleServices(services, made.connection)
  const app = createApp({ services, people, identity: identity.services })
  // Browsers take "localhost" for a secure host, and no bare address of a machine as the name of a site.
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    ...identity,
    people,
    connection: made.connection,
    origin: server.url.replace('127.0.0.1', 'localhost'),
    close: async () => {
      await server.close()
      await identity.settle()
      await made.connection.close()
      await made.discard()
    },
  }
}

/** Is the server of these tests. */
export type ServedAccounts = Awaited<ReturnType<typeof serveAccounts>>
