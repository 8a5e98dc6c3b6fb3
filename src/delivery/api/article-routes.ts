import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { schemaFaults } from '../../interchange/schema-faults.ts'
import { Draft } from '../../vocabulary/draft.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { formatOf } from '../../workflows/decode-page.ts'
import { loadTools } from '../../workflows/draft-tools.ts'
import { makeDrafter } from '../../workflows/drafter.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { isJson } from '../guards/json-body.ts'
import { pageBody, readPageBody } from '../guards/page-body.ts'
import { permit } from '../guards/permit.ts'
import { DraftQuery, DraftRequest } from './article-bodies.ts'
import { bodyProblems, problemResponses } from './problem-responses.ts'

/** Serves the way from a raw page to a draft bank and its questions, to members and keys. Stores nothing. */
export function articleRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { services, drafter = makeDrafter(loadTools) } = context
  const middleware = [permit('draft-articles', context), pageBody()]
  return new OpenAPIHono<DeliveryEnv>().openapi({ ...draftRoute, middleware }, async c => {
    const query = c.req.valid('query')
    // What the query says counts over the media type; what stands beside the page in JSON counts over both.
    const given = isJson(c)
      ? { ...query, ...readRequest(await c.req.json()) }
      : { ...(await readPageBody(c)), ...query }
    const { page, format = formatOf(page), ...options } = given
    const outcome = await drafter.draft(page, { ...options, format, now: services.clock() })
    if ('problem' in outcome) throw new QuizwrightError(outcome.problem.code, outcome.problem.detail)
    return c.json(outcome.draft, 200)
  })
}

function readRequest(json: unknown): DraftRequest {
  const parsed = DraftRequest.safeParse(json)
  if (parsed.success) return parsed.data
  const faults = schemaFaults(parsed.error)
  throw new QuizwrightError('invalid-request', faults[0]?.detail, faults)
}

// A page is read by what finds the article in it; here it only has its place.
const anyText = { type: 'string' as const }

const draftRoute = createRoute({
  tags: ['Articles'],
  security: [{ apiKey: [] }],
  method: 'post',
  path: '/articles',
  operationId: 'draftArticle',
  summary: 'Makes a draft bank and questions from a raw page and stores nothing',
  description:
    'The page is pasted text or saved HTML, as the body itself or as `page` in JSON; what is said of it stands in the query, or in the JSON beside it, which counts where both say it. `url` is where the page comes from and is never fetched. Without `writtenOn` the day is the one that the page tells, else today. Facts come the surest first and are suggestions, unless `confirm` confirms those of that confidence or more; questions come the best first, and all are drafts that rest on a fact nobody has confirmed.',
  request: {
    query: DraftQuery,
    body: {
      required: true,
      content: {
        'text/html': { schema: anyText },
        'text/plain': { schema: anyText },
        'application/json': {
          schema: { $ref: '#/components/schemas/DraftRequest' },
          example: {
            page: 'The Kiel Canal opens a lock\n\nThe Kiel Canal links the North Sea with the Baltic Sea. …',
            url: 'https://news.example/canal',
            writtenOn: '2024-05-15',
            count: 10,
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The draft, keys and evidence included: for teachers, never for students.',
      content: { 'application/json': { schema: Draft } },
    },
    ...problemResponses(
      ...bodyProblems,
      ...(['unauthorised', 'forbidden', 'no-article', 'article-too-short', 'article-too-long', 'not-english'] as const),
    ),
  },
})
