import type { Class } from '../../vocabulary/class.ts'
import type { ClassId, StudentId } from '../../vocabulary/identifiers.ts'
import type { Student } from '../../vocabulary/student.ts'
import type { Connection } from '../connection.ts'
import { readClass, readStudent } from './class-rows.ts'

/** Is a sign-in to a class as it is kept; without a `student` in a class that is open. */
export interface SessionStart {
  readonly tokenHash: string
  readonly class: ClassId
  readonly student?: StudentId | undefined
  readonly isShared: boolean
  readonly madeAt: number
  readonly expiresAt: number
}

/** Is a sign-in that holds: the class, and who came, where the class asks that. */
export interface StudentSession {
  readonly class: Class
  readonly student?: Student | undefined
  readonly isShared: boolean
  readonly madeAt: number
}

/** Keeps the sign-ins of students by the hashes of their tokens. */
export interface StoredSessions {
  /** Stores a sign-in, and forgets those that have ended by then. */
  beginSession(start: SessionStart): Promise<void>
  /**
   * Finds a sign-in that holds at a time in milliseconds UTC: one whose student is still of the class, and, where the
   * class has come to ask who comes, one that has a student.
   */
  findSession(tokenHash: string, now: number): Promise<StudentSession | undefined>
  endSession(tokenHash: string): Promise<void>
}

/** Keeps sign-ins in a database of either kind. */
export function storedSessions({ database }: Connection): StoredSessions {
  return {
    beginSession: async ({ tokenHash, class: of, student = null, isShared, madeAt, expiresAt }) => {
      const times = { made_at: madeAt, expires_at: expiresAt }
      const row = { token_hash: tokenHash, class: of, student, shared: isShared ? 1 : 0, ...times }
      await database.deleteFrom('student_sessions').where('expires_at', '<=', madeAt).execute()
      await database.insertInto('student_sessions').values(row).execute()
    },
    findSession: async (tokenHash, now) => {
      const row = await database
        .selectFrom('student_sessions as session')
        .innerJoin('classes', 'classes.id', 'session.class')
        .leftJoin('class_students as member', join =>
          join.onRef('member.student', '=', 'session.student').onRef('member.class', '=', 'session.class'),
        )
        .leftJoin('students', 'students.id', 'member.student')
        .where('session.token_hash', '=', tokenHash)
        .where('session.expires_at', '>', now)
        .selectAll('classes')
        .select(['session.student as signedIn', 'session.shared', 'session.made_at as since'])
        .select(['students.id as student', 'students.name as studentName', 'students.external_id'])
        .select(['students.accommodation', 'students.pin_hash'])
        .executeTakeFirst()
      if (row === undefined) return undefined
      const session = { class: readClass(row), isShared: row.shared === 1, madeAt: row.since }
      if (row.signedIn === null) return row.sign_in === 'open' ? session : undefined
      if (row.student === null || row.studentName === null) return undefined
      const { organisation, external_id, accommodation, pin_hash } = row
      const named = { id: row.student, organisation, name: row.studentName }
      return { ...session, student: readStudent({ ...named, external_id, accommodation, pin_hash }) }
    },
    endSession: async tokenHash => {
      await database.deleteFrom('student_sessions').where('token_hash', '=', tokenHash).execute()
    },
  }
}
