import { Hono } from 'hono'
import { joinRoutes } from '../classes/join-routes.tsx'
import { attemptRoutes } from './attempt-routes.tsx'
import { quizRoutes } from './quiz-routes.tsx'
import type { StudentContext } from './student-context.ts'

/**
 * Makes the routes of the student pages, to be mounted at `/`. Problems are thrown as QuizwrightError for the
 * application to render; every page works without scripts.
 */
export function studentRoutes(context: StudentContext): Hono {
  const routes = new Hono().route('/', quizRoutes(context)).route('/', attemptRoutes(context))
  return context.classes === undefined ? routes : routes.route('/', joinRoutes(context.classes))
}
