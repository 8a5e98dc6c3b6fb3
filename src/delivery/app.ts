import { OpenAPIHono } from '@hono/zod-openapi'
import { bankSchema } from '../interchange/bank-file.ts'
import { bankSchemaPath } from '../vocabulary/question-bank.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { accountRoutes } from './accounts/account-routes.ts'
import { isSecure } from './accounts/session-cookie.ts'
import { apiPath } from './api/api-path.ts'
import { makeApi } from './api/make-api.ts'
import { assetRoutes } from './assets/asset-routes.ts'
import { classContextOf } from './classes/class-context-of.ts'
import { studioClasses } from './classes/studio-classes.ts'
import { type DeliveryContext, type DeliveryEnv, silentLog } from './delivery-context.ts'
import { docsRoutes } from './docs/docs-routes.tsx'
import { allowedMethods } from './guards/allowed-methods.ts'
import { bodySize } from './guards/body-size.ts'
import { originCheck } from './guards/origin-check.ts'
import { permitAll } from './guards/permit.ts'
import { requestLog } from './guards/request-log.ts'
import { securityHeaders } from './guards/security-headers.ts'
import { healthRoutes } from './health-routes.ts'
import { makeMetrics } from './metrics/make-metrics.ts'
import { measureRequests } from './metrics/measure-requests.ts'
import { metricsRoutes } from './metrics/metrics-routes.ts'
import { answerProblem, problemOf } from './problems/answer-problem.tsx'
import { problemRoutes } from './problems/problem-routes.tsx'
import { studentRoutes } from './student/student-routes.tsx'
import { organisationPages } from './studio/organisation-pages.ts'

/**
 * Makes the whole HTTP app: student pages, JSON API, documentation and health, behind the guards that hold for all of
 * them. Guarantee: every error is a problem (RFC 9457) with a code of `problemTitles`, and nothing of an unforeseen
 * error is told to the client.
 *
 * @example createApp({ services, people }).request('/api/v1/quizzes')
 */
export function createApp(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const { services, publicUrl, log = silentLog, metrics = makeMetrics() } = context
  const api = makeApi(context)
  const app = new OpenAPIHono<DeliveryEnv>()
  app.use(
    requestLog(log),
    measureRequests(metrics),
    securityHeaders(publicUrl),
    allowedMethods(app),
    originCheck(publicUrl),
    bodySize(),
  )
  app.onError((error, c) => answerProblem(c, problemOf(error, log, c.get('requestId'))))
  app.notFound(c => answerProblem(c, new QuizwrightError('not-found')))
  app.route('/', healthRoutes(context))
  app.route('/', metricsRoutes(metrics, context))
  app.route('/', assetRoutes())
  app.route('/', problemRoutes())
  app.route(apiPath, api.routes)
  app.route('/', docsRoutes(api.document))
  app.get(bankSchemaPath, permitAll('read-pages'), c =>
    c.json(bankSchema(), 200, { 'Cache-Control': 'public, max-age=3600' }),
  )
  const { identity, trustProxy } = context
  if (identity !== undefined) {
    app.route('/', accountRoutes({ identity, publicUrl, trustProxy }))
    app.route('/', organisationPages({ ...context, identity }))
  }
  const classes = classContextOf(context)
  if (classes !== undefined) app.route('/', studioClasses(classes))
  app.route('/', studentRoutes({ services, secureCookies: isSecure(publicUrl), classes }))
  return app
}
