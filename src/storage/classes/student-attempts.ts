import type { AttemptId, ClassId, QuizId, StudentId } from '../../vocabulary/identifiers.ts'
import type { ClassAttempt } from '../../vocabulary/student-record.ts'
import type { Connection } from '../connection.ts'
import { readStoredText } from '../stored-text.ts'

/** Is an attempt of a student, told by its ids. */
export interface OwnAttempt {
  readonly quiz: QuizId
  readonly attempt: AttemptId
}

/** Reads the attempts that students made while they were signed in. */
export interface StudentAttempts {
  /** Lists the attempts of the students of a class, the latest first, `most` at most. */
  listClassAttempts(of: ClassId, most: number): Promise<ClassAttempt[]>
  /** Lists the attempts that a student has under way, the latest last. */
  listOpenAttempts(student: StudentId): Promise<OwnAttempt[]>
  /** Lists the attempts that a student began since a time in milliseconds UTC. */
  listAttemptsSince(student: StudentId, since: number): Promise<OwnAttempt[]>
}

/** Reads attempts of students in a database of either kind. */
export function studentAttempts({ database }: Connection): StudentAttempts {
  const ownAttempts = (student: StudentId) =>
    database
      .selectFrom('attempts')
      .where('student', '=', student)
      .select(['quiz', 'id as attempt'])
      .orderBy('started_at')
      .orderBy('number')
  return {
    listClassAttempts: async (of, most) => {
      const rows = await database
        .selectFrom('class_students as member')
        .innerJoin('students', 'students.id', 'member.student')
        .innerJoin('attempts', 'attempts.student', 'students.id')
        .innerJoin('quiz_versions as version', join =>
          join.onRef('version.quiz', '=', 'attempts.quiz').onRef('version.number', '=', 'attempts.quiz_version'),
        )
        .where('member.class', '=', of)
        .select(['attempts.id as attempt', 'students.id as student', 'students.name', 'students.external_id'])
        .select(['attempts.quiz', 'version.title', 'attempts.started_at', 'attempts.submitted_at', 'attempts.grade'])
        .orderBy('attempts.started_at', 'desc')
        .orderBy('attempts.number', 'desc')
        .limit(most)
        .execute()
      return rows.map(({ external_id, title, started_at, submitted_at, grade, ...row }) => ({
        ...row,
        title: readStoredText(title),
        startedAt: started_at,
        ...(external_id !== null && { externalId: external_id }),
        ...(submitted_at !== null && { submittedAt: submitted_at }),
        ...(grade !== null && { grade: JSON.parse(grade) }),
      }))
    },
    listOpenAttempts: student => ownAttempts(student).where('submitted_at', 'is', null).execute(),
    listAttemptsSince: (student, since) => ownAttempts(student).where('started_at', '>=', since).execute(),
  }
}
