import { createApp } from '../../src/delivery/app.ts'
import type { DeliveryContext } from '../../src/delivery/delivery-context.ts'
import { readConllu } from '../../src/interchange/conllu/read-conllu.ts'
import { readFacts } from '../../src/reading/read-facts.ts'
import type { QuizId } from '../../src/vocabulary/identifiers.ts'
import { openBackground } from '../../src/workflows/background-services.ts'
import { makeDrafter } from '../../src/workflows/drafter.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import { makeSampleTools } from '../samples/drafts/sample-tools.mjs'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { classroomOver } from '../samples/open-classroom.ts'
import { openIdentity } from '../samples/open-identity.ts'
import { openPeople } from '../samples/open-people.ts'
import { openSample } from '../samples/open-sample.ts'
import { serverSecret } from '../samples/sample-audit.ts'

/** Is the owner key of every app that these tests open. */
export const ownerKey = 'owner-key-of-the-tests-0123456789'

/** Is what the tests send along with a request: `token` becomes the Authorization header, `json` the body. */
export interface Sent {
  readonly method?: string
  readonly token?: string
  readonly json?: unknown
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

// Pages are read by tools that know one article.
const drafter = makeDrafter(async () => makeSampleTools(readConllu, readFacts))

/** Opens the whole app over a fresh library with the sample bank; requests go to it without a network. */
export async function openApp(options: Partial<Omit<DeliveryContext, 'services' | 'people'>> = {}) {
  let file = ''
  const sample = await openSample(async () => {
    const made = await makeSqliteLibrary()
    file = made.file
    return made
  })
  const background = await openBackground(sample.made.connection, {
    ...{ clock: Date.now, onError: () => {}, secret: serverSecret },
  })
  const { classes } = classroomOver(sample.made)
  const people = makePeopleServices(sample.services, sample.made.connection)
  await openPeople(sample.made.connection, ownerKey)
  const { services: identity } = await openIdentity(sample.made.connection)
  const given = { services: sample.services, people, identity, drafter, background, classes }
  const app = createApp({ ...given, ...options })
  const close = async () => {
    await background.jobs.close()
    await background.live.close()
    await sample.close()
  }
  const send = async (path: string, { method, token, json, headers, body }: Sent = {}) =>
    app.request(path, {
      method: method ?? (json === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(body !== undefined && { body }),
    })
  const start = async (quiz: QuizId = 'qz_tunnel') => {
    const response = await send(`/api/v1/quizzes/${quiz}/attempts`, { method: 'POST' })
    const started = (await response.json()) as { attempt: { id: string }; token: string }
    return { path: `/api/v1/attempts/${started.attempt.id}`, id: started.attempt.id, token: started.token }
  }
  return { ...sample, people, identity, app, background, classes, send, start, file, close }
}

/** Is an app that these tests opened. */
export type OpenApp = Awaited<ReturnType<typeof openApp>>
