import type { Context, MiddlewareHandler } from 'hono'
import type { StudentSession } from '../../storage/classes/student-sessions.ts'
import type { StudentId } from '../../vocabulary/identifiers.ts'
import { readStudentSession } from '../../workflows/classes/student-session.ts'
import type { ClassContext } from './class-context.ts'
import { readStudentToken } from './student-cookie.ts'

type Sessions = Pick<ClassContext, 'classes' | 'secureCookies'>

/** Finds the sign-in of the student who asks; `undefined` for nobody, and where there are no classes at all. */
export async function whoCame(c: Context, sessions: Sessions | undefined): Promise<StudentSession | undefined> {
  return sessions && readStudentSession(sessions.classes, readStudentToken(c, sessions.secureCookies))
}

/** Looks once who asks, for `studentOf`. */
export function findStudentFirst(sessions: Sessions | undefined): MiddlewareHandler {
  return async (c, next) => {
    c.set('student', (await whoCame(c, sessions))?.student?.id)
    await next()
  }
}

/** Gives the student who has signed in, as `findStudentFirst` found. */
export function studentOf(c: Context): StudentId | undefined {
  return c.get('student')
}
