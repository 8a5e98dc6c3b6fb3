import { openClasses } from '../storage/classes/open-classes.ts'
import { StudentId } from '../vocabulary/identifiers.ts'
import type { ClassServices } from '../workflows/classes/class-services.ts'
import { makeClassServices } from '../workflows/classes/make-class-services.ts'
import { fail } from './fail.ts'
import { useDatabase } from './use-database.ts'

/** Is a student that a command names, with the services to work on it. */
export interface NamedStudent {
  readonly classes: ClassServices
  readonly student: StudentId
}

/**
 * Does something with a student of the database that the settings name, as `useDatabase` does; an id that is none ends in
 * one line on standard error and the exit code 1. No PIN is made or read by it, so that it needs no secret.
 */
export async function withStudent(id: string, work: (named: NamedStudent) => Promise<number>): Promise<number> {
  const student = StudentId.safeParse(id)
  if (!student.success) return fail(`"${id}" is no id of a student; they begin with "st_".`, 1)
  return useDatabase(({ connection, services }) => {
    const classes = makeClassServices(services, { store: openClasses(connection), secret: '' })
    return work({ classes, student: student.data })
  })
}
