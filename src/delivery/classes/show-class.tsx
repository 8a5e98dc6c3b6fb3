import type { Context } from 'hono'
import { ClassPage } from '../../../views/classes/class-page.tsx'
import type { ClassId } from '../../vocabulary/identifiers.ts'
import { findClass } from '../../workflows/classes/keep-classes.ts'
import { listClassStudents } from '../../workflows/classes/keep-students.ts'
import type { ClassContext } from './class-context.ts'

/** Answers with the page of a class, and with why something was not done, where it was not. */
export async function showClass(
  c: Context,
  { classes, mayDo, organisationOf, publicUrl }: ClassContext,
  id: ClassId,
  refusal?: string,
): Promise<Response> {
  const of = await findClass(classes, organisationOf(c), id)
  const students = await listClassStudents(classes, organisationOf(c), id)
  const address = `${publicUrl ?? new URL(c.req.url).origin}/join`.replace(/^https?:\/\//, '')
  const mayChange = mayDo(c, 'change-classes')
  return c.html(<ClassPage {...{ of, students, address, mayChange, refusal }} />, refusal === undefined ? 200 : 422)
}
