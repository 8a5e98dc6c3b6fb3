import { createApp } from '../../src/delivery/app.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { openClassroom } from '../samples/open-classroom.ts'
import { openPeople } from '../samples/open-people.ts'

/** Is the owner key of every app that these tests open. */
export const ownerKey = 'owner-key-of-the-tests-0123456789'

/** Is what one request of the visit sends; `form` makes it a POST. */
export interface ClassRequest {
  readonly method?: string
  readonly form?: Record<string, string> | FormData
  readonly json?: unknown
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly headers?: Record<string, string>
}

/** Is what came back. */
export interface ClassAnswer {
  readonly status: number
  readonly headers: Headers
  readonly location: string | null
  readonly text: string
}

type Send = (path: string, request?: ClassRequest) => Promise<ClassAnswer>

/** Opens the whole app with classes over a fresh library, for browsers of the plainest kind and for teachers. */
export async function openClassVisit({ publicUrl }: { readonly publicUrl?: string } = {}) {
  const room = await openClassroom(makeSqliteLibrary)
  const people = await openPeople(room.made.connection, ownerKey)
  const app = createApp({ services: room.services, people, classes: room.classes, publicUrl })
  const send: Send = async (path, { method, form, json, body, headers } = {}) => {
    const sent = form === undefined ? body : form instanceof FormData ? form : new URLSearchParams(form)
    const response = await app.request(path, {
      method: method ?? (sent === undefined && json === undefined ? 'GET' : 'POST'),
      headers: {
        Accept: 'text/html',
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
      ...(json !== undefined && { body: JSON.stringify(json) }),
    })
    const { status } = response
    return {
      status,
      headers: response.headers,
      location: response.headers.get('location'),
      text: await response.text(),
    }
  }
  return {
    ...room,
    send,
    asTeacher: (path: string, request: ClassRequest = {}) =>
      send(path, { ...request, headers: { Authorization: `Bearer ${ownerKey}`, ...request.headers } }),
    openBrowser: () => openBrowser(send),
  }
}

/** Is the app that these tests visit. */
export type ClassVisit = Awaited<ReturnType<typeof openClassVisit>>

function openBrowser(send: Send) {
  const jar = new Map<string, string>()
  const setCookies: string[] = []
  const visit = async (path: string, request: ClassRequest = {}) => {
    const Cookie = [...jar.values()].join('; ')
    const response = await send(path, { ...request, headers: { ...(Cookie !== '' && { Cookie }), ...request.headers } })
    for (const line of response.headers.getSetCookie()) {
      setCookies.push(line)
      const [pair = ''] = line.split(';')
      const key = `${pair.split('=')[0]} ${/path=([^;]+)/i.exec(line)?.[1]}`
      if (/max-age=0/i.test(line)) jar.delete(key)
      else jar.set(key, pair)
    }
    return response
  }
  return { visit, setCookies, jar }
}
