import type { Hono, MiddlewareHandler } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { answerProblem } from '../problems/answer-problem.tsx'

/**
 * Answers a method that an address does not take: OPTIONS with 204, any other with the problem `method-not-allowed`;
 * both name the methods in `Allow`. Source: RFC 9110, sections 9.3.7 and 15.5.6.
 */
export function allowedMethods(app: Hono<DeliveryEnv>): MiddlewareHandler<DeliveryEnv> {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const allow = [...methods, 'OPTIONS'].join(', ')
      if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } })
      const error = new QuizwrightError('method-not-allowed', `This address takes ${allow}.`)
      return answerProblem(c, error, { Allow: allow })
    },
  })
}
