import { Hono } from 'hono'
import { attemptRoutes } from './attempt-routes.tsx'
import { quizRoutes } from './quiz-routes.tsx'
import type { StudentContext } from './student-context.ts'

/**
 * Makes the routes of the student pages, to be mounted at `/`. Problems are thrown as QuizwrightError for the
 * application to render; every page works without scripts.
 */
export function studentRoutes(context: StudentContext): Hono {
  return new Hono().route('/', quizRoutes(context)).route('/', attemptRoutes(context))
}
