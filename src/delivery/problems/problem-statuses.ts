import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ProblemCode } from '../../vocabulary/quizwright-error.ts'

/** Maps each problem to its HTTP status. Source: RFC 9110, section 15. */
export const problemStatuses: Readonly<Record<ProblemCode, ContentfulStatusCode>> = {
  'invalid-request': 400,
  'invalid-json': 400,
  'invalid-bank': 422,
  'unsupported-bank-version': 422,
  'unsupported-media-type': 415,
  'body-too-large': 413,
  'not-found': 404,
  'method-not-allowed': 405,
  'bank-not-found': 404,
  'bank-exists': 409,
  'quiz-not-found': 404,
  'attempt-not-found': 404,
  'slot-not-found': 404,
  'response-mismatch': 422,
  'response-final': 409,
  'attempt-submitted': 409,
  'attempt-open': 409,
  'no-article': 422,
  'article-too-short': 422,
  'article-too-long': 422,
  'not-english': 422,
  'too-few-questions': 422,
  unauthorised: 401,
  'cross-origin': 403,
  'internal-error': 500,
  'not-ready': 503,
}
