import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { BankSummary } from '../../vocabulary/bank-summary.ts'
import { BankId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { findBank } from '../../workflows/find-bank.ts'
import { listBankQuestions } from '../../workflows/list-bank-questions.ts'
import { listBanks } from '../../workflows/list-banks.ts'
import { loadBank } from '../../workflows/load-bank.ts'
import { ownBankId } from '../../workflows/own-bank-id.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { apiPath } from './api-path.ts'
import { BankList, QuestionPage, StoredBank } from './bank-bodies.ts'
import { bankProblems, bodyProblems, problemResponses } from './problem-responses.ts'
import { cutQuestionPage } from './question-cursor.ts'
import { readGivenBank } from './read-given-bank.ts'

/** Serves the question banks of an organisation to its members and keys. */
export function bankRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { services } = context
  const guard = permit('read-banks', context)
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listRoute, middleware: guard }, async c =>
      c.json({ banks: await listBanks(services, askerOf(c).organisation) }, 200),
    )
    .openapi({ ...addRoute, middleware: [permit('save-banks', context), jsonBody()] }, async c => {
      const asker = askerOf(c)
      const bank = readGivenBank(await c.req.json())
      const chosen = c.req.valid('query').id
      const id = chosen === undefined ? services.newId('qb') : ownBankId(asker.organisation, chosen)
      if ((await services.library.findBank(asker.organisation, id)) !== undefined)
        throw new QuizwrightError('bank-exists', `A bank with the id "${id}" is stored already.`)
      await loadBank(services, { id, bank, asker, because: 'sent over the API' })
      const { summary } = await findBank(services, asker.organisation, id)
      return c.json(summary, 201, { Location: `${apiPath}/banks/${id}` })
    })
    .openapi({ ...findRoute, middleware: guard }, async c =>
      c.json(await findBank(services, askerOf(c).organisation, c.req.valid('param').bank), 200),
    )
    .openapi({ ...questionsRoute, middleware: guard }, async c => {
      const { bank } = c.req.valid('param')
      const { cursor, limit } = c.req.valid('query')
      const page = cutQuestionPage(await listBankQuestions(services, askerOf(c).organisation, bank), { cursor, limit })
      if (page.next !== undefined) {
        const query = new URLSearchParams({ cursor: page.next, limit: String(limit) })
        c.header('Link', `<${apiPath}/banks/${bank}/questions?${query}>; rel="next"`)
      }
      return c.json(page, 200)
    })
}

const shared = { tags: ['Question banks'], security: [{ apiKey: [] }] }
const params = z.object({ bank: BankId })

const listRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/banks',
  operationId: 'listBanks',
  summary: 'Lists the stored question banks',
  responses: {
    200: {
      description: 'All banks of the organisation, by title.',
      content: { 'application/json': { schema: BankList } },
    },
    ...problemResponses('unauthorised', 'forbidden'),
  },
})

const addRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/banks',
  operationId: 'addBank',
  summary: 'Stores a bank file with its questions and quizzes',
  description:
    'The whole file is stored or nothing of it. Questions are generated from its confirmed facts and checked. The organisation of the server may choose the `id`; that of any other organisation ends with a mark of its own, which is added where it lacks, and the answer tells it.',
  request: {
    query: z.object({ id: BankId.optional() }),
    body: {
      required: true,
      description: 'A bank file, version 1, as /schemas/bank.v1.json describes it.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/QuestionBankInput' } } },
    },
  },
  responses: {
    201: {
      description: 'The bank is stored. `Location` is its address.',
      headers: { Location: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: BankSummary } },
    },
    ...problemResponses(
      ...bodyProblems,
      ...bankProblems,
      'unauthorised',
      'forbidden',
      'bank-exists',
      'too-few-questions',
    ),
  },
})

const findRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/banks/{bank}',
  operationId: 'findBank',
  summary: 'Gives a bank with the content of its file',
  request: { params },
  responses: {
    200: { description: 'The bank at its current version.', content: { 'application/json': { schema: StoredBank } } },
    ...problemResponses('unauthorised', 'forbidden', 'bank-not-found'),
  },
})

const questionsRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/banks/{bank}/questions',
  operationId: 'listBankQuestions',
  summary: "Lists a bank's ready questions, page by page",
  request: {
    params,
    query: z.object({
      cursor: z.string().max(200).optional().meta({ description: 'The `next` of the page before.' }),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: {
      description: 'One page, in a stable order. `Link` has the address of the next page, with rel="next".',
      headers: { Link: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: QuestionPage } },
    },
    ...problemResponses('unauthorised', 'forbidden', 'bank-not-found', 'invalid-request'),
  },
})
