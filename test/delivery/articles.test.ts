import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DraftRequest } from '../../src/delivery/api/article-bodies.ts'
import { Problem } from '../../src/delivery/problems/problem.ts'
import { Draft } from '../../src/vocabulary/draft.ts'
import { openDraftPool } from '../../src/workflows/draft-pool.ts'
import { canalHtml, canalPage, canalText, plainPage } from '../samples/drafts/sample-pages.ts'
import { dumpDatabase } from './dump-database.ts'
import { mutateJson } from './mutate-json.ts'
import { type OpenApp, openApp, ownerKey, type Sent } from './open-app.ts'

let app: OpenApp
const failures: object[] = []
beforeAll(async () => {
  app = await openApp({ log: { info: () => {}, error: fields => void failures.push(fields) } })
})
afterAll(() => app.close())

const send = (sent: Sent, query = '') =>
  app.send(`/api/v1/articles${query}`, { method: 'POST', token: ownerKey, ...sent })
const page = (body: string | Uint8Array<ArrayBuffer>, type: string) => ({ body, headers: { 'Content-Type': type } })
const draftIn = async (response: Response): Promise<Draft> => Draft.parse(await response.json())
const problemIn = async (response: Response) => {
  const problem = Problem.parse(await response.json())
  return [response.status, problem.type.replace('/problems/', '')]
}

describe('a page that is sent', () => {
  test('gives one draft, as text, as HTML and in JSON', async () => {
    const dated = canalPage('2024-05-15')
    const text = await draftIn(await send(page(dated, 'text/plain; charset=utf-8')))
    expect(text.bank.article).toMatchObject({ text: canalText, writtenOn: '2024-05-15' })
    expect(text.questions.length).toBeGreaterThan(15)
    expect(await draftIn(await send({ json: { page: dated } }))).toEqual(text)
    const uncut = { ...text, cuts: [] }
    expect(await draftIn(await send(page(canalHtml, 'text/html')))).toEqual(uncut)
    expect(await draftIn(await send({ json: { page: canalHtml } }))).toEqual(uncut)
  })

  test('leaves nothing behind', async () => {
    const before = dumpDatabase(app.file)
    expect((await send({ json: { page: canalPage() } })).status).toBe(200)
    expect(dumpDatabase(app.file)).toEqual(before)
  })

  test('is read as what is said of it, in the query or beside the page', async () => {
    const beside = await draftIn(
      await send({ json: { page: canalPage(), url: 'https://a.example/1', count: 2, confirm: 0.9 } }, '?count=5'),
    )
    const query = new URLSearchParams({ url: 'https://a.example/1', count: '2', confirm: '0.9' })
    expect(await draftIn(await send(page(canalPage(), 'text/plain'), `?${query}`))).toEqual(beside)
    expect([beside.bank.article.source, beside.questions.map(({ status }) => status)]).toEqual([
      ...['https://a.example/1', ['ready', 'ready']],
    ])
    const asText = await send(page(canalHtml, 'text/html'), '?format=text')
    expect(await problemIn(asText)).toEqual([422, 'no-article'])
  })

  test('is reckoned from the day of the server where nobody tells its day', async () => {
    const { bank, notes } = await draftIn(await send({ json: { page: canalPage() } }))
    expect([bank.article.writtenOn, notes[0]?.code]).toEqual(['2026-01-01', 'written-on-assumed'])
  })

  test('is decoded as its sender says', async () => {
    const bytes = Uint8Array.from(canalPage(), letter => letter.charCodeAt(0))
    const { bank } = await draftIn(await send(page(bytes, 'text/plain; charset=iso-8859-1')))
    expect(bank.article.text).toBe(canalText)
  })
})

describe('a page that gives no draft is refused', () => {
  const german = `Kanal\n\n${'Der Kanal verbindet zwei Meere. '.repeat(9)}`
  const long = `The canal\n\n${'The canal links two seas. '.repeat(9_000)}`
  const cases: readonly (readonly [what: string, sent: Sent, status: number, code: string])[] = [
    ['without an article', { json: { page: '' } }, 422, 'no-article'],
    ['without a body', page('', 'text/html'), 422, 'no-article'],
    ['in German', { json: { page: german } }, 422, 'not-english'],
    ['of two words', { json: { page: 'A title\n\nThe end of it.' } }, 422, 'article-too-short'],
    ['of 200,000 characters', page(long, 'text/plain'), 422, 'article-too-long'],
    ['of 2 MB', page('x'.repeat(2_000_000), 'text/plain'), 413, 'body-too-large'],
    ['that is a PDF', page('%PDF-1.7 …', 'text/plain'), 415, 'unsupported-media-type'],
    ['of another media type', page('<p>Hello', 'application/xhtml+xml'), 415, 'unsupported-media-type'],
    ['of none', page('Hello', ''), 415, 'unsupported-media-type'],
    ['in broken JSON', page('{"page": ', 'application/json'), 400, 'invalid-json'],
    ['with a day that is none', { json: { page: canalPage(), writtenOn: '2024-02-30' } }, 400, 'invalid-request'],
    ['with an address to run', { json: { page: canalPage(), url: 'javascript:alert(1)' } }, 400, 'invalid-request'],
    ['with more than is known', { json: { page: canalPage(), author: 'me' } }, 400, 'invalid-request'],
    [
      'without the owner key',
      { json: { page: canalPage() }, token: 'none-0123456789-0123456789' },
      401,
      'unauthorised',
    ],
  ]
  test.each(cases)('%s', async (_what, sent, status, code) => {
    expect(await problemIn(await send(sent))).toEqual([status, code])
  })

  test('with a query that is wrong, by its pointer', async () => {
    const response = await send(page(canalPage(), 'text/plain'), '?confirm=2')
    expect(await response.json()).toMatchObject({ status: 400, errors: [{ pointer: '/query/confirm' }] })
  })

  test('and whatever is sent, nothing breaks', async () => {
    const valid = { page: canalPage(), writtenOn: '2024-05-15', url: 'https://a.example', count: 3, confirm: 0.5 }
    const property = fc.asyncProperty(mutateJson(valid), async json => {
      fc.pre(!DraftRequest.safeParse(json).success)
      expect((await problemIn(await send({ json })))[0]).toBe(400)
    })
    await fc.assert(property, { numRuns: 60 })
    expect(failures).toEqual([])
  })
})

test('nobody else waits while pages are read, and one too many is turned away', async () => {
  const program = new URL('../samples/drafts/sample-worker.mjs', import.meta.url)
  const drafter = openDraftPool({ threads: 1, waiting: 1, patience: 5_000, program })
  const busy = await openApp({ drafter })
  try {
    const post = (text: string) => busy.send('/api/v1/articles', { token: ownerKey, json: { page: text } })
    const hung = post(plainPage('The sluice never opens.'))
    const waiting = post(plainPage())
    expect((await busy.send('/api/v1/quizzes')).status).toBe(200)
    expect(await problemIn(await post(canalPage()))).toEqual([503, 'not-ready'])
    expect(await problemIn(await hung)).toEqual([422, 'article-too-long'])
    expect((await waiting).status).toBe(200)
  } finally {
    await drafter.close()
    await busy.close()
  }
})
