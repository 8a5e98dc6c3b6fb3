import type { OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { AttemptsFate, ErasureReport, StudentRecord } from '../../vocabulary/student-record.ts'
import type { ClassServices } from './class-services.ts'

/** Gives all that is kept of one student, for the student to have. Throws `student-not-found`. */
export async function exportStudent(
  { store, clock, audit }: ClassServices,
  organisation: OrganisationId,
  student: StudentId,
): Promise<StudentRecord> {
  const kept = await store.readStudentRecord(organisation, student)
  if (kept === undefined) throw new QuizwrightError('student-not-found')
  audit({ kind: 'student-exported', organisation, student })
  return { format: 'quizwright-student', version: 1, exportedAt: clock(), ...kept }
}

/**
 * Erases a student: roster entry, PIN, sign-ins and memberships; `attempts` says whether what the student answered goes
 * too or stays as nobody's. Says what was done. A second time finds nothing, and is no error.
 */
export async function eraseStudent(
  { store, audit }: ClassServices,
  organisation: OrganisationId,
  student: StudentId,
  attempts: AttemptsFate,
): Promise<ErasureReport> {
  const report = await store.eraseStudent(organisation, student, attempts)
  const { student: _, found, ...counts } = report
  if (found || counts.deletedAttempts + counts.keptAttempts > 0)
    audit({ kind: 'student-erased', organisation, student, counts })
  return report
}
