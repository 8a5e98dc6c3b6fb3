import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { QuestionPage } from '../../src/delivery/api/bank-bodies.ts'
import { AttemptResult, AttemptView, QuizSummary } from '../../src/vocabulary/attempt-view.ts'
import { Question } from '../../src/vocabulary/question.ts'
import { sampleResponses } from '../samples/open-sample.ts'
import { sampleBank, sampleQuizzes } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { type OpenApp, openApp, ownerKey } from './open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

describe('an attempt through the API', () => {
  test('goes from the list of quizzes to a full grade', async () => {
    const { quizzes } = (await (await app.send('/api/v1/quizzes')).json()) as { quizzes: QuizSummary[] }
    expect(quizzes.map(({ id }) => id)).toContain('qz_tunnel')
    const started = await app.send('/api/v1/quizzes/qz_tunnel/attempts', { method: 'POST' })
    expect(started.status).toBe(201)
    const { token, ...view } = (await started.json()) as { token: string } & Record<string, unknown>
    const { attempt, slots } = AttemptView.parse(view)
    const path = started.headers.get('Location') ?? ''
    expect(path).toBe(`/api/v1/attempts/${attempt.id}`)
    expect(slots).toHaveLength(sampleResponses.length)

    expect((await app.send(`${path}/result`, { token })).status).toBe(409)
    for (const [index, { right }] of sampleResponses.entries()) {
      const answered = await app.send(`${path}/responses/${index + 1}`, { method: 'PUT', token, json: right })
      expect(answered.status).toBe(200)
      const slot = AttemptView.parse(await answered.json()).slots[index]
      expect(slot?.review?.score).toEqual({ state: 'scored', verdict: 'right', fraction: 1 })
    }
    const submitted = await app.send(`${path}/submit`, { method: 'POST', token })
    const result = AttemptResult.parse(await submitted.json())
    expect(result.grade).toEqual({ marks: 6, maxMarks: 6, fraction: 1, passed: true })
    expect(AttemptResult.parse(await (await app.send(`${path}/result`, { token })).json())).toEqual(result)
  })

  test('takes one answer twice and no second one', async () => {
    const { path, token } = await app.start()
    const send = (selected: string) =>
      app.send(`${path}/responses/1`, { method: 'PUT', token, json: { kind: 'choice', selected: [selected] } })
    expect([(await send('op_1')).status, (await send('op_1')).status, (await send('op_2')).status]).toEqual([
      200, 200, 409,
    ])
  })

  test('opens with its own token alone', async () => {
    const [mine, other] = [await app.start(), await app.start()]
    expect((await app.send(mine.path, { token: mine.token })).status).toBe(200)
    for (const token of [other.token, ownerKey, `${mine.token}x`]) {
      const refused = await app.send(mine.path, { token })
      const unknown = await app.send('/api/v1/attempts/at_unknown', { token })
      expect([refused.status, unknown.status]).toEqual([404, 404])
      const [one, two] = (await Promise.all([refused.json(), unknown.json()])) as [object, object]
      const told = ({ instance, requestId, ...rest }: Record<string, unknown>) => rest
      expect(told({ ...one })).toEqual(told({ ...two }))
    }
  })
})

describe('the banks', () => {
  test('are read page by page, each question once', async () => {
    const ids: string[] = []
    let path: string | undefined = '/api/v1/banks/qb_tunnel/questions?limit=4'
    let pages = 0
    while (path !== undefined) {
      const response = await app.send(path, { token: ownerKey })
      const { questions, next } = (await response.json()) as QuestionPage
      ids.push(...questions.map(({ question }) => question.id))
      path = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('Link') ?? '')?.[1]
      expect(path !== undefined).toBe(next !== undefined)
      pages += 1
    }
    expect(pages).toBe(3)
    expect(ids).toEqual(sampleQuestions().map(({ id }) => id))
  })

  test('take a bank file once and keep its questions', async () => {
    const blueprint = { questions: 2, kinds: ['blank' as const], seed: 1 }
    const quiz = { ...sampleQuizzes.immediate, id: 'qz_tunnel-sent' as const, blueprint }
    const bank = sampleBank({ questions: sampleQuestions(), quizzes: [quiz] })
    const sent = await app.send('/api/v1/banks?id=qb_sent', { token: ownerKey, json: bank })
    expect([sent.status, sent.headers.get('Location')]).toEqual([201, '/api/v1/banks/qb_sent'])
    expect(await sent.json()).toMatchObject({ id: 'qb_sent', version: 1, title: bank.title })
    expect((await app.send('/api/v1/banks?id=qb_sent', { token: ownerKey, json: bank })).status).toBe(409)
    const stored = (await (await app.send('/api/v1/banks/qb_sent', { token: ownerKey })).json()) as { bank: object }
    expect(stored.bank).toEqual(bank)
    expect((await app.send('/api/v1/quizzes/qz_tunnel-sent')).status).toBe(200)
  })
})

describe('a quiz that the owner makes', () => {
  const order = { bank: 'qb_tunnel', title: 'Two of them', blueprint: { questions: 2 } }

  test('can be taken at once', async () => {
    const made = await app.send('/api/v1/quizzes', { token: ownerKey, json: order })
    expect(made.status).toBe(201)
    const quiz = QuizSummary.parse(await made.json())
    expect(quiz).toMatchObject({ title: 'Two of them', questions: 2, policy: { feedback: 'immediate' } })
    expect(made.headers.get('Location')).toBe(`/api/v1/quizzes/${quiz.id}`)
    expect((await app.start(quiz.id)).token).not.toBe('')
  })

  test('needs enough questions', async () => {
    const json = { ...order, blueprint: { questions: 100 } }
    const refused = await app.send('/api/v1/quizzes', { token: ownerKey, json })
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      {
        type: '/problems/too-few-questions',
        detail: expect.stringMatching(/^The quiz asks for 100 of kind choice or blank; the bank has \d+ ready\.$/),
      },
    ])
  })
})

describe('the stateless half', () => {
  const { article, entities, annotations, facts } = sampleBank()
  const bank = { article, entities, annotations, facts }

  test('generates the same questions for the same request', async () => {
    const json = { bank: { ...bank, questions: sampleQuestions() }, seed: 3, count: 2 }
    const [one, two] = await Promise.all([1, 2].map(() => app.send('/api/v1/generate', { token: ownerKey, json })))
    expect(one?.status).toBe(200)
    const text = await one?.text()
    expect(await two?.text()).toBe(text)
    expect(Question.array().safeParse(JSON.parse(text ?? '').questions).success).toBe(true)
  })

  test('checks the questions that are sent', async () => {
    const response = await app.send('/api/v1/check', { token: ownerKey, json: { bank, questions: sampleQuestions() } })
    expect(await response.json()).toMatchObject({ checked: 9 })
  })
})
