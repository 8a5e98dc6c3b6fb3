import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { QuizId } from '../../vocabulary/identifiers.ts'
import { QuizStatistics } from '../../vocabulary/quiz-statistics.ts'
import { analyseQuiz } from '../../workflows/statistics/analyse-quiz.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { backgroundOf } from '../guards/background-of.ts'
import { organisationOf } from '../guards/organisation-of.ts'
import { permit } from '../guards/permit.ts'
import { problemResponses } from './problem-responses.ts'

/** Serves the item analysis of a quiz to whoever may read results. */
export function statisticsRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { library } = context.services
  return new OpenAPIHono<DeliveryEnv>().openapi(
    { ...statisticsRoute, middleware: permit('read-results', context) },
    async c => {
      const { attempts } = backgroundOf(context)
      const { quiz } = c.req.valid('param')
      const { signal } = c.req.raw
      return c.json(await analyseQuiz({ library, attempts, signal }, { organisation: organisationOf(c), quiz }), 200)
    },
  )
}

const statisticsRoute = createRoute({
  tags: ['Results'],
  security: [{ apiKey: [] }],
  method: 'get',
  path: '/quizzes/{quiz}/statistics',
  operationId: 'analyseQuiz',
  summary: 'Gives the item analysis of a quiz',
  description:
    'Facility, discrimination and how often each option was chosen, for each version of the quiz, over submitted attempts; of a student who has signed in the first counts alone. It is computed as it is asked for: for many thousands of attempts the job `analyse-quiz` gives the same without keeping a connection open.',
  request: { params: z.object({ quiz: QuizId }) },
  responses: {
    200: { description: 'The statistics.', content: { 'application/json': { schema: QuizStatistics } } },
    ...problemResponses('unauthorised', 'forbidden', 'quiz-not-found'),
  },
})
