import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { QuizSummary } from '../../vocabulary/attempt-view.ts'
import { QuizId } from '../../vocabulary/identifiers.ts'
import { houseOrganisation } from '../../vocabulary/organisation.ts'
import { findQuiz } from '../../workflows/find-quiz.ts'
import { listQuizzes } from '../../workflows/list-quizzes.ts'
import { makeQuiz } from '../../workflows/make-quiz.ts'
import { startAttempt } from '../../workflows/start-attempt.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { askerOf, permit, permitAll } from '../guards/permit.ts'
import { whoAsks } from '../guards/who-asks.ts'
import { apiPath } from './api-path.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'
import { MakeQuiz, QuizList, StartedAttempt } from './quiz-bodies.ts'

/** Serves the quizzes: anyone may list and start them, members and keys make them. */
export function quizRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { services } = context
  const take = permitAll('take-quizzes')
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listRoute, middleware: permitAll('list-quizzes') }, async c => {
      const principal = await whoAsks(c, context)
      const organisation = ('organisation' in principal ? principal.organisation : undefined) ?? houseOrganisation
      return c.json({ quizzes: await listQuizzes(services, organisation) }, 200)
    })
    .openapi({ ...makeRoute, middleware: [permit('make-quizzes', context), jsonBody()] }, async c => {
      const quiz = await makeQuiz(services, { ...c.req.valid('json'), asker: askerOf(c) })
      return c.json(quiz, 201, { Location: `${apiPath}/quizzes/${quiz.id}` })
    })
    .openapi({ ...findRoute, middleware: take }, async c =>
      c.json(await findQuiz(services, c.req.valid('param').quiz), 200),
    )
    .openapi({ ...startRoute, middleware: take }, async c => {
      const { view, token } = await startAttempt(services, c.req.valid('param').quiz)
      return c.json({ ...view, token }, 201, { Location: `${apiPath}/attempts/${view.attempt.id}` })
    })
}

const tags = ['Quizzes']
const params = z.object({ quiz: QuizId })

const listRoute = createRoute({
  tags,
  method: 'get',
  path: '/quizzes',
  operationId: 'listQuizzes',
  summary: 'Lists the quizzes that can be taken',
  description: 'Those of the organisation whose key is sent, else those of the server.',
  security: [],
  responses: {
    200: { description: 'All quizzes, by title.', content: { 'application/json': { schema: QuizList } } },
    ...problemResponses(),
  },
})

const makeRoute = createRoute({
  tags,
  method: 'post',
  path: '/quizzes',
  operationId: 'makeQuiz',
  summary: 'Assembles a quiz from a stored bank',
  security: [{ apiKey: [] }],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: MakeQuiz,
          example: {
            bank: 'qb_paris-summit-2014',
            title: 'Five quick questions',
            blueprint: { questions: 5, kinds: ['choice'], seed: 7 },
            policy: { feedback: 'after-submit', passingGrade: 0.6 },
          },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The quiz can be taken. `Location` is its address.',
      headers: { Location: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: QuizSummary } },
    },
    ...problemResponses(...bodyProblems, 'unauthorised', 'forbidden', 'bank-not-found', 'too-few-questions'),
  },
})

const findRoute = createRoute({
  tags,
  method: 'get',
  path: '/quizzes/{quiz}',
  operationId: 'findQuiz',
  summary: 'Tells about one quiz',
  security: [],
  request: { params },
  responses: {
    200: { description: 'The quiz.', content: { 'application/json': { schema: QuizSummary } } },
    ...problemResponses('quiz-not-found'),
  },
})

const startRoute = createRoute({
  tags: ['Attempts'],
  method: 'post',
  path: '/quizzes/{quiz}/attempts',
  operationId: 'startAttempt',
  summary: 'Begins an attempt at a quiz',
  description: 'Takes no body. The answer holds no keys, and tells the token of the attempt this once.',
  security: [],
  request: { params },
  responses: {
    201: {
      description: 'The attempt and its token. `Location` is its address.',
      headers: { Location: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: StartedAttempt } },
    },
    ...problemResponses('quiz-not-found', 'cross-origin', 'body-too-large'),
  },
})
