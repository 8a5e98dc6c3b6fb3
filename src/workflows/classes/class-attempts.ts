import { writeCsv } from '../../interchange/write-csv.ts'
import type { ClassId, OrganisationId } from '../../vocabulary/identifiers.ts'
import type { ClassAttempt } from '../../vocabulary/student-record.ts'
import type { ClassServices } from './class-services.ts'
import { findClass } from './keep-classes.ts'

/** Is the most attempts that one table lists. */
export const mostListedAttempts = 20_000

/** Lists who of a class has taken which quiz, the latest first. Throws `class-not-found`. */
export async function listClassAttempts(
  services: ClassServices,
  organisation: OrganisationId,
  of: ClassId,
  most: number,
): Promise<ClassAttempt[]> {
  await findClass(services, organisation, of)
  return services.store.listClassAttempts(of, most)
}

/** Writes the attempts of a class as CSV for a spreadsheet; times are UTC, grades fractions 0..1. */
export function writeClassAttempts(attempts: readonly ClassAttempt[]): string {
  return writeCsv([
    ['Name', 'ID', 'Quiz', 'Started', 'Submitted', 'Marks', 'Out of', 'Grade'],
    ...attempts.map(({ name, externalId, title, startedAt, submittedAt, grade }) => [
      ...[name, externalId, title, sayTime(startedAt), submittedAt === undefined ? undefined : sayTime(submittedAt)],
      ...[grade?.marks, grade?.maxMarks, grade?.fraction],
    ]),
  ])
}

const sayTime = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ')
