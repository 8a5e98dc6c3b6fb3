import type { Context } from 'hono'
import { ClassId, StudentId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Reads the class that a path names. Throws `class-not-found`. */
export function classIdOf(c: Context): ClassId {
  const id = ClassId.safeParse(c.req.param('class'))
  if (!id.success) throw new QuizwrightError('class-not-found')
  return id.data
}

/** Reads the student that a path names. Throws `student-not-found`. */
export function studentIdOf(c: Context): StudentId {
  const id = StudentId.safeParse(c.req.param('student'))
  if (!id.success) throw new QuizwrightError('student-not-found')
  return id.data
}

/** Gives the sentence that a page shows for what could not be done with what was written; throws everything else again. */
export function sentenceOf(error: unknown): string {
  const shown = ['invalid-request', 'invalid-roster', 'external-id-taken', 'class-not-empty', 'student-known']
  if (error instanceof QuizwrightError && shown.includes(error.code)) return error.message
  throw error
}
