import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { QuizId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { watchQuiz } from '../../workflows/live/watch-quiz.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { backgroundOf } from '../guards/background-of.ts'
import { organisationOf } from '../guards/organisation-of.ts'
import { permit } from '../guards/permit.ts'
import { problemResponses } from './problem-responses.ts'
import { streamNews } from './stream-news.ts'
import { makeWatchingPlaces } from './watching-places.ts'

const hour = 3_600_000
const places = { most: 200, mostOfOne: 50 }
// Who may watch is found out when a stream begins, so that none may last.
const longestWatch = 10 * 60_000

/** Serves how a quiz stands just now, as events that a server sends (SSE) to whoever may read results. */
export function liveRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { services, stopping } = context
  const takePlace = makeWatchingPlaces(places)
  return new OpenAPIHono<DeliveryEnv>().openapi(
    { ...liveRoute, middleware: permit('read-results', context) },
    async c => {
      const background = backgroundOf(context)
      if (stopping?.aborted) throw new QuizwrightError('not-ready', 'The server is stopping; try again soon.')
      const { quiz } = c.req.valid('param')
      // Whole hours, so that one who comes back asks for the same.
      const { since = Math.floor(services.clock() / hour) * hour - 24 * hour } = c.req.valid('query')
      const leaving = new AbortController()
      const signal = AbortSignal.any([leaving.signal, ...(stopping === undefined ? [] : [stopping])])
      const lastId = c.req.header('Last-Event-ID')
      // Nobody would read the body of an answer to HEAD, nor end it.
      if (c.req.method === 'HEAD') return c.body(null, 200, streamHeaders)
      const organisation = organisationOf(c)
      const leavePlace = takePlace(organisation)
      const timer = setTimeout(() => leaving.abort(), longestWatch)
      const onEnd = () => {
        clearTimeout(timer)
        leavePlace()
        leaving.abort()
      }
      const news = await watchQuiz(background, { organisation, quiz, since, lastId, signal }).catch(error => {
        onEnd()
        throw error
      })
      return c.body(streamNews(news, { signal, onEnd }), 200, streamHeaders)
    },
  )
}

const streamHeaders = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store, no-transform',
  // Asks nginx to hand events on as they come.
  'X-Accel-Buffering': 'no',
}

const liveRoute = createRoute({
  tags: ['Results'],
  security: [{ apiKey: [] }],
  method: 'get',
  path: '/quizzes/{quiz}/live',
  operationId: 'watchQuiz',
  summary: 'Tells how a quiz stands, and what changes, as it happens',
  description:
    'A stream of server-sent events. `snapshot` comes first: how many attempts were begun at `since` or later, how many have answered each slot, how many are submitted. `change` has only the counts that are others now. Who comes back with `Last-Event-ID` gets a snapshot only if something has changed since. A comment every 15 seconds keeps the connection; `end` comes after ten minutes, and when the server stops: connect anew. An organisation has 50 such streams at once at most.',
  request: {
    params: z.object({ quiz: QuizId }),
    query: z.object({
      since: z.coerce
        .number()
        .int()
        .min(0)
        .optional()
        .meta({ description: 'Milliseconds UTC; a day ago where it is not given.' }),
    }),
  },
  responses: {
    200: {
      description: 'The stream.',
      content: { 'text/event-stream': { schema: { type: 'string' as const } } },
    },
    ...problemResponses('unauthorised', 'forbidden', 'quiz-not-found', 'invalid-request', 'too-many-requests'),
  },
})
