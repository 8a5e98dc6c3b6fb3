import { createApp } from '../../src/delivery/app.ts'
import { listen } from '../../src/delivery/listen.ts'
import { makeServices } from '../../src/workflows/make-services.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { storeSample } from '../samples/sample-services.ts'

/** Is the real app with the sample bank stored, listening on a free port. */
export interface ServedKinds {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves the whole app over a library in a file of its own, with the sample bank and its quiz of every other kind. */
export async function serveKinds(): Promise<ServedKinds> {
  const made = await makeSqliteLibrary()
  const services = makeServices(made.library)
  await storeSample(services)
  const app = createApp({ services, people: makePeopleServices(services, made.connection) })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    origin: server.url.replace('localhost', '127.0.0.1'),
    close: async () => {
      await server.close()
      await made.library.close()
      await made.discard()
    },
  }
}
