import { createApp } from '../../src/delivery/app.ts'
import type { AskedQuestion } from '../../src/vocabulary/asked-question.ts'
import { theServer } from '../../src/vocabulary/asker.ts'
import type { QuizId } from '../../src/vocabulary/identifiers.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import type { Response as StudentResponse } from '../../src/vocabulary/response.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import { storeBank } from '../../src/workflows/store-bank.ts'
import { fieldsOf } from '../../views/response-fields.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { sampleServices } from '../samples/sample-services.ts'

/** Is a bank with all its questions and, for each of its quizzes, the questions that fill it. */
export interface StoredContent {
  readonly bank: QuestionBank
  readonly questions: readonly Question[]
  readonly filled: ReadonlyMap<QuizId, readonly Question['id'][]>
}

/** Is all that was sent before an answer was judged, request by request, and the routes that sent it. */
export interface Recording {
  readonly sent: readonly { readonly request: string; readonly bytes: string }[]
  readonly routes: ReadonlySet<string>
}

/**
 * Stores content in a fresh library, asks every route of student delivery for all that it gives before an answer is
 * judged, and records status, headers and body of each. Clock, ids and tokens are the same in every recording.
 */
export async function recordDelivery({ bank, questions, filled }: StoredContent): Promise<Recording> {
  const made = await makeSqliteLibrary()
  try {
    const services = sampleServices(made.library)
    const byId = new Map(questions.map(question => [question.id, question]))
    const quizzes = [...bank.quizzes]
    await storeBank(services, {
      id: 'qb_recorded',
      asker: theServer,
      bank,
      questions,
      because: 'recorded',
      assemble: () => (filled.get(quizzes.shift()?.id ?? 'qz_none') ?? []).flatMap(id => byId.get(id) ?? []),
    })
    const recorder = makeRecorder(createApp({ services, people: makePeopleServices(services, made.connection) }))
    await recorder.ask('GET', '/')
    await recorder.ask('GET', '/api/v1/quizzes')
    for (const { id, policy } of bank.quizzes) await recordQuiz(recorder, id, policy.feedback === 'after-submit')
    return recorder
  } finally {
    await made.library.close()
    await made.discard()
  }
}

interface Recorder extends Recording {
  readonly ask: (method: string, path: string, init?: Sent) => Promise<Response>
}

interface Sent {
  readonly headers?: Record<string, string>
  readonly body?: string
}

function makeRecorder(app: ReturnType<typeof createApp>): Recorder {
  const sent: { request: string; bytes: string }[] = []
  const routes = new Set<string>()
  const known = app.routes.filter(({ method }) => method !== 'ALL')
  const ask = async (method: string, path: string, init: Sent = {}) => {
    const response = await app.request(path, { method, ...init })
    const requestId = response.headers.get('X-Request-Id') ?? ''
    const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name))
    const body = (await response.clone().text()).replaceAll(requestId, 'REQUEST')
    sent.push({
      request: `${method} ${path} ${init.body ?? ''}`,
      bytes: JSON.stringify([response.status, headers, body]),
    })
    const route = known.find(each => each.method === method && patternOf(each.path).test(path.split('?')[0] ?? ''))
    if (route !== undefined) routes.add(`${route.method} ${route.path}`)
    return response
  }
  return { sent, routes, ask }
}

// What none of the kinds takes, whatever its key.
const unfit = [
  '{"kind":"order","sequence":["op_story-1"]}',
  '{"kind":"match","pairs":[{"prompt":"op_50","option":"op_none"}]}',
  '{"kind":"evidence","spans":[{"start":0,"end":999999}]}',
]

const patternOf = (route: string): RegExp => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`)

async function recordQuiz({ ask }: Recorder, quiz: QuizId, isJudgedLater: boolean): Promise<void> {
  await ask('GET', `/quizzes/${quiz}`)
  await ask('GET', `/api/v1/quizzes/${quiz}`)
  const page = await ask('POST', `/quizzes/${quiz}/attempts`)
  const Cookie = page.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
  const path = page.headers.get('Location') ?? ''
  const form = { Cookie, 'Content-Type': 'application/x-www-form-urlencoded' }
  await ask('GET', path, { headers: { Cookie } })
  const started = await ask('POST', `/api/v1/quizzes/${quiz}/attempts`)
  const { slots, token } = (await started.json()) as { slots: { asked: AskedQuestion }[]; token: string }
  const api = started.headers.get('Location') ?? ''
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  for (const { asked } of slots) {
    await ask('GET', `${path}?slot=${asked.slot}`, { headers: { Cookie } })
    await ask('GET', `${path}/responses/${asked.slot}`, { headers: { Cookie } })
    for (const extra of [{}, { 'HX-Request': 'true' }])
      await ask('POST', `${path}/responses/${asked.slot}`, { headers: { ...form, ...extra }, body: 'option=&text=' })
    for (const body of ['{}', misfit(asked), '{"kind":"blank","text":" "}', ...unfit])
      await ask('PUT', `${api}/responses/${asked.slot}`, { headers, body })
    if (!isJudgedLater) continue
    const [json, fields] = answer(asked)
    await ask('PUT', `${api}/responses/${asked.slot}`, { headers, body: json })
    await ask('POST', `${path}/responses/${asked.slot}`, { headers: { ...form, 'HX-Request': 'true' }, body: fields })
  }
  await ask('GET', api, { headers })
  await ask('GET', `${api}/result`, { headers })
  await ask('GET', `${path}/result`, { headers: { Cookie } })
  await ask('GET', `${path}/submit`, { headers: { Cookie } })
  if (!isJudgedLater) await ask('POST', `${path}/submit`, { headers: form, body: '' })
}

const misfit = ({ kind }: AskedQuestion): string =>
  JSON.stringify(kind === 'choice' ? { kind: 'blank', text: 'words' } : { kind: 'choice', selected: ['op_1'] })

function answer(asked: AskedQuestion): [json: string, fields: string] {
  const response = responseTo(asked)
  return [JSON.stringify(response), new URLSearchParams([...fieldsOf(response)]).toString()]
}

function responseTo(asked: AskedQuestion): StudentResponse {
  switch (asked.kind) {
    case 'choice':
      return { kind: 'choice', selected: asked.options.slice(0, 1).map(({ id }) => id) }
    case 'blank':
      return { kind: 'blank', text: 'words' }
    case 'order':
      return { kind: 'order', sequence: asked.items.map(({ id }) => id) }
    case 'match':
      return {
        kind: 'match',
        pairs: asked.prompts.flatMap(({ id: prompt }, index) => {
          const option = asked.options[index]?.id
          return option === undefined ? [] : [{ prompt, option }]
        }),
      }
    case 'evidence':
      return { kind: 'evidence', spans: [{ start: 0, end: 20 }] }
  }
}
