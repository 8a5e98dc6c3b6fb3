import { createApp } from '../../src/delivery/app.ts'
import type { Log } from '../../src/delivery/delivery-context.ts'
import { openLibrary } from '../../src/storage/open-library.ts'
import { makeServices } from '../../src/workflows/make-services.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import { makeSqliteDatabase } from '../samples/databases.ts'
import { classroomOver } from '../samples/open-classroom.ts'
import { type IdentityOptions, openIdentity } from '../samples/open-identity.ts'

/** Is what one request of a browser sends besides its cookies; `form` or `json` makes it a POST. */
export interface Asked {
  readonly form?: Record<string, string>
  readonly json?: unknown
  readonly headers?: Record<string, string>
}

/** Is a browser of the plainest kind: it keeps cookies and follows nothing. */
export type PlainBrowser = ReturnType<Awaited<ReturnType<typeof openAccountsApp>>['openPlainBrowser']>

/**
 * Opens the app with accounts, and with classes where that is said, over a SQLite file; every browser that asks it has an
 * address of its own.
 */
export async function openAccountsApp({
  hasClasses = false,
  ...options
}: IdentityOptions & { publicUrl?: string; log?: Log; hasClasses?: boolean } = {}) {
  const made = await makeSqliteDatabase()
  const identity = await openIdentity(made.connection, options)
  const library = openLibrary(made.connection)
  const services = makeServices(library)
  const { classes } = classroomOver({ library, connection: made.connection })
  const people = makePeopleServices(services, made.connection)
  const app = createApp({
    ...{ services, people, identity: identity.services },
    ...(hasClasses && { classes }),
    ...options,
  })

  function openPlainBrowser(address = '192.0.2.7') {
    const jar = new Map<string, string>()
    const setCookies: string[] = []
    const ask = async (path: string, { form, json, headers }: Asked = {}) => {
      const body = json === undefined ? form && new URLSearchParams(form) : JSON.stringify(json)
      const init = {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          Accept: json === undefined ? 'text/html' : 'application/json',
          'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
          ...(json !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body }),
      }
      const response = await app.request(path, init, { incoming: { socket: { remoteAddress: address } } })
      for (const line of response.headers.getSetCookie()) {
        setCookies.push(line)
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (/max-age=0/i.test(line)) jar.delete(name)
        else jar.set(name, value)
      }
      const { status } = response
      return {
        status,
        location: response.headers.get('location'),
        headers: response.headers,
        text: await response.text(),
      }
    }
    return { ask, jar, setCookies }
  }
  const close = async () => {
    await identity.settle()
    await made.connection.close()
    await made.discard()
  }
  return { ...identity, people, classes, connection: made.connection, app, openPlainBrowser, close }
}
