import { Hono } from 'hono'
import type { ClassContext } from './class-context.ts'
import { studioClassRoutes } from './studio-class-routes.tsx'
import { studioRosterRoutes } from './studio-roster-routes.tsx'
import { studioStudentRoutes } from './studio-student-routes.tsx'

/** Makes the teachers' pages of classes, rosters and students, to be mounted at `/`. */
export function studioClasses(context: ClassContext): Hono {
  return new Hono()
    .route('/', studioClassRoutes(context))
    .route('/', studioRosterRoutes(context))
    .route('/', studioStudentRoutes(context))
}
