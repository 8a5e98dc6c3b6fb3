import { OpenAPIHono } from '@hono/zod-openapi'
import { classContextOf } from '../classes/class-context-of.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { apiPath } from './api-path.ts'
import { articleRoutes } from './article-routes.ts'
import { attemptRoutes } from './attempt-routes.ts'
import { auditRoutes } from './audit-routes.ts'
import { bankRoutes } from './bank-routes.ts'
import { classRoutes } from './class-routes.ts'
import { type ApiDocument, describeApi } from './describe-api.ts'
import { documentRoutes } from './document-routes.ts'
import { eraseAttemptRoute } from './erase-attempt-route.ts'
import { generationRoutes } from './generation-routes.ts'
import { jobRoutes } from './job-routes.ts'
import { keyRoutes } from './key-routes.ts'
import { liveRoutes } from './live-routes.ts'
import { memberRoutes } from './member-routes.ts'
import { organisationRoutes } from './organisation-routes.ts'
import { quizRoutes } from './quiz-routes.ts'
import { refuseInvalid } from './refuse-invalid.ts'
import { rosterRoutes } from './roster-routes.ts'
import { statisticsRoutes } from './statistics-routes.ts'
import { studentApiRoutes } from './student-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'

/** Is the JSON API: its routes, to be mounted at `apiPath`, and its description, made when first asked for. */
export interface Api {
  readonly routes: OpenAPIHono<DeliveryEnv>
  readonly document: () => ApiDocument
}

/** Makes the JSON API, version 1. Each route validates with the schema that its description is made from. */
export function makeApi(context: DeliveryContext): Api {
  const routes = new OpenAPIHono<DeliveryEnv>({ defaultHook: refuseInvalid })
  let made: ApiDocument | undefined
  const document = () => {
    made ??= describeApi(routes, apiPath)
    return made
  }
  routes.route('/', quizRoutes(context))
  routes.route('/', attemptRoutes(context))
  routes.route('/', bankRoutes(context))
  routes.route('/', generationRoutes(context))
  routes.route('/', articleRoutes(context))
  routes.route('/', webhookRoutes(context))
  routes.route('/', jobRoutes(context))
  routes.route('/', liveRoutes(context))
  routes.route('/', statisticsRoutes(context))
  const classes = classContextOf(context)
  if (classes !== undefined) {
    routes.route('/', classRoutes(classes))
    routes.route('/', rosterRoutes(classes))
    routes.route('/', studentApiRoutes(classes))
    routes.route('/', eraseAttemptRoute(context, classes.classes))
  }
  routes.route('/', keyRoutes(context))
  routes.route('/', memberRoutes(context))
  routes.route('/', organisationRoutes(context))
  routes.route('/', auditRoutes(context))
  routes.route('/', documentRoutes(document))
  return { routes, document }
}
