import { existsSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { openClasses } from '../storage/classes/open-classes.ts'
import { isPostgres, openConnection } from '../storage/open-connection.ts'
import { openLibrary } from '../storage/open-library.ts'
import { StudentId } from '../vocabulary/identifiers.ts'
import type { ClassServices } from '../workflows/classes/class-services.ts'
import { makeClassServices } from '../workflows/classes/make-class-services.ts'
import { makeServices } from '../workflows/make-services.ts'
import { fail } from './fail.ts'
import { reasonOf } from './read-text-file.ts'

/** Is a student that a command names, with the services to work on it. */
export interface NamedStudent {
  readonly classes: ClassServices
  readonly student: StudentId
}

/**
 * Does something with a student of the database that the settings name. Gives the exit code of the work; 1, with one line
 * on standard error, where the id is none or the database can't be used, and 2 for a bad setting. No PIN is made or read
 * by it, so that it needs no secret.
 */
export async function withStudent(id: string, work: (named: NamedStudent) => Promise<number>): Promise<number> {
  const reading = readConfig()
  if ('fault' in reading) return fail(reading.fault, 2)
  const student = StudentId.safeParse(id)
  if (!student.success) return fail(`"${id}" is no id of a student; they begin with "st_".`, 1)
  const { databaseUrl } = reading.config
  // A new database would be made in the place of one that is only misspelt, and have no student.
  if (!isPostgres(databaseUrl) && !existsSync(databaseUrl.replace(/^file:/, '')))
    return fail(`There is no database at ${databaseUrl.replace(/^file:/, '')}.`, 1)
  try {
    const connection = await openConnection(databaseUrl)
    try {
      const services = makeServices(openLibrary(connection))
      const classes = makeClassServices(services, { store: openClasses(connection), secret: '' })
      return await work({ classes, student: student.data })
    } finally {
      await connection.close()
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    return fail(`The database of DATABASE_URL cannot be used: ${reasonOf(cause)}.`, 1)
  }
}
