import type { Connection } from '../connection.ts'
import { type PinTries, pinTries } from './pin-tries.ts'
import { type StoredClasses, storedClasses } from './stored-classes.ts'
import { type StoredErasures, storedErasures } from './stored-erasures.ts'
import { type StoredRecords, storedRecords } from './stored-records.ts'
import { type StoredRetention, storedRetention } from './stored-retention.ts'
import { type StoredRoster, storedRoster } from './stored-roster.ts'
import { type StoredStudents, storedStudents } from './stored-students.ts'
import { type StudentAttempts, studentAttempts } from './student-attempts.ts'
import { type StoredSessions, storedSessions } from './student-sessions.ts'

/** Is the store of classes, of their students and sign-ins, and of how long what students did is kept. */
export interface ClassStore
  extends StoredClasses,
    StoredStudents,
    StoredRoster,
    StoredSessions,
    PinTries,
    StudentAttempts,
    StoredRecords,
    StoredErasures,
    StoredRetention {}

/**
 * Opens the store of classes over a connection. Each method is one transaction, unless it says otherwise.
 *
 * @example const store = openClasses(await openConnection('file:data/quizwright.db'))
 */
export function openClasses(connection: Connection): ClassStore {
  return {
    ...storedClasses(connection),
    ...storedStudents(connection),
    ...storedRoster(connection),
    ...storedSessions(connection),
    ...pinTries(connection),
    ...studentAttempts(connection),
    ...storedRecords(connection),
    ...storedErasures(connection),
    ...storedRetention(connection),
  }
}
