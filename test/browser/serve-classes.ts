import { createApp } from '../../src/delivery/app.ts'
import { listen } from '../../src/delivery/listen.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { openClassroom } from '../samples/open-classroom.ts'
import { openPeople } from '../samples/open-people.ts'

const ownerKey = 'owner-key-of-the-browser-tests'

/** Serves the whole app with classes and the sample bank on a free port; `teacher` is what a teacher's browser sends. */
export async function serveClasses() {
  const room = await openClassroom(makeSqliteLibrary)
  const people = await openPeople(room.made.connection, ownerKey)
  const app = createApp({ services: room.services, people, classes: room.classes })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    ...room,
    origin: server.url.replace('localhost', '127.0.0.1'),
    teacher: { extraHTTPHeaders: { Authorization: `Bearer ${ownerKey}` } },
    close: async () => {
      await server.close()
      await room.close()
    },
  }
}

/** Is the app that the browser tests of classes visit. */
export type ServedClasses = Awaited<ReturnType<typeof serveClasses>>
