import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { generateQuestions } from '../../generation/generate-questions.ts'
import { checkQuestions } from '../../item-checks/check-questions.ts'
import { checkBank } from '../../workflows/check-bank.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { jsonBody } from '../guards/json-body.ts'
import { permit } from '../guards/permit.ts'
import { CheckReport, CheckRequest, GeneratedQuestions, GenerateRequest } from './generation-bodies.ts'
import { bankProblems, bodyProblems, problemResponses } from './problem-responses.ts'
import { readAnnotatedArticle } from './read-given-bank.ts'

/** Serves the stateless half of the API: questions from an annotated article, and the check of questions. */
export function generationRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const middleware = [permit('draft-articles', context), jsonBody()]
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...generateRoute, middleware }, c => {
      const { bank, seed, count, kinds } = c.req.valid('json')
      return c.json({ questions: generateQuestions(readAnnotatedArticle(bank, '/bank'), { seed, count, kinds }) }, 200)
    })
    .openapi({ ...checkRoute, middleware }, c => {
      const { bank: given, questions } = c.req.valid('json')
      const bank = readAnnotatedArticle(given, '/bank')
      if (questions === undefined) return c.json(checkBank(bank), 200)
      return c.json({ findings: checkQuestions(bank, questions), checked: questions.length }, 200)
    })
}

const shared = { tags: ['Questions'], security: [{ apiKey: [] }] }
const problems = problemResponses(...bodyProblems, ...bankProblems, 'unauthorised', 'forbidden')

const generateRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/generate',
  operationId: 'generateQuestions',
  summary: 'Makes questions from an annotated article and stores nothing',
  description: 'The same request gives the same questions, byte for byte.',
  request: { body: { required: true, content: { 'application/json': { schema: GenerateRequest } } } },
  responses: {
    200: {
      description: 'Questions with keys, rationales and evidence: for teachers, never for students.',
      content: { 'application/json': { schema: GeneratedQuestions } },
    },
    ...problems,
  },
})

const checkRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/check',
  operationId: 'checkQuestions',
  summary: 'Checks questions by the item-writing rules and stores nothing',
  description:
    'Without `questions` it checks what the bank states against its article, the questions that it holds and those that its facts make, also side by side in the quizzes that it defines. A finding names the `question` or the `subject` in the bank that it is about; `/docs/item-checks` explains every rule.',
  request: { body: { required: true, content: { 'application/json': { schema: CheckRequest } } } },
  responses: {
    200: {
      description: 'What the checks have to say; no finding means that every question passed.',
      content: { 'application/json': { schema: CheckReport } },
    },
    ...problems,
  },
})
