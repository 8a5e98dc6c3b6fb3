import type { Context } from 'hono'
import { ClassPage } from '../../../views/classes/class-page.tsx'
import type { ClassId } from '../../vocabulary/identifiers.ts'
import { findClass } from '../../workflows/classes/keep-classes.ts'
import { listClassStudents } from '../../workflows/classes/keep-students.ts'
import type { ClassContext } from './class-context.ts'
import { doneNoteOf } from './done-note.ts'
import { joinAddressOf } from './join-address.ts'

/** Answers with the page of a class, and with why something was not done, where it was not. */
export async function showClass(
  c: Context,
  { classes, mayDo, organisationOf, publicUrl }: ClassContext,
  id: ClassId,
  refusal?: string,
): Promise<Response> {
  const of = await findClass(classes, organisationOf(c), id)
  const students = await listClassStudents(classes, organisationOf(c), id)
  const address = joinAddressOf(c, publicUrl)
  const mayChange = mayDo(c, 'change-classes')
  const page = <ClassPage {...{ of, students, address, mayChange, refusal }} done={doneNoteOf(c)} />
  return c.html(page, refusal === undefined ? 200 : 422)
}
