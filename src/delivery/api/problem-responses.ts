import { type ProblemCode, problemTitles } from '../../vocabulary/quizwright-error.ts'
import { Problem, problemTypeOf } from '../problems/problem.ts'
import { problemStatuses } from '../problems/problem-statuses.ts'

/**
 * Describes for OpenAPI the problems that a route answers with, grouped by status, beside those that every route may
 * give. The type is empty since handlers throw problems and never return them.
 */
export function problemResponses(...codes: ProblemCode[]): Record<never, never> {
  const all = [...new Set<ProblemCode>([...codes, 'not-ready', 'internal-error'])]
  const statuses = [...new Set(all.map(code => problemStatuses[code]))].sort()
  return Object.fromEntries(
    statuses.map(status => [
      status,
      describe(
        status,
        all.filter(code => problemStatuses[code] === status),
      ),
    ]),
  )
}

/** Lists the problems of a route that takes a body. */
export const bodyProblems = [
  'invalid-request',
  'invalid-json',
  'unsupported-media-type',
  'body-too-large',
  'cross-origin',
] as const satisfies ProblemCode[]

/** Lists the problems of a route whose body has a bank in it. */
export const bankProblems = ['invalid-bank', 'unsupported-bank-version'] as const satisfies ProblemCode[]

function describe(status: number, codes: readonly ProblemCode[]) {
  return {
    ...(status === 503 && { headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } } }),
    description: codes.map(code => `\`${code}\`: ${problemTitles[code]}`).join(' '),
    content: { 'application/problem+json': { schema: Problem, examples: Object.fromEntries(codes.map(exampleOf)) } },
  }
}

function exampleOf(code: ProblemCode) {
  const problem: Problem = {
    type: problemTypeOf(code),
    title: problemTitles[code],
    status: problemStatuses[code],
    detail: problemTitles[code],
    instance: '/api/v1/…',
    requestId: '7d9c4a52-6f0e-4a8e-9c55-0d3a5a0b7a11',
  }
  return [code, { value: problem }] as const
}
