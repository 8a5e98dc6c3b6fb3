import type { Asker } from '../../vocabulary/asker.ts'
import type { StudentId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { AttemptsFate, ErasureReport, StudentRecord } from '../../vocabulary/student-record.ts'
import { describeChange } from '../describe-change.ts'
import type { ClassServices } from './class-services.ts'

/** Gives all that is kept of one student, for the student to have. Throws `student-not-found`. */
export async function exportStudent(services: ClassServices, asker: Asker, student: StudentId): Promise<StudentRecord> {
  const event = describeChange(services, asker, { action: 'student-exported', resource: student })
  const kept = await services.store.readStudentRecord(asker.organisation, student, event)
  if (kept === undefined) throw new QuizwrightError('student-not-found')
  return { format: 'quizwright-student', version: 1, exportedAt: event.at, ...kept }
}

/**
 * Erases a student: roster entry, PIN, sign-ins and memberships; `attempts` says whether what the student answered goes
 * too or stays as nobody's. A message to a webhook that is still to be sent is not sent where the attempts go, and names
 * nobody where they stay. Says what was done. A second time takes away what came in meanwhile. Throws `student-not-found`
 * where there is nothing to take away.
 */
export async function eraseStudent(
  services: ClassServices,
  asker: Asker,
  student: StudentId,
  attempts: AttemptsFate,
): Promise<ErasureReport> {
  const describe = ({ student: _, found: __, ...details }: ErasureReport) =>
    describeChange(services, asker, { action: 'student-erased', resource: student, details })
  const report = await services.store.eraseStudent(asker.organisation, student, attempts, describe)
  const { found, deletedAttempts, keptAttempts } = report
  if (!found && deletedAttempts + keptAttempts === 0) throw new QuizwrightError('student-not-found')
  return report
}
