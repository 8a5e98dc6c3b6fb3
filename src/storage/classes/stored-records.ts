import type { Kysely } from 'kysely'
import type { QuestionAttempt } from '../../vocabulary/attempt.ts'
import type { OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import type { RecordedAttempt, StudentRecord } from '../../vocabulary/student-record.ts'
import type { Connection } from '../connection.ts'
import { dialectOf } from '../dialect.ts'
import { readStoredText } from '../stored-text.ts'
import type { Tables } from '../tables.ts'
import { readStudent } from './class-rows.ts'

/** Is what is kept of a student, without the day on which it was read. */
export type KeptOfStudent = Pick<StudentRecord, 'student' | 'classes' | 'sessions' | 'attempts'>

/** Reads all that is kept of one student. */
export interface StoredRecords {
  readStudentRecord(organisation: OrganisationId, student: StudentId): Promise<KeptOfStudent | undefined>
}

/** Reads records in a database of either kind, each as it stands at one moment. */
export function storedRecords({ database }: Connection): StoredRecords {
  return {
    readStudentRecord: (organisation, student) =>
      dialectOf(database) === 'sqlite'
        ? database.transaction().execute(trx => readRecord(trx, organisation, student))
        : database
            .transaction()
            .setIsolationLevel('repeatable read')
            .execute(trx => readRecord(trx, organisation, student)),
  }
}

async function readRecord(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  id: StudentId,
): Promise<KeptOfStudent | undefined> {
  const row = await database
    .selectFrom('students')
    .selectAll()
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const classes = await database
    .selectFrom('class_students as member')
    .innerJoin('classes', 'classes.id', 'member.class')
    .where('member.student', '=', id)
    .select(['classes.id', 'classes.name', 'member.since'])
    .orderBy('member.since')
    .orderBy('classes.id')
    .execute()
  const sessions = await database
    .selectFrom('student_sessions')
    .where('student', '=', id)
    .select(['class', 'made_at as madeAt', 'expires_at as expiresAt'])
    .orderBy('made_at')
    .execute()
  const times = { madeAt: row.made_at, ...(row.pin_made_at !== null && { pinMadeAt: row.pin_made_at }) }
  return { student: { ...readStudent(row), ...times }, classes, sessions, attempts: await readAttempts(database, id) }
}

async function readAttempts(database: Kysely<Tables>, student: StudentId): Promise<RecordedAttempt[]> {
  const rows = await database
    .selectFrom('attempts')
    .innerJoin('quiz_versions as version', join =>
      join.onRef('version.quiz', '=', 'attempts.quiz').onRef('version.number', '=', 'attempts.quiz_version'),
    )
    .where('attempts.student', '=', student)
    .selectAll('attempts')
    .select('version.title')
    .orderBy('attempts.started_at')
    .orderBy('attempts.number')
    .execute()
  const recorded: RecordedAttempt[] = []
  for (const { number, ...row } of rows)
    recorded.push({
      ...{ id: row.id, quiz: row.quiz, quizVersion: row.quiz_version, title: readStoredText(row.title) },
      startedAt: row.started_at,
      ...(row.submitted_at !== null && { submittedAt: row.submitted_at }),
      ...(row.accommodation !== null && { accommodation: JSON.parse(row.accommodation) }),
      ...(row.grade !== null && { grade: JSON.parse(row.grade) }),
      responses: await readResponses(database, number),
    })
  return recorded
}

async function readResponses(database: Kysely<Tables>, attempt: number): Promise<QuestionAttempt[]> {
  const rows = await database
    .selectFrom('responses')
    .where('attempt', '=', attempt)
    .selectAll()
    .orderBy('slot')
    .orderBy('sequence')
    .execute()
  return rows.map(({ slot, sequence, response, score, answered_at }) => ({
    ...{ slot, sequence, response: JSON.parse(response), score: JSON.parse(score), answeredAt: answered_at },
  }))
}
